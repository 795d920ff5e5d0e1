import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { documentOf, milestones } from '../api/reading'
import type { DocumentView, MilestoneView } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { exactly } from '../ui/When'
import { Freeze } from './Freeze'
import { FrozenLine } from './FrozenLine'
import './milestones.css'

const route = getRouteApi('/documents/$documentId/milestones')

/** The named freezes of a document, newest first, and where the next one is made. */
export function MilestonesPage() {
  const id = Number(route.useParams().documentId)
  const document = useQuery(documentOf(id))
  const list = useQuery(milestones(id))
  const failed = document.error ?? list.error
  if (document.data && list.data)
    return <Milestones document={document.data} milestones={list.data.milestones} />
  if (failed) return <Failed thrown={failed} onRetry={() => void list.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={6} label="Fetching the milestones" />
      </main>
    </>
  )
}

function Milestones(props: { document: DocumentView; milestones: readonly MilestoneView[] }) {
  const { document } = props
  const [freezing, setFreezing] = useState(false)
  const role = document.mySeat.role
  const may = !document.approved && (role === 'SECRETARIAT' || role === 'CHAIR')
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={{ documentId: String(document.id) }}>
          {document.title}
        </Link>
      </Header>
      <FrozenLine document={document} />
      <main id="main" className="page">
        <PageHeading title="Milestones" />
        <p className="lead">
          A milestone keeps the whole document as it stood: every clause’s text, order and status, the
          positions and the decisions, under a hash that anybody can compute again.
        </p>
        {may ? (
          <p className="row page-facts">
            <Button look="primary" disabled={document.clauses.length === 0} onPress={() => setFreezing(true)}>
              Freeze a milestone …
            </Button>
            {document.clauses.length === 0 ? (
              <span className="small soft">There is nothing to freeze yet.</span>
            ) : null}
          </p>
        ) : null}
        {props.milestones.length === 0 ? (
          <p className="soft milestones-none">
            None yet. The first is usually “Draft 1”, frozen before the draft goes out to the panel; revisions
            follow as “Rev.1”, “Rev.2”.
          </p>
        ) : (
          <ol className="milestones" reversed>
            {props.milestones.toReversed().map(milestone => (
              <Line key={milestone.id} milestone={milestone} />
            ))}
          </ol>
        )}
        {freezing ? (
          <Freeze
            document={document}
            names={props.milestones.map(milestone => milestone.name)}
            onClose={() => setFreezing(false)}
          />
        ) : null}
      </main>
    </>
  )
}

function Line({ milestone }: { milestone: MilestoneView }) {
  return (
    <li>
      <h2>
        <Link to="/milestones/$milestoneId" params={{ milestoneId: String(milestone.id) }}>
          {milestone.name}
        </Link>
        {milestone.recalled ? <span className="tag warn">recalled</span> : null}
      </h2>
      <p className="small soft">
        Frozen by {milestone.by} on {exactly(milestone.at)}. {milestone.agreed} of {milestone.clauses} clauses
        agreed ad referendum.
      </p>
      <p className="hash">{milestone.hash}</p>
    </li>
  )
}
