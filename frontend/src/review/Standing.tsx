import { lazy, Suspense } from 'react'
import { useAct } from '../api/refresh'
import { reviseAmendment } from '../api/writing'
import type { AmendmentView, ClauseView } from '../api/wire'
import { useDocument } from '../draft/document'
import { Redline } from '../draft/Rich'
import { Button } from '../ui/Button'
import { Notice, Refused } from '../ui/Notice'
import { otherWords, type OnAmend } from './aim'
import { Conflict } from './Conflict'
import { rebased } from './rebased'

const Repair = lazy(() => import('./Repair').then(module => ({ default: module.Repair })))
const ProposeAgain = lazy(() => import('./ProposeTree').then(module => ({ default: module.ProposeAgain })))

export interface StandingProps {
  clause: ClauseView
  amendment: AmendmentView
  onAmend: OnAmend
}

/** The text has moved since the amendment was written: what that means for it. Nothing is moved silently. */
export function Standing({ clause, amendment, onAmend }: StandingProps) {
  const document = useDocument()
  const mine = amendment.by === document.mySeat.id && document.may.amend
  const { kind, rebase, amends } = amendment
  const reworded = kind === 'TEXT' || kind === 'EDITORIAL'
  switch (rebase?.kind) {
    case undefined:
      return null
    case 'CLEAN':
      return reworded && !amends && amendment.baseId !== clause.version.id ? (
        <details className="small">
          <summary>
            The text moved on since; this still fits. Read it on version {clause.version.ordinal}
          </summary>
          <div className="wording serif">
            <Redline base={clause.version} proposed={rebased(amendment)} />
          </div>
          {mine ? (
            <TakeOver clause={clause} amendment={amendment} words="Put it upon the present text" />
          ) : null}
        </details>
      ) : null
    case 'OBSOLETE':
      return (
        <Notice kind="info">
          Nothing is left to change: the present text already says this.
          {mine ? ' You can withdraw it.' : ''}
        </Notice>
      )
    case 'ORPHANED':
      return <Orphaned clause={clause} amendment={amendment} mine={mine} onAmend={onAmend} />
    case 'CONFLICT':
      break
  }
  if (kind === 'MOVE') {
    return (
      <Notice kind="warn">
        The place where this amendment puts the clause is not in the text any more.{' '}
        {mine ? 'Choose another below.' : 'Its author has to choose another.'}
      </Notice>
    )
  }
  return (
    <div className="stack">
      <Conflict passages={rebase.passages ?? []} ordinal={clause.version.ordinal} />
      {!mine ? null : reworded && !amends ? (
        <Suspense>
          <Repair clause={clause} amendment={amendment} onAmend={onAmend} />
        </Suspense>
      ) : (
        <div className="row">
          {amends ? null : (
            <TakeOver
              clause={clause}
              amendment={amendment}
              words="Propose it all the same, upon the present text"
            />
          )}
          {kind === 'DELETION' ? null : (
            <Button size="small" onPress={() => onAmend(amendment, otherWords(amendment))}>
              Write it again
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** The same proposal upon the clause's present text: nobody's words change by it. */
function TakeOver(props: { clause: ClauseView; amendment: AmendmentView; words: string }) {
  const { clause, amendment } = props
  const document = useDocument()
  const { text, marks } = rebased(amendment)
  const take = useAct(document.id, clause.id, () =>
    reviseAmendment(amendment.id, {
      ordinal: amendment.ordinal,
      seen: clause.version.id,
      ...(amendment.kind === 'DELETION' ? {} : { text, marks }),
      rationale: amendment.rationale,
    }),
  )
  return (
    <>
      <Button size="small" busy={take.isPending} onPress={() => take.mutate()}>
        {props.words}
      </Button>
      <Refused thrown={take.error} />
    </>
  )
}

function Orphaned(props: StandingProps & { mine: boolean }) {
  const { clause, amendment, mine, onAmend } = props
  if (amendment.amends) {
    return (
      <div className="stack">
        <Notice kind="warn">
          The amendment that this changes was not taken, so that nothing is left to stand on. Its words stay
          readable.
        </Notice>
        {mine && !clause.removed ? (
          <Button size="small" onPress={() => onAmend(amendment)}>
            Propose these words to the clause itself
          </Button>
        ) : null}
      </div>
    )
  }
  return (
    <div className="stack">
      <Notice kind="warn">
        {amendment.kind === 'NEW_CLAUSE'
          ? 'The place where this clause was to stand is not in the text any more. Its words stay readable.'
          : 'The clause that this amendment speaks of was removed. Its words stay readable.'}
      </Notice>
      {mine &&
      amendment.kind !== 'MOVE' &&
      amendment.kind !== 'NEW_CLAUSE' &&
      amendment.kind !== 'DELETION' ? (
        <Suspense>
          <ProposeAgain clause={clause} amendment={amendment} />
        </Suspense>
      ) : null}
    </div>
  )
}
