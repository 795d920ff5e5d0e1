import { useState } from 'react'
import { publishDispositions, returnDisposition, validateDispositions } from '../api/writing'
import type { ClauseView, DispositionView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { LineField } from '../ui/Field'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'
import { OUTCOMES } from '../ui/words'
import { useClauseAct } from './useClauseAct'

export interface PreparedProps {
  clause: ClauseView | undefined
  pending: DispositionView
  /** Who wrote what is answered; she does not validate the answer. */
  author: number
}

type Step = 'validate' | 'publish' | 'return'

/** An answer that is being prepared: seen by the chair, the secretariat and the Special Rapporteur only. */
export function Prepared({ clause, pending, author }: PreparedProps) {
  const document = useDocument()
  const [returning, setReturning] = useState(false)
  const [reason, setReason] = useState('')
  const act = useClauseAct(clause?.id, (step: Step) => {
    switch (step) {
      case 'validate':
        return validateDispositions(document.id, {
          dispositions: [pending.id],
          ...(clause ? { seen: { [clause.id]: clause.version.id } } : {}),
        })
      case 'publish':
        return publishDispositions(document.id, { dispositions: [pending.id] })
      case 'return':
        return returnDisposition(pending.id, { reason: reason.trim() })
    }
  })
  const proposer = document.seats.find(seat => seat.id === pending.by)
  const other = proposer?.role !== document.mySeat.role
  const validates = pending.stage === 'PROPOSED' && other && author !== document.mySeat.id
  return (
    <div className="prepared stack">
      <p className="small">
        <span className="tag">Not published</span> <b>{OUTCOMES[pending.outcome]}</b>{' '}
        {pending.stage === 'VALIDATED' ? 'validated, waits to be published' : 'proposed'} by{' '}
        {labelOf(document, pending.by)}, <When at={pending.at} />
        {pending.reason ? <>: “{pending.reason}”</> : null}
      </p>
      {pending.returned ? (
        <p className="small contest">
          <b>Sent back:</b> “{pending.returned}”
        </p>
      ) : null}
      {returning ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            if (reason.trim() !== '') act.mutate('return', { onSuccess: () => setReturning(false) })
          }}
        >
          <LineField
            label="Why is it sent back?"
            required
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <div className="row">
            <Button size="small" type="submit" busy={act.isPending} disabled={reason.trim() === ''}>
              Send back
            </Button>
            <Button look="quiet" size="small" onPress={() => setReturning(false)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <div className="row">
          {validates ? (
            <>
              <Button size="small" busy={act.isPending} onPress={() => act.mutate('validate')}>
                {pending.outcome === 'ACCEPTED' && pending.change
                  ? 'Validate and take into the text'
                  : 'Validate'}
              </Button>
              <Button look="quiet" size="small" onPress={() => setReturning(true)}>
                Send back …
              </Button>
            </>
          ) : null}
          {pending.stage === 'VALIDATED' && document.mySeat.role === 'SECRETARIAT' ? (
            <Button size="small" busy={act.isPending} onPress={() => act.mutate('publish')}>
              Publish
            </Button>
          ) : null}
        </div>
      )}
      <Refused thrown={act.error} />
    </div>
  )
}
