import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { approval, documentOf } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { approve } from '../api/writing'
import type { ApprovalView, DocumentView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { plural } from '../ui/words'
import { Blockers, useOverrides } from './Blockers'
import { Corrigenda } from './Corrigenda'
import { FrozenLine } from './FrozenLine'
import { Publish } from './Publish'
import { Recall } from './Recall'

const route = getRouteApi('/documents/$documentId/approval')

export function ApprovalPage() {
  const id = Number(route.useParams().documentId)
  const document = useQuery(documentOf(id))
  // Whatever happened in the document may have moved its hash.
  const readiness = useQuery({
    ...approval(id, document.data?.journal ?? 0),
    enabled: document.data !== undefined,
    placeholderData: before => before,
  })
  const failed = document.error ?? readiness.error
  if (document.data && readiness.data) return <Approval document={document.data} readiness={readiness.data} />
  if (failed) return <Failed thrown={failed} onRetry={() => void document.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={8} label="Fetching what stands in the way" />
      </main>
    </>
  )
}

function Approval({ document, readiness }: { document: DocumentView; readiness: ApprovalView }) {
  const navigate = useNavigate()
  const overrides = useOverrides(document.id, document.mySeat.id, readiness.blockers)
  const [asking, setAsking] = useState(false)
  const act = useWideAct(
    [['document', document.id], ['approval', document.id], ['consultation', document.consultationId], ['me']],
    () => approve(document.id, { hash: readiness.hash, overrides: overrides.given }),
  )
  const params = { documentId: String(document.id) }
  const { blockers } = readiness
  // Headings are not agreed to.
  const decided = document.clauses.filter(clause => clause.agreement).length
  const may = document.may.approve && !document.approved
  const firm = blockers.some(blocker => blocker.firm)
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={params}>
          {document.title}
        </Link>
      </Header>
      <FrozenLine document={document} />
      <main id="main" className="page approval">
        <PageHeading title="Approval" />
        <p className="lead">
          {readiness.declared} of {plural(decided, 'clause is', 'clauses are')} agreed ad referendum.{' '}
          {document.approved
            ? 'The text is approved.'
            : blockers.length === 0
              ? 'Nothing stands in the way.'
              : `${plural(clausesIn(blockers), 'clause stands', 'clauses stand')} in the way.`}
        </p>
        {blockers.length > 0 && !document.approved ? (
          <section aria-labelledby="blockers">
            <h2 id="blockers">What stands in the way</h2>
            {may ? (
              <p className="soft">
                Each can be settled in the document, or overridden here with a reason, which is printed.
              </p>
            ) : null}
            <Blockers
              documentId={document.id}
              clauses={document.clauses}
              blockers={blockers}
              overrides={may ? overrides : undefined}
            />
          </section>
        ) : null}
        {may ? (
          <section aria-labelledby="approve">
            <h2 id="approve">Approve as “{readiness.name}”</h2>
            <p className="soft">
              The text freezes under its hash. For a short time you can recall the approval; after that
              nothing in it can be changed but by a corrigendum.
            </p>
            <p className="hash" aria-label="Hash of the text">
              {readiness.hash}
            </p>
            <div className="row">
              <Button look="primary" disabled={overrides.missing > 0 || firm} onPress={() => setAsking(true)}>
                Approve the text …
              </Button>
              {firm ? (
                <span className="soft small">
                  Something above cannot be overridden: it needs somebody else first.
                </span>
              ) : null}
              {overrides.missing > 0 && !firm ? (
                <span className="soft small">
                  {plural(overrides.missing, 'clause still needs', 'clauses still need')} a reason above.
                </span>
              ) : null}
            </div>
          </section>
        ) : null}
        {document.approved ? (
          <>
            <section aria-labelledby="given">
              <h2 id="given">Approved as “{readiness.name}”</h2>
              <p className="hash" aria-label="Hash of the text">
                {readiness.hash}
              </p>
              <Recall document={document} readiness={readiness} />
            </section>
            <Publish document={document} hash={readiness.hash} />
            <Corrigenda document={document} readiness={readiness} />
          </>
        ) : null}
        {!may && !document.approved ? (
          <p className="soft page-facts">Only the Special Rapporteur approves.</p>
        ) : null}
        <Dialog open={asking} title="Approve this text?" onClose={() => setAsking(false)}>
          <div className="stack">
            <p>
              You approve “{document.title}” with {plural(readiness.clauses, 'clause', 'clauses')}
              {overrides.given.length > 0
                ? `, overriding what stands in the way of ${plural(overrides.given.length, 'clause', 'clauses')}`
                : ''}
              . It is frozen from then on; you can recall this for a short time.
            </p>
            <p className="hash">{readiness.hash}</p>
            <Refused thrown={act.error} />
            <div className="row">
              <Button
                look="primary"
                busy={act.isPending}
                onPress={() =>
                  act.mutate(undefined, {
                    onSuccess: () => {
                      overrides.clear()
                      setAsking(false)
                      void navigate({ to: '/documents/$documentId/final', params })
                    },
                  })
                }
              >
                Approve and freeze
              </Button>
              <Button look="quiet" onPress={() => setAsking(false)}>
                Not yet
              </Button>
            </div>
          </div>
        </Dialog>
      </main>
    </>
  )
}

function clausesIn(blockers: readonly { clauseId: number }[]): number {
  return new Set(blockers.map(blocker => blocker.clauseId)).size
}
