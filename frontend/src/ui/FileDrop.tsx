import { useRef, useState } from 'react'
import { Button } from './Button'

/** A place to choose a file at, or to drop one on; several where `onMore` takes those after the first. */
export function FileDrop(props: {
  label: string
  hint: string
  accept: string
  busy: boolean
  onFile: (file: File) => void
  onMore?: (files: File[]) => void
}) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const [first, ...more] = [...(files ?? [])]
    if (!first) return
    props.onMore?.(more)
    props.onFile(first)
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
        take(event.dataTransfer.files)
      }}
    >
      <input
        ref={input}
        type="file"
        multiple={props.onMore !== undefined}
        accept={props.accept}
        className="hidden-words"
        aria-label={props.label}
        tabIndex={-1}
        onChange={event => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <Button onPress={() => input.current?.click()} busy={props.busy}>
        {props.onMore ? 'Choose files' : 'Choose a file'}
      </Button>
      <span className="soft">{props.hint}</span>
    </div>
  )
}
