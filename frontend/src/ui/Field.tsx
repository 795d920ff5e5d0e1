import { useId } from 'react'
import type { ReactNode, Ref, TextareaHTMLAttributes, InputHTMLAttributes, SelectHTMLAttributes } from 'react'

interface Asked {
  label: string
  hint?: ReactNode
  wrong?: string | undefined
}

interface Wiring {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

function Asking(props: Asked & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const described = [props.hint ? `${id}-hint` : '', props.wrong ? `${id}-wrong` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint ? (
        <span className="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      ) : null}
      {props.children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(props.wrong ? { 'aria-invalid': true } : {}),
      })}
      {props.wrong ? (
        <span className="wrong" id={`${id}-wrong`}>
          {props.wrong}
        </span>
      ) : null}
    </div>
  )
}

type Words = Asked & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }

export function WordsField({ label, hint, wrong, ...rest }: Words) {
  return (
    <Asking label={label} hint={hint} wrong={wrong}>
      {wiring => <textarea className="input" maxLength={4000} {...rest} {...wiring} />}
    </Asking>
  )
}

type Line = Asked & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }

export function LineField({ label, hint, wrong, ...rest }: Line) {
  return (
    <Asking label={label} hint={hint} wrong={wrong}>
      {wiring => <input className="input" {...rest} {...wiring} />}
    </Asking>
  )
}

type Choice<V extends string> = Asked &
  SelectHTMLAttributes<HTMLSelectElement> & {
    choices: Readonly<Record<V, string>>
    none?: string
    ref?: Ref<HTMLSelectElement>
  }

export function ChoiceField<V extends string>({ label, hint, wrong, choices, none, ...rest }: Choice<V>) {
  return (
    <Asking label={label} hint={hint} wrong={wrong}>
      {wiring => (
        <select className="input" {...rest} {...wiring}>
          {none === undefined ? null : <option value="">{none}</option>}
          {Object.entries<string>(choices).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Asking>
  )
}
