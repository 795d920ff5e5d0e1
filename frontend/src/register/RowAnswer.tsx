import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ChangeChoice, type ChangeClass } from '../draft/ChangeChoice'
import { proposeDispositions } from '../api/writing'
import type { Outcome, RegisterRow } from '../api/wire'
import { Button } from '../ui/Button'
import { ChoiceField, LineField, WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { ANSWERS, outcomeOf, rewords } from '../review/answers'

export interface RowAnswerProps {
  documentId: number
  row: RegisterRow
  onDone: () => void
  onCancel: () => void
}

/** The secretariat's observation and the proposed decision, written in the row itself. */
export function RowAnswer({ documentId, row, onDone, onCancel }: RowAnswerProps) {
  const amendment = row.type === 'AMENDMENT'
  const begun = row.pending
  const [outcome, setOutcome] = useState<Outcome | undefined>(begun?.outcome)
  const [kept, setReason, clear] = useKeptWords(`register.${amendment ? 'a' : 'c'}${row.id}`)
  const reason = kept === '' ? (begun?.reason ?? '') : kept
  const [change, setChange] = useState<ChangeClass | undefined>(undefined)
  const [link, setLink] = useState('')
  const due = !amendment || outcome === 'NOT_ACCEPTED' || row.disposition !== undefined
  const accepts = row.amends !== undefined && rewords(row.amends) && outcome === 'ACCEPTED'
  const ready =
    outcome !== undefined &&
    !(due && reason.trim() === '') &&
    !(accepts && change === undefined) &&
    !(outcome === 'OBSOLETED_BY' && !/^\d+$/.test(link))
  const act = useMutation({
    mutationFn: () =>
      proposeDispositions(documentId, {
        ...(amendment ? { amendments: [row.id] } : { comments: [row.id] }),
        decision: {
          seen: row.seen,
          outcome: outcome ?? 'NOTED',
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          ...(accepts && change ? { change } : {}),
          ...(outcome === 'OBSOLETED_BY' ? { byAmendmentId: Number(link) } : {}),
          ...(row.disposition ? { instead: row.disposition.id } : {}),
        },
      }),
    onSuccess: () => {
      clear()
      onDone()
    },
  })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready) act.mutate()
      }}
    >
      <ChoiceField
        label="Decision"
        none="Choose …"
        choices={ANSWERS}
        value={outcome ?? ''}
        onChange={event => setOutcome(outcomeOf(event.target.value))}
      />
      {outcome === 'OBSOLETED_BY' ? (
        <LineField
          label="Overtaken by amendment number"
          inputMode="numeric"
          required
          value={link}
          onChange={event => setLink(event.target.value.replace(/^#/, ''))}
        />
      ) : null}
      {accepts ? <ChangeChoice value={change} onChoose={setChange} /> : null}
      <WordsField
        label="Observations"
        required={due}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <div className="row">
        <Button look="primary" size="small" type="submit" busy={act.isPending} disabled={!ready}>
          Propose
        </Button>
        <Button look="quiet" size="small" onPress={onCancel}>
          Later
        </Button>
      </div>
      <Refused thrown={act.error} />
    </form>
  )
}
