import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { proposeDispositions, publishDispositions, validateDispositions } from '../api/writing'
import type { Outcome, RegisterRow, Role } from '../api/wire'
import { ANSWERS, outcomeOf } from '../review/answers'
import { Button } from '../ui/Button'
import { ChoiceField, WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { plural } from '../ui/words'

export interface ChosenProps {
  documentId: number
  role: Role | undefined
  rows: readonly RegisterRow[]
  onDone: () => void
  onClear: () => void
}

/** One act upon all that is chosen: the same answer proposed, or the prepared answers validated or published. */
export function Chosen({ documentId, role, rows, onDone, onClear }: ChosenProps) {
  const [open, setOpen] = useState(false)
  const pending = rows.flatMap(row => (row.pending ? [row.pending] : []))
  const proposed = pending.filter(each => each.stage === 'PROPOSED')
  const validated = pending.filter(each => each.stage === 'VALIDATED')
  const seen = Object.fromEntries(
    rows.flatMap(row => (row.clauseId === undefined ? [] : [[row.clauseId, row.seen]])),
  )
  const act = useMutation({
    mutationFn: (step: 'validate' | 'publish') =>
      step === 'validate'
        ? validateDispositions(documentId, { dispositions: proposed.map(each => each.id), seen })
        : publishDispositions(documentId, { dispositions: validated.map(each => each.id) }),
    onSuccess: onDone,
  })
  return (
    <section className="chosen-bar stack" aria-label="What is chosen">
      <div className="row">
        <b>{plural(rows.length, 'entry', 'entries')} chosen</b>
        <Button size="small" expanded={open} onPress={() => setOpen(!open)}>
          Answer all alike …
        </Button>
        {proposed.length > 0 ? (
          <Button size="small" busy={act.isPending} onPress={() => act.mutate('validate')}>
            Validate {proposed.length}
          </Button>
        ) : null}
        {validated.length > 0 && role === 'SECRETARIAT' ? (
          <Button size="small" busy={act.isPending} onPress={() => act.mutate('publish')}>
            Publish {validated.length}
          </Button>
        ) : null}
        <Button look="quiet" size="small" onPress={onClear}>
          Choose none
        </Button>
      </div>
      {open ? <Alike documentId={documentId} rows={rows} onDone={onDone} /> : null}
      <Refused thrown={act.error} />
    </section>
  )
}

const { ACCEPTED: _one, OBSOLETED_BY: _linked, ...ALIKE } = ANSWERS

function Alike(props: { documentId: number; rows: readonly RegisterRow[]; onDone: () => void }) {
  const { documentId, rows } = props
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined)
  const [reason, setReason, clear] = useKeptWords(`register.alike.${documentId}`)
  const amendments = rows.filter(row => row.type === 'AMENDMENT').map(row => row.id)
  const comments = rows.filter(row => row.type !== 'AMENDMENT').map(row => row.id)
  const ready = outcome !== undefined && reason.trim() !== ''
  const act = useMutation({
    mutationFn: () =>
      proposeDispositions(documentId, {
        amendments,
        comments,
        decision: { seen: 0, outcome: outcome ?? 'NOTED', reason: reason.trim() },
      }),
    onSuccess: () => {
      clear()
      props.onDone()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready) act.mutate()
      }}
    >
      <ChoiceField
        label="The same decision for all"
        none="Choose …"
        choices={ALIKE}
        value={outcome ?? ''}
        onChange={event => setOutcome(outcomeOf(event.target.value))}
      />
      <WordsField
        label="The same observation for all"
        required
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={act.isPending} disabled={!ready}>
          Propose for all
        </Button>
      </div>
      <Refused thrown={act.error} />
    </form>
  )
}
