import { useEffect, useRef } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useAct } from '../api/refresh'
import { takePosition } from '../api/writing'
import type { ClauseView, PositionView, Stance } from '../api/wire'
import { useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { ALL_STANCES, MEANINGS, STANCES } from '../ui/words'
import { StanceMark } from './StanceMark'

export interface StanceFormProps {
  clause: ClauseView
  mine: PositionView | undefined
  asked: Stance | undefined
  onAsk: (stance: Stance | undefined) => void
  onDone: () => void
  /** The expert’s seat, where somebody else enters what she said. */
  onBehalfOf?: number
}

const QUESTIONS: Readonly<Partial<Record<Stance, string>>> = {
  OBJECTION: 'What do you object to?',
  RESERVATION: 'What is your concern?',
}

/** A reservation and an objection are taken with their text; the others may have one. */
export function StanceForm({ clause, mine, asked, onAsk, onDone, onBehalfOf }: StanceFormProps) {
  const document = useDocument()
  const speaker = onBehalfOf ?? document.mySeat.id
  const key = `position.${speaker}.${clause.id}.${clause.version.id}`
  const [text, setText, clear] = useKeptWords(key)
  const take = useAct(document.id, clause.id, (stance: Stance) =>
    takePosition(clause.id, {
      seen: clause.version.id,
      stance,
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    }),
  )
  const due = asked === 'RESERVATION' || asked === 'OBJECTION'
  const missing = due && text.trim() === ''
  const submit = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked) {
      submit.current?.querySelector<HTMLElement>('textarea, button')?.focus()
    }
  }, [asked])

  return (
    <form
      className="stance-form stack"
      onSubmit={event => {
        event.preventDefault()
        if (asked && !missing) {
          take.mutate(asked, {
            onSuccess: () => {
              clear()
              onDone()
            },
          })
        }
      }}
    >
      <RadioGroup
        className="stances"
        value={asked ?? null}
        onChange={value => onAsk(ALL_STANCES.find(stance => stance === value))}
      >
        <Label className="hidden-words">Position on this wording</Label>
        {ALL_STANCES.map((stance, index) => (
          <Radio key={stance} value={stance} className="stance-choice">
            <StanceMark stance={stance} />
            <span className="stance-words">
              <b>{STANCES[stance]}</b> <span className="small faint">{MEANINGS[stance]}</span>
            </span>
            {index < 5 ? (
              <kbd className="key" aria-hidden>
                {index + 1}
              </kbd>
            ) : null}
          </Radio>
        ))}
      </RadioGroup>
      {asked ? (
        <div className="stack" ref={submit}>
          {due ? (
            <WordsField
              label={onBehalfOf === undefined ? (QUESTIONS[asked] ?? '') : 'In the expert’s own words'}
              hint="Say which wording would lift it."
              required
              value={text}
              onChange={event => setText(event.target.value)}
            />
          ) : null}
          <div className="row">
            <Button look="primary" type="submit" busy={take.isPending} disabled={missing}>
              {mine?.live ? 'Change to' : 'Record'} {STANCES[asked].toLowerCase()}
            </Button>
            <Button look="quiet" onPress={onDone}>
              Cancel
            </Button>
          </div>
        </div>
      ) : null}
      <Refused thrown={take.error} />
    </form>
  )
}
