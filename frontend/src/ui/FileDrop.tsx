import { useRef, useState } from 'react'
import { Button } from './Button'

/** A place to choose a file at, or to drop one on. */
export function FileDrop(props: {
  label: string
  hint: string
  accept: string
  busy: boolean
  onFile: (file: File) => void
}) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (file: File | undefined) => {
    if (file) props.onFile(file)
  }
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files[0])
      }}
    >
      <input
        ref={input}
        type="file"
        accept={props.accept}
        className="hidden-words"
        aria-label={props.label}
        tabIndex={-1}
        onChange={event => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Button onPress={() => input.current?.click()} busy={props.busy}>
        Choose a file
      </Button>
      <span className="soft">{props.hint}</span>
    </div>
  )
}
