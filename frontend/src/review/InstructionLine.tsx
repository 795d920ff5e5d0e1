import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { useState } from 'react'
import { Button } from '../ui/Button'

/** The sentence that states a change, as a meeting's documents print it, to be read out or copied. */
export function InstructionLine({ line }: { line: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <div className="instruction">
      <p>{line}</p>
      <Button
        look="quiet"
        size="small"
        className="icon"
        label={copied ? 'Copied' : 'Copy the instruction line'}
        onPress={() => {
          void navigator.clipboard.writeText(line).then(() => setCopied(true))
        }}
      >
        {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      </Button>
      <span className="hidden-words" role="status">
        {copied ? 'Copied' : ''}
      </span>
    </div>
  )
}
