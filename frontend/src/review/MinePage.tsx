import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { documentOf, unsent } from '../api/reading'
import type { DocumentView, UnsentView } from '../api/wire'
import { beginning, nameOf } from '../draft/state'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { When } from '../ui/When'
import { AMENDMENT_KINDS, OUTCOMES } from '../ui/words'
import { mineOf, type Group, type Mine } from './mine'

const route = getRouteApi('/documents/$documentId/mine')

const GROUPS: readonly (readonly [Group, string, string])[] = [
  ['needs', 'Needs you', 'The text moved on, and these cannot be taken as they are.'],
  ['behind', 'The text moved on; these still fit', 'You can put each upon the present text.'],
  ['open', 'Open', 'Waiting to be decided.'],
  ['decided', 'Decided', ''],
]

/** All that one has proposed in a document, and what became of each. */
export function MinePage() {
  const documentId = Number(route.useParams().documentId)
  const query = useQuery(documentOf(documentId))
  const begun = useQuery(unsent(documentId))
  if (query.data) return <Page document={query.data} begun={begun.data?.begun ?? []} />
  if (query.error) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={6} label="Fetching your amendments" />
      </main>
    </>
  )
}

function Page({ document, begun }: { document: DocumentView; begun: readonly UnsentView[] }) {
  const mine = mineOf(document)
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={{ documentId: String(document.id) }}>
          {document.title}
        </Link>
      </Header>
      <main id="main" className="page">
        <PageHeading title="Your amendments" />
        {mine.length === 0 && begun.length === 0 ? (
          <p className="lead">
            You have proposed nothing yet. Open a clause and press “Amend”, or the key a; what you begin is
            kept for you alone until you submit it.
          </p>
        ) : null}
        {begun.length > 0 ? (
          <section aria-labelledby="mine-begun">
            <h2 id="mine-begun">Begun</h2>
            <p className="small soft">Only you can read these.</p>
            <ul className="rows mine">
              {begun.map(each => (
                <Begun
                  key={`${each.clauseId} ${each.kind} ${each.amendmentId ?? ''} ${each.amendsId ?? ''}`}
                  document={document}
                  begun={each}
                />
              ))}
            </ul>
          </section>
        ) : null}
        {GROUPS.map(([group, title, words]) => (
          <Some
            key={group}
            title={title}
            words={words}
            of={mine.filter(each => each.group === group)}
            document={document}
          />
        ))}
      </main>
    </>
  )
}

function Some(props: { title: string; words: string; of: readonly Mine[]; document: DocumentView }) {
  if (props.of.length === 0) return null
  const id = `mine-${props.of[0]?.group}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {props.title} <span className="count">{props.of.length}</span>
      </h2>
      {props.words ? <p className="small soft">{props.words}</p> : null}
      <ul className="rows mine">
        {props.of.map(({ clause, amendment, words }) => (
          <li key={amendment.id}>
            <div>
              <Link
                to="/documents/$documentId"
                params={{ documentId: String(props.document.id) }}
                search={{ clause: clause.id, amendment: amendment.id }}
              >
                {nameOf(clause)}, amendment #{amendment.id}
              </Link>
              <p className="small soft">{beginning(amendment.instruction, 180)}</p>
            </div>
            <span className="small">
              {amendment.disposition ? OUTCOMES[amendment.disposition.outcome] : words}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Begun({ document, begun }: { document: DocumentView; begun: UnsentView }) {
  const clause = [...document.clauses, ...document.removed].find(each => each.id === begun.clauseId)
  return (
    <li>
      <div>
        <Link
          to="/documents/$documentId"
          params={{ documentId: String(document.id) }}
          search={{ clause: begun.clauseId }}
        >
          {clause ? nameOf(clause) : 'A clause that was removed'}
        </Link>
        <p className="small soft">{beginning(begun.text, 180)}</p>
      </div>
      <span className="small faint">
        {AMENDMENT_KINDS[begun.kind]} · <When at={begun.at} />
      </span>
    </li>
  )
}
