import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { milestone } from '../api/reading'
import type { FrozenClause, FrozenView } from '../api/wire'
import { levels } from '../draft/levels'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Notice } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { exactly } from '../ui/When'
import { plural, STANCES } from '../ui/words'
import { Annex } from './Annex'
import { ClauseText } from './ClauseText'
import { Verification } from './Verification'
import './final.css'
import './milestones.css'

const route = getRouteApi('/milestones/$milestoneId')

/** One milestone: the document as it stood. */
export function MilestonePage() {
  const id = Number(route.useParams().milestoneId)
  const frozen = useQuery(milestone(id))
  if (frozen.data) return <Milestone frozen={frozen.data} />
  if (frozen.error) return <Failed thrown={frozen.error} onRetry={() => void frozen.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="final">
        <Skeleton lines={14} label="Fetching the milestone" />
      </main>
    </>
  )
}

function Milestone({ frozen }: { frozen: FrozenView }) {
  const { milestone: of } = frozen
  const params = { documentId: String(frozen.documentId) }
  const setIn = levels(frozen.clauses)
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={params}>
          {frozen.document}
        </Link>
        <span aria-hidden>/</span>
        <Link to="/documents/$documentId/milestones" params={params}>
          Milestones
        </Link>
      </Header>
      <main id="main" className="final">
        <header>
          <p className="final-over">{frozen.document}</p>
          <PageHeading title={of.name} />
          <p className="final-by">
            Frozen by {of.by} on {exactly(of.at)}. {of.agreed} of {plural(of.clauses, 'clause', 'clauses')}{' '}
            agreed ad referendum.
          </p>
          {of.recalled ? (
            <Notice kind="warn">The approval of this text was recalled. It is kept as it stood.</Notice>
          ) : null}
        </header>
        <article>
          {frozen.clauses.map((clause, index) => (
            <ClauseText key={clause.clauseId} clause={clause} level={setIn[index] ?? 0}>
              <Standing clause={clause} />
            </ClauseText>
          ))}
        </article>
        <Annex dissent={frozen.dissent} />
        <Verification
          hash={of.hash}
          file={frozen.withheld ? undefined : `/api/milestones/${of.id}/content.json`}
          was="frozen"
        />
      </main>
    </>
  )
}

const STATUS = {
  HEADING: '',
  OPEN: 'Open',
  READY: 'Ready to be declared',
  AGREED: 'Agreed ad referendum',
} as const

function Standing({ clause }: { clause: FrozenClause }) {
  const status = clause.status ? STATUS[clause.status] : clause.agreed ? STATUS.AGREED : ''
  const facts = [
    status,
    ...clause.counted.map(({ stance, experts }) => `${STANCES[stance].toLowerCase()} ${experts}`),
    clause.open > 0 ? plural(clause.open, 'open amendment', 'open amendments') : '',
  ].filter(words => words !== '')
  return facts.length === 0 ? null : (
    <p className="frozen-status">
      {facts.join(' · ')}
      {clause.reason ? `. Declared before the rule was met: ${clause.reason}` : ''}
    </p>
  )
}
