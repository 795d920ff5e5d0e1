import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { positions } from '../api/reading'
import type { ClauseView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Refused } from '../ui/Notice'
import { Skeleton } from '../ui/Skeleton'
import { When } from '../ui/When'
import { STANCES } from '../ui/words'
import { StanceMark } from './StanceMark'

const OnBehalf = lazy(() => import('./OnBehalf').then(module => ({ default: module.OnBehalf })))

/** Below the agreement: what was said before, and for who leads, entering what was said elsewhere. */
export function PositionHistory({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const [open, setOpen] = useState(false)
  const [entering, setEntering] = useState(false)
  const leads = document.mySeat.role === 'CHAIR' || document.mySeat.role === 'SECRETARIAT'
  const mayEnter = leads && !document.approved && !clause.removed && !clause.declared
  if (!clause.agreement) return null
  return (
    <section className="part">
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary className="part-summary">Positions over time</summary>
        {open ? <Said clause={clause} /> : null}
      </details>
      {mayEnter ? (
        <details onToggle={event => setEntering(event.currentTarget.open)}>
          <summary className="part-summary">Enter a position for an expert</summary>
          {entering ? (
            <Suspense fallback={<Skeleton lines={2} label="Opening the form" />}>
              <OnBehalf clause={clause} />
            </Suspense>
          ) : null}
        </details>
      ) : null}
    </section>
  )
}

function Said({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const history = useQuery(positions(clause.id, document.journal))
  if (history.error) return <Refused thrown={history.error} />
  if (!history.data) return <Skeleton lines={3} label="Fetching what was said" />
  const { positions: said, disputes } = history.data
  if (said.length === 0) return <p className="small soft">Nobody has taken a position yet.</p>
  return (
    <ol className="said-before small">
      {said.toReversed().map((each, index) => (
        <li key={said.length - index}>
          <StanceMark stance={each.stance} faded={each.cleared} />
          <div>
            <p>
              <b>{labelOf(document, each.seatId)}</b> · {STANCES[each.stance]}
              {each.cleared ? ' taken back' : ''}
              <span className="faint">
                {' '}
                on version {each.ordinal}, <When at={each.at} />
                {each.enteredBy === undefined ? '' : `, entered by ${labelOf(document, each.enteredBy)}`}
              </span>
            </p>
            {each.text && !each.cleared ? <p className="said">{each.text}</p> : null}
          </div>
        </li>
      ))}
      {disputes.map(dispute => (
        <li key={`dispute ${dispute.versionId}`}>
          <span aria-hidden>≠</span>
          <div>
            <p>
              <b>{labelOf(document, dispute.by)}</b> disputed that a change was editorial{' '}
              <span className="faint">
                <When at={dispute.at} />
              </span>
            </p>
            <p className="said">{dispute.reason}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
