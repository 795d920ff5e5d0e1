import type { AmendmentView, ClauseView } from '../api/wire'
import { Redline, Rich } from '../draft/Rich'
import { wording } from '../draft/state'
import { When } from '../ui/When'

/** What an amendment said before, each wording against what its author had before her. */
export function Earlier({ clause, amendment }: { clause: ClauseView; amendment: AmendmentView }) {
  return (
    <ol className="items">
      {amendment.earlier.toReversed().map(revision => {
        const base = amendment.amends ?? wording(clause, revision.baseId)
        return (
          <li key={revision.ordinal} className="stack">
            <p className="faint">
              Wording {revision.ordinal} · <When at={revision.at} />
            </p>
            <div className="wording serif">
              {base ? <Redline base={base} proposed={revision} /> : <Rich rich={revision} />}
            </div>
            {revision.rationale === amendment.rationale ? null : (
              <p className="rationale">{revision.rationale}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
