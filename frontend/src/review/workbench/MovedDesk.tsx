import type { ClauseView, WorkbenchView } from '../../api/wire'
import { Redline } from '../../draft/Rich'
import { wording } from '../../draft/state'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Conflict } from '../Conflict'
import type { DeskInUse } from './useDesk'

/** The clause got another version while somebody was at work: what changed, and how to go on. Nothing is lost. */
export function MovedDesk(props: { clause: ClauseView; mine: WorkbenchView | undefined; use: DeskInUse }) {
  const { clause, mine, use } = props
  const before = mine ? wording(clause, mine.seen) : undefined
  const rebase = mine?.rebase
  const clean = rebase?.kind === 'CLEAN' && rebase.text !== undefined ? rebase : undefined
  return (
    <div className="stack moved">
      <Notice kind="warn">
        The clause has version {clause.version.ordinal} now. Your work is kept; look at what changed, then go
        on.
      </Notice>
      {before ? (
        <div className="wording serif">
          <Redline base={before} proposed={clause.version} />
        </div>
      ) : null}
      {clean ? (
        <>
          <p className="small soft">Your text, merged with it, reads so against the present one:</p>
          <div className="wording serif">
            <Redline base={clause.version} proposed={{ text: clean.text ?? '', marks: clean.marks ?? [] }} />
          </div>
        </>
      ) : null}
      {rebase?.kind === 'CONFLICT' ? (
        <Conflict passages={rebase.passages ?? []} ordinal={clause.version.ordinal} />
      ) : null}
      <div className="row">
        {clean ? (
          <Button
            look="primary"
            onPress={() => use.carryOn({ text: clean.text ?? '', marks: clean.marks ?? [] })}
          >{`Go on upon version ${clause.version.ordinal}`}</Button>
        ) : (
          <Button onPress={() => use.carryOn(use.desk.work)}>
            {`Go on with my text upon version ${clause.version.ordinal}`}
          </Button>
        )}
        <Button look="quiet" onPress={() => use.carryOn(clause.version)}>
          Begin again from the present text
        </Button>
      </div>
    </div>
  )
}
