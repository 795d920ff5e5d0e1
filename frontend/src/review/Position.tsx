import { lazy, Suspense, useState } from 'react'
import { clearPosition, takePosition } from '../api/writing'
import { useAct } from '../api/refresh'
import type { ClauseView, PositionView, Stance } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Redline, Rich } from '../draft/Rich'
import { wording } from '../draft/state'
import { Button } from '../ui/Button'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'
import { SPOKE, STANCES } from '../ui/words'
import { StanceForm } from './StanceForm'
import { StanceMark } from './StanceMark'

const DisputeForm = lazy(() => import('./DisputeForm').then(module => ({ default: module.DisputeForm })))

export interface PositionProps {
  clause: ClauseView
  /** The stance that a key of the page chose, to be confirmed in the form. */
  asked: Stance | undefined
  onAsk: (stance: Stance | undefined) => void
}

/** What I say on this clause: taken, to be confirmed because the text moved, or still to be taken. */
export function Position({ clause, asked, onAsk }: PositionProps) {
  const document = useDocument()
  const mine = clause.positions.find(position => position.seatId === document.mySeat.id)
  const [changing, setChanging] = useState(false)
  if (!clause.agreement) return null

  const form = (
    <StanceForm
      key={`${clause.id}:${clause.version.id}`}
      clause={clause}
      mine={mine}
      asked={asked}
      onAsk={onAsk}
      onDone={() => {
        setChanging(false)
        onAsk(undefined)
      }}
    />
  )
  const open = changing || asked !== undefined
  return (
    <section aria-labelledby="my-position" className="part" id="position">
      <h3 id="my-position">Your position</h3>
      {mine && !mine.live ? <SinceYouSpoke clause={clause} mine={mine} /> : null}
      {mine?.live ? <Taken clause={clause} mine={mine} /> : null}
      {mine?.stance === 'RECUSE' ? (
        <Clear clause={clause} words="End my recusal" />
      ) : !mine || open ? (
        form
      ) : (
        <div className="row">
          <Button look="quiet" size="small" onPress={() => setChanging(true)}>
            {mine.live ? 'Change your position' : 'Take another position'}
          </Button>
          {isConcern(mine) ? (
            <Clear clause={clause} words={`Clear my ${STANCES[mine.stance].toLowerCase()}`} />
          ) : null}
        </div>
      )}
    </section>
  )
}

function isConcern(position: PositionView): boolean {
  return position.stance === 'OBJECTION' || position.stance === 'RESERVATION'
}

/** Takes the position back; the holder is silent from then on. */
function Clear({ clause, words }: { clause: ClauseView; words: string }) {
  const document = useDocument()
  const clear = useAct(document.id, clause.id, () => clearPosition(clause.id, { seen: clause.version.id }))
  return (
    <>
      <Button look="quiet" size="small" busy={clear.isPending} onPress={() => clear.mutate(undefined)}>
        {words}
      </Button>
      <Refused thrown={clear.error} />
    </>
  )
}

function Taken({ clause, mine }: { clause: ClauseView; mine: PositionView }) {
  const document = useDocument()
  const earlier = mine.versionId === clause.version.id ? undefined : wording(clause, mine.versionId)
  return (
    <>
      <p className="taken">
        <StanceMark stance={mine.stance} />
        <span>
          <b>{STANCES[mine.stance]}</b>
          <span className="soft">
            , <When at={mine.at} />
            {mine.enteredBy === undefined ? '' : `, entered by ${labelOf(document, mine.enteredBy)}`}
          </span>
        </span>
      </p>
      {mine.text ? <p className="said">{mine.text}</p> : null}
      {earlier && mine.stance !== 'RECUSE' ? (
        <details className="small">
          <summary>Edited since; your position stands</summary>
          <div className="stack">
            <div className="wording serif">
              <Redline base={earlier} proposed={clause.version} />
            </div>
            {clause.version.change === 'EDITORIAL' && !clause.version.disputed ? (
              <Suspense>
                <DisputeForm clause={clause} />
              </Suspense>
            ) : null}
          </div>
        </details>
      ) : null}
    </>
  )
}

/** The text changed after one spoke: exactly what changed, and one click to say that it is still fine. */
function SinceYouSpoke({ clause, mine }: { clause: ClauseView; mine: PositionView }) {
  const document = useDocument()
  const confirm = useAct(document.id, clause.id, () =>
    takePosition(clause.id, {
      seen: clause.version.id,
      stance: mine.stance,
      ...(mine.text ? { text: mine.text } : {}),
    }),
  )
  const before = wording(clause, mine.versionId)
  const concern = isConcern(mine)
  return (
    <div className="since stack">
      <p>
        <b>The text changed since you spoke.</b> {SPOKE[mine.stance]}
        {before ? ` version ${before.ordinal}` : ' an earlier version'} <When at={mine.at} />. This is what is
        different in version {clause.version.ordinal}:
      </p>
      <div className="wording serif">
        {before ? <Redline base={before} proposed={clause.version} /> : <Rich rich={clause.version} />}
      </div>
      {mine.text ? <p className="said">{mine.text}</p> : null}
      <div className="row">
        <Button look="primary" busy={confirm.isPending} onPress={() => confirm.mutate(undefined)}>
          {concern ? `Keep my ${STANCES[mine.stance].toLowerCase()}` : 'Still fine'}
        </Button>
        <span className="small soft">
          {concern ? 'In the same words, on the new text' : `${STANCES[mine.stance]}, on the new text`}
        </span>
      </div>
      <Refused thrown={confirm.error} />
    </div>
  )
}
