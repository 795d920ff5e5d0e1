import { useState } from 'react'
import { ApiProblem } from '../api/problem'
import { useAct } from '../api/refresh'
import { dispose, type Decision } from '../api/writing'
import type { AmendmentKind, AmendmentView, ClauseView } from '../api/wire'
import { useDocument } from '../draft/document'
import { Redline } from '../draft/Rich'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { ChangeChoice, type ChangeClass } from '../draft/ChangeChoice'
import { Conflict } from './Conflict'
import { rebased } from './rebased'

type Step = 'none' | 'accept' | 'decline' | 'withdraw'

/** What follows from accepting an amendment that does not give its clause other words. */
const CONSEQUENCES: Readonly<Partial<Record<AmendmentKind, string>>> = {
  NEW_CLAUSE: 'The new clause is put into the text there; it begins without positions.',
  DELETION: 'The clause leaves the text with all that stands below it. Its history stays on record.',
  MOVE: 'The clause goes there with all that stands below it. Its number and its words stay, and positions with them.',
}

/** The chair accepts or declines; the author may withdraw. */
export function Decide(props: { clause: ClauseView; amendment: AmendmentView; mine: boolean }) {
  const { clause, amendment, mine } = props
  const document = useDocument()
  const [step, setStep] = useState<Step>('none')
  const [change, setChange] = useState<ChangeClass | undefined>(undefined)
  const [reason, setReason, clearReason] = useKeptWords(`decline.${document.mySeat.id}.${amendment.id}`)
  const act = useAct(document.id, clause.id, (decision: Decision) => dispose(amendment.id, decision))
  if (document.approved) return null
  const seen = clause.version.id
  const decide = (decision: Decision) => act.mutate(decision, { onSuccess: clearReason })
  const amended = clause.amendments.find(each => each.id === amendment.amends?.id)
  // A change of another amendment's words goes into that one, as long as it is open.
  const consequence =
    amended && !amended.disposition
      ? `Amendment #${amended.id} gets these words; what it said before stays on record.`
      : CONSEQUENCES[amendment.kind]
  const rewords = consequence === undefined
  const acceptable = amendment.rebase === undefined || amendment.rebase.kind === 'CLEAN'
  const passages = act.error instanceof ApiProblem ? act.error.refusal.passages : []
  const close = () => {
    setStep('none')
    act.reset()
  }

  return (
    <div className="decide stack">
      {step === 'none' ? (
        <div className="row">
          {document.may.decide ? (
            <>
              <Button size="small" disabled={!acceptable} onPress={() => setStep('accept')}>
                Accept …
              </Button>
              <Button size="small" onPress={() => setStep('decline')}>
                Decline …
              </Button>
            </>
          ) : null}
          {mine ? (
            <Button look="quiet" size="small" onPress={() => setStep('withdraw')}>
              Withdraw …
            </Button>
          ) : null}
        </div>
      ) : null}
      {step === 'accept' ? (
        <>
          {rewords &&
          amendment.rebase?.kind === 'CLEAN' &&
          (amended || amendment.baseId !== clause.version.id) ? (
            <div>
              <p className="small soft">Merged with the present text, the clause will read:</p>
              <div className="wording serif">
                <Redline base={clause.version} proposed={rebased(amendment)} />
              </div>
            </div>
          ) : null}
          {rewords ? (
            <ChangeChoice value={change} onChoose={setChange} />
          ) : (
            <p className="soft">{consequence}</p>
          )}
          <div className="row">
            <Button
              look="primary"
              disabled={rewords && change === undefined}
              busy={act.isPending}
              onPress={() => decide({ seen, outcome: 'ACCEPTED', ...(rewords && change ? { change } : {}) })}
            >
              {rewords ? `Accept as version ${clause.version.ordinal + 1}` : 'Accept'}
            </Button>
            <Button look="quiet" onPress={close}>
              Cancel
            </Button>
          </div>
        </>
      ) : null}
      {step === 'decline' ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            if (reason.trim() !== '') decide({ seen, outcome: 'NOT_ACCEPTED', reason: reason.trim() })
          }}
        >
          <WordsField
            label="Why is it not accepted?"
            hint="The reason is shown to everybody and stays on record."
            required
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <div className="row">
            <Button look="primary" type="submit" busy={act.isPending} disabled={reason.trim() === ''}>
              Decline
            </Button>
            <Button look="quiet" onPress={close}>
              Cancel
            </Button>
          </div>
        </form>
      ) : null}
      {step === 'withdraw' ? (
        <>
          <p className="soft">A withdrawn amendment stays readable, marked as withdrawn.</p>
          <div className="row">
            <Button
              look="primary"
              busy={act.isPending}
              onPress={() => decide({ seen, outcome: 'WITHDRAWN' })}
            >
              Withdraw it
            </Button>
            <Button look="quiet" onPress={close}>
              Keep it
            </Button>
          </div>
        </>
      ) : null}
      <Refused thrown={act.error} />
      {passages.length > 0 ? <Conflict passages={passages} ordinal={clause.version.ordinal} /> : null}
    </div>
  )
}
