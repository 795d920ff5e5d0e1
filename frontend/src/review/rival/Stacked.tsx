import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { AmendmentView, ClauseView, RichText, RivalsView } from '../../api/wire'
import { labelOf, seatOf, useDocument } from '../../draft/document'
import { Redline } from '../../draft/Rich'
import { wording } from '../../draft/state'
import { When } from '../../ui/When'
import { GROUPS, OUTCOMES } from '../../ui/words'
import { CollidesWith } from '../CollidesWith'
import { Joined } from './Joined'

type Rival = RivalsView['rivals'][number]

export interface StackedProps {
  clause: ClauseView
  amendments: readonly AmendmentView[]
  rivals: ReadonlyMap<number, Rival>
}

/** Each proposal by itself, one under the other, as a redline upon the present text. */
export const Stacked = memo(function Stacked({ clause, amendments, rivals }: StackedProps) {
  return (
    <ol className="stacked">
      {amendments.map(amendment => (
        <li key={amendment.id}>
          <Card clause={clause} amendment={amendment} rival={rivals.get(amendment.id)} />
        </li>
      ))}
    </ol>
  )
})

interface CardProps {
  clause: ClauseView
  amendment: AmendmentView
  rival: Rival | undefined
}

const Card = memo(function Card({ clause, amendment, rival }: CardProps) {
  const document = useDocument()
  const group = seatOf(document, amendment.by)?.stakeholderGroup
  return (
    <article className="rival-card" aria-label={`Amendment ${amendment.id}`}>
      <header className="row by">
        <b>{labelOf(document, amendment.by)}</b>
        <Joined amendment={amendment} />
        {group ? <span className="small soft">{GROUPS[group]}</span> : null}
        {amendment.chairsText ? <span className="tag">Chair’s text</span> : null}
        <span className="small faint">
          <Link
            to="/documents/$documentId"
            params={{ documentId: String(document.id) }}
            search={{ clause: clause.id, amendment: amendment.id }}
            className="quiet-link"
          >
            #{amendment.id}
          </Link>{' '}
          · <When at={amendment.at} />
        </span>
        <State amendment={amendment} rival={rival} />
      </header>
      <div className="wording serif">
        <Redlined clause={clause} amendment={amendment} rival={rival} />
      </div>
      {amendment.rationale ? <p className="rationale">{amendment.rationale}</p> : null}
      {rival ? <CollidesWith clause={clause} amendment={rival} /> : null}
    </article>
  )
})

function Redlined({ clause, amendment, rival }: CardProps) {
  if (rival) return <Redline base={clause.version} proposed={rival} />
  const base: RichText = wording(clause, amendment.baseId) ?? clause.version
  return <Redline base={base} proposed={amendment} />
}

function State({ amendment, rival }: { amendment: AmendmentView; rival: Rival | undefined }) {
  if (amendment.disposition) {
    return <span className="tag state-tag">{OUTCOMES[amendment.disposition.outcome]}</span>
  }
  switch (rival?.state) {
    case 'CONFLICT':
      return <span className="tag state-tag warn">The text changed the same words since</span>
    case 'OBSOLETE':
      return <span className="tag state-tag">The text says it already</span>
    default:
      return null
  }
}
