import { useState } from 'react'
import { useWideAct } from '../api/refresh'
import { recallApproval } from '../api/writing'
import type { ApprovalView, DocumentView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { useMinute } from '../ui/minute'
import { clockOf } from './clock'

/** For a short time the Rapporteur can take the approval back. Afterwards it says that it is final. */
export function Recall({ document, readiness }: { document: DocumentView; readiness: ApprovalView }) {
  const now = useMinute()
  const [asking, setAsking] = useState(false)
  const [reason, setReason, clear] = useKeptWords(`recall.${document.mySeat.id}.${document.id}`)
  const act = useWideAct(
    [
      ['document', document.id],
      ['approval', document.id],
      ['milestones', document.id],
      ['final', document.id],
      ['outcome', document.id],
      ['consultation', document.consultationId],
      ['me'],
    ],
    () => recallApproval(document.id, { hash: readiness.hash, reason: reason.trim() }),
  )
  const until = readiness.recallable
  if (until === undefined || readiness.isFinal || now > Date.parse(until)) {
    return <p className="soft">The approval is final. A mistake in the text is corrected by a corrigendum.</p>
  }
  if (document.mySeat.role !== 'RAPPORTEUR') {
    return <p className="soft">The Special Rapporteur can recall the approval until {clockOf(until)}.</p>
  }
  return (
    <>
      <p className="row">
        <span>You can recall the approval until {clockOf(until)}.</span>
        <Button onPress={() => setAsking(true)}>Recall the approval …</Button>
      </p>
      <Dialog open={asking} title="Recall the approval?" onClose={() => setAsking(false)}>
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            act.mutate(undefined, {
              onSuccess: () => {
                clear()
                setAsking(false)
              },
            })
          }}
        >
          <p className="soft">
            The text opens again for everybody, or stands as it did before its corrigendum. That it was
            approved and recalled stays in the history.
          </p>
          <WordsField
            label="Why do you recall it?"
            rows={2}
            required
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <Refused thrown={act.error} />
          <div className="row">
            <Button look="primary" type="submit" busy={act.isPending} disabled={reason.trim() === ''}>
              Recall the approval
            </Button>
            <Button look="quiet" onPress={() => setAsking(false)}>
              Let it stand
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
