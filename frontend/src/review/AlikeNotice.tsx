import { useAct } from '../api/refresh'
import { sponsor } from '../api/writing'
import type { Alike, AmendmentView, ClauseView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Redline } from '../draft/Rich'
import { wording } from '../draft/state'
import { Button } from '../ui/Button'
import { Notice, Refused } from '../ui/Notice'

export interface AlikeNoticeProps {
  clause: ClauseView
  alike: readonly Alike[]
  onJoined: () => void
}

/** Somebody proposes the same, or nearly: shown before one adds another to the pile, with a way to join. */
export function AlikeNotice({ clause, alike, onJoined }: AlikeNoticeProps) {
  const shown = alike.flatMap(({ amendmentId, percent }) => {
    const amendment = clause.amendments.find(each => each.id === amendmentId)
    return amendment ? [{ amendment, percent }] : []
  })
  if (shown.length === 0) return null
  return (
    <section className="alike stack" aria-label="Proposed already" aria-live="polite">
      {shown.slice(0, 3).map(({ amendment, percent }) => (
        <One key={amendment.id} clause={clause} amendment={amendment} percent={percent} onJoined={onJoined} />
      ))}
      {shown.length > 3 ? (
        <p className="small soft">And {shown.length - 3} more that are nearly the same.</p>
      ) : null}
    </section>
  )
}

function One(props: { clause: ClauseView; amendment: AmendmentView; percent: number; onJoined: () => void }) {
  const { clause, amendment, percent, onJoined } = props
  const document = useDocument()
  const join = useAct(document.id, clause.id, () => sponsor(amendment.id, true))
  const mine = amendment.by === document.mySeat.id
  const joined = amendment.sponsors.some(each => each.by === document.mySeat.id)
  const who = mine ? 'You propose' : `${labelOf(document, amendment.by)} proposes`
  const base = wording(clause, amendment.baseId)
  return (
    <Notice kind="info">
      <p>
        <b>
          {who} {percent === 100 ? 'the same' : 'nearly the same'}
        </b>{' '}
        <span className="small faint">
          #{amendment.id}
          {percent === 100 ? '' : ` · ${percent} % of the changed words are the same`}
        </span>
      </p>
      {percent < 100 && base && amendment.text !== '' ? (
        <div className="wording serif">
          <Redline base={base} proposed={amendment} />
        </div>
      ) : null}
      {mine || joined ? (
        <p className="small">{mine ? 'You can change that one.' : 'You are among its sponsors.'}</p>
      ) : document.mySeat.role === 'EXPERT' ? (
        <Button
          size="small"
          busy={join.isPending}
          onPress={() => join.mutate(undefined, { onSuccess: onJoined })}
        >
          Join it
        </Button>
      ) : null}
      <Refused thrown={join.error} />
    </Notice>
  )
}
