import { useState } from 'react'
import { ChangeChoice, type ChangeClass } from '../draft/ChangeChoice'
import { disposeOfComment, proposeDispositions, type Ruling } from '../api/writing'
import type { DispositionView, Outcome } from '../api/wire'
import { useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { ChoiceField, LineField, WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { ANSWERS, outcomeOf } from './answers'
import { useClauseAct } from './useClauseAct'

export interface AnswerFormProps {
  clauseId: number | undefined
  /** The clause's present version, as it is on the screen; 0 for the whole document. */
  seen: number
  what: { kind: 'amendment' | 'comment'; id: number; by: number; rewords: boolean }
  /** The answer that stands, when it is to be changed. */
  instead: DispositionView | undefined
  onDone: () => void
}

/** An answer to an amendment or a comment: in one act by the chair, or proposed for another role to validate. */
export function AnswerForm({ clauseId, seen, what, instead, onDone }: AnswerFormProps) {
  const document = useDocument()
  const key = `answer.${document.mySeat.id}.${what.kind}.${what.id}`
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined)
  const [change, setChange] = useState<ChangeClass | undefined>(undefined)
  const [reason, setReason, clear] = useKeptWords(key)
  const [link, setLink] = useState('')
  const chairs = document.mySeat.role === 'CHAIR' && what.by !== document.mySeat.id
  const classed = outcome === 'ACCEPTED' && what.rewords
  const ruling = (): Ruling => ({
    seen,
    outcome: outcome ?? 'NOTED',
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...(change && classed ? { change } : {}),
    ...(outcome === 'OBSOLETED_BY' ? { byAmendmentId: Number(link) } : {}),
    ...(instead ? { instead: instead.id } : {}),
  })
  const act = useClauseAct(clauseId, (atOnce: boolean) =>
    atOnce
      ? disposeOfComment(what.id, ruling())
      : proposeDispositions(document.id, {
          ...(what.kind === 'comment' ? { comments: [what.id] } : { amendments: [what.id] }),
          decision: ruling(),
        }),
  )
  const due = what.kind === 'comment' || outcome === 'NOT_ACCEPTED' || instead !== undefined
  const ready =
    outcome !== undefined &&
    !(due && reason.trim() === '') &&
    !(outcome === 'OBSOLETED_BY' && !/^\d+$/.test(link)) &&
    !(classed && change === undefined)
  const send = (atOnce: boolean): void => {
    if (!ready) return
    act.mutate(atOnce, {
      onSuccess: () => {
        clear()
        onDone()
      },
    })
  }
  const direct = chairs && what.kind === 'comment'
  return (
    <form
      className="stack answer-form"
      onSubmit={event => {
        event.preventDefault()
        send(direct)
      }}
    >
      <ChoiceField
        label="Answer"
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
      {classed ? <ChangeChoice value={change} onChoose={setChange} /> : null}
      <WordsField
        label={what.kind === 'comment' ? 'Reply to its author' : 'Reason'}
        hint={
          instead
            ? 'Say why the decision is changed. Everybody will read it.'
            : 'Everybody reads it once the answer is published.'
        }
        required={due}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={act.isPending} disabled={!ready}>
          {direct ? 'Decide and publish' : 'Propose'}
        </Button>
        {direct ? (
          <Button disabled={!ready || act.isPending} onPress={() => send(false)}>
            Propose only
          </Button>
        ) : null}
        <Button look="quiet" onPress={onDone}>
          Later
        </Button>
      </div>
      {direct ? null : <p className="small soft">Another role validates it before anybody else sees it.</p>}
      <Refused thrown={act.error} />
    </form>
  )
}
