import { useState } from 'react'
import { useClauseAct } from './useClauseAct'
import { redactComment, redactReply } from '../api/writing'
import type { RedactionView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { LineField } from '../ui/Field'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'

/** What stands where words were taken away. */
export function Redacted({ redaction }: { redaction: RedactionView }) {
  const document = useDocument()
  return (
    <p className="small soft redacted">
      Redacted by {labelOf(document, redaction.by)}, <When at={redaction.at} />: “{redaction.reason}”
    </p>
  )
}

export interface RedactProps {
  clauseId: number | undefined
  what: { kind: 'comment' | 'reply'; id: number }
  onDone: () => void
}

/** The words go from every page; who, when and why stays. */
export function Redact({ clauseId, what, onDone }: RedactProps) {
  const [reason, setReason] = useState('')
  const act = useClauseAct(clauseId, () =>
    what.kind === 'comment'
      ? redactComment(what.id, { reason: reason.trim() })
      : redactReply(what.id, { reason: reason.trim() }),
  )
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (reason.trim() !== '') act.mutate(undefined, { onSuccess: onDone })
      }}
    >
      <LineField
        label="Why are these words redacted?"
        hint="They are shown to nobody any more and cannot be brought back. This reason stays in their place."
        required
        maxLength={1000}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={act.isPending} disabled={reason.trim() === ''}>
          Redact
        </Button>
        <Button look="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
      <Refused thrown={act.error} />
    </form>
  )
}
