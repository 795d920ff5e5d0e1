import { useState } from 'react'
import { useAct } from '../api/refresh'
import { declareAgreed, reopenClause } from '../api/writing'
import type { ClauseView } from '../api/wire'
import { useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'

/** The number never decides: the chair declares. Where the rule is not met, a reason is due and printed. */
export function Declare({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const [open, setOpen] = useState(false)
  const [reason, setReason, clear] = useKeptWords(`declare.${document.mySeat.id}.${clause.id}`)
  const declare = useAct(document.id, clause.id, () =>
    declareAgreed(clause.id, {
      seen: clause.version.id,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    }),
  )
  const { agreement } = clause
  if (!document.may.declare || document.approved || clause.removed || !agreement) return null
  if (clause.declared) return <Reopen clause={clause} />
  const due = agreement.state !== 'REACHED'
  const missing = due && reason.trim() === ''
  return (
    <section className="part" aria-label="Declare agreed">
      {open ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            if (!missing) {
              declare.mutate(undefined, {
                onSuccess: () => {
                  clear()
                  setOpen(false)
                },
              })
            }
          }}
        >
          <p>
            <b>Declare this wording agreed ad referendum?</b>{' '}
            {due
              ? 'The rule is not met yet, so a reason is due. It is printed with the outcome.'
              : agreement.sentence}
          </p>
          {due ? (
            <WordsField
              label={agreement.objections > 0 ? 'Reason for declaring over a live objection' : 'Reason'}
              required
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          ) : null}
          <Refused thrown={declare.error} />
          <div className="row">
            <Button look="primary" type="submit" busy={declare.isPending} disabled={missing}>
              Declare agreed
            </Button>
            <Button look="quiet" onPress={() => setOpen(false)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <Button look={due ? 'usual' : 'primary'} onPress={() => setOpen(true)}>
          Declare agreed ad referendum …
        </Button>
      )}
    </section>
  )
}

/** What was declared is opened again by the chair alone, and says why. */
function Reopen({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const [open, setOpen] = useState(false)
  const [reason, setReason, clear] = useKeptWords(`reopen.${document.mySeat.id}.${clause.id}`)
  const reopen = useAct(document.id, clause.id, () =>
    reopenClause(clause.id, { seen: clause.version.id, reason: reason.trim() }),
  )
  const missing = reason.trim() === ''
  return (
    <section className="part" aria-label="Reopen the clause">
      {open ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            if (!missing) {
              reopen.mutate(undefined, {
                onSuccess: () => {
                  clear()
                  setOpen(false)
                },
              })
            }
          }}
        >
          <WordsField
            label="Why is it reopened?"
            hint="The panel reads it. Positions stand as they are; new ones may be taken."
            required
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <Refused thrown={reopen.error} />
          <div className="row">
            <Button look="primary" type="submit" busy={reopen.isPending} disabled={missing}>
              Reopen the clause
            </Button>
            <Button look="quiet" onPress={() => setOpen(false)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <Button look="quiet" onPress={() => setOpen(true)}>
          Reopen this clause …
        </Button>
      )}
    </section>
  )
}
