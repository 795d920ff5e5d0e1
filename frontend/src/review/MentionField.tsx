import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useDocument } from '../draft/document'
import { WordsField } from '../ui/Field'
import { addressable, begun, suggested, unknown } from './mentions'

export interface MentionFieldProps {
  label: string
  hint?: string
  value: string
  required?: boolean
  onChange: (words: string) => void
}

/** A field for words in which @ offers those who can be spoken to. */
export function MentionField({ label, hint, value, required, onChange }: MentionFieldProps) {
  const document = useDocument()
  const seats = addressable(document.seats, document.mySeat.id)
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const [caret, setCaret] = useState(0)
  const [closed, setClosed] = useState(false)
  const [index, setIndex] = useState(0)
  const name = closed ? undefined : begun(value, caret)
  const offers = name ? suggested(seats, name.name) : []
  const chosen = offers[Math.min(index, offers.length - 1)]
  const stranger = unknown(value, seats)

  const take = (words: string): void => {
    if (!name) return
    const before = `${value.slice(0, name.at)}@${words}`
    onChange(`${before} ${value.slice(caret).trimStart()}`)
    setClosed(true)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(before.length + 1, before.length + 1)
    })
  }
  const press = (event: KeyboardEvent): void => {
    if (!chosen || event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'ArrowDown':
        setIndex(at => (at + 1) % offers.length)
        break
      case 'ArrowUp':
        setIndex(at => (at + offers.length - 1) % offers.length)
        break
      case 'Enter':
      case 'Tab':
        take(chosen.label)
        break
      case 'Escape':
        setClosed(true)
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="mention-field">
      <WordsField
        ref={field}
        label={label}
        hint={hint}
        value={value}
        {...(required ? { required } : {})}
        wrong={
          stranger && offers.length === 0
            ? `Nobody here goes by ${stranger}. Choose from the list, or write the name without @.`
            : undefined
        }
        aria-autocomplete="list"
        aria-controls={offers.length > 0 ? list : undefined}
        aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
        onKeyDown={press}
        onSelect={event => setCaret(event.currentTarget.selectionStart)}
        onBlur={() => setClosed(true)}
        onChange={event => {
          setClosed(false)
          setIndex(0)
          setCaret(event.target.selectionStart)
          onChange(event.target.value)
        }}
      />
      {offers.length > 0 ? (
        <div className="offers" role="listbox" id={list} aria-label="Speak to">
          {offers.map(seat => (
            <div
              key={seat.id}
              id={`${list}-${seat.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={seat === chosen}
              onPointerDown={event => {
                event.preventDefault()
                take(seat.label)
              }}
            >
              {seat.label}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
