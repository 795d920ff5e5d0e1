import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { consultation, documentOf, readJournal } from '../api/reading'
import type { DocumentView, EntryView } from '../api/wire'
import { inSentence, nameOf } from '../draft/state'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { When } from '../ui/When'
import { sentenceFor, type Names } from './sentence'
import './panel.css'

const route = getRouteApi('/consultations/$consultationId/journal')
const NOW: number | undefined = undefined

/** Everything that happened, newest first, each act as a sentence. */
export function JournalPage() {
  const consultationId = Number(route.useParams().consultationId)
  const search = route.useSearch()
  const whole = useQuery(consultation(consultationId))
  const entries = useInfiniteQuery({
    queryKey: ['journal', consultationId, search.document, search.clause],
    queryFn: ({ pageParam }) =>
      readJournal(
        { consultation: consultationId, document: search.document, clause: search.clause },
        pageParam,
      ),
    initialPageParam: NOW,
    getNextPageParam: last => (last.more ? last.entries.at(-1)?.number : undefined),
  })
  const documents = useQueries({
    queries: (whole.data?.documents ?? []).map(({ id }) => documentOf(id)),
    combine: results => results.flatMap(({ data }) => (data ? [data] : [])),
  })
  const failed = whole.error ?? entries.error
  if (failed && !entries.data) return <Failed thrown={failed} onRetry={() => void entries.refetch()} />
  const names = namesOf(whole.data?.seats ?? [], documents)
  const pages = entries.data?.pages
  const all = pages?.flatMap(page => page.entries) ?? []
  const of = search.clause === undefined ? whole.data?.title : names.clause(search.clause)
  const back = search.document
  return (
    <>
      <Header>
        {whole.data ? (
          <Link to="/consultations/$consultationId" params={{ consultationId: String(consultationId) }}>
            {whole.data.title}
          </Link>
        ) : null}
      </Header>
      <main id="main" className="page">
        <PageHeading
          title={search.clause === undefined ? 'Everything that happened' : 'What happened to this clause'}
        />
        <p className="lead">
          {of ? <span className="sentence-case">{of}. </span> : null}Each act is recorded once, in order,
          chained to the one before; nothing is edited or deleted.
        </p>
        {back === undefined ? null : (
          <p className="row page-facts">
            <Link
              to="/documents/$documentId"
              params={{ documentId: String(back) }}
              search={search.clause === undefined ? {} : { clause: search.clause }}
            >
              Back to the document
            </Link>
            <Link
              to="/consultations/$consultationId/journal"
              params={{ consultationId: String(consultationId) }}
              search={{}}
            >
              Show the whole consultation
            </Link>
          </p>
        )}
        {pages ? null : <Skeleton lines={8} label="Fetching the journal" />}
        {pages && all.length === 0 ? <p className="soft">Nothing yet.</p> : null}
        <ol className="entries" reversed>
          {all.map(entry => (
            <Entry key={entry.number} entry={entry} names={names} />
          ))}
        </ol>
        {entries.hasNextPage ? (
          <p className="journal-more">
            <Button busy={entries.isFetchingNextPage} onPress={() => void entries.fetchNextPage()}>
              Show earlier acts
            </Button>
          </p>
        ) : null}
      </main>
    </>
  )
}

function Entry({ entry, names }: { entry: EntryView; names: Names }) {
  const words = sentenceFor(entry, names)
  return (
    <li>
      <span className="entry-number" title={entry.hash ? `Hash ${entry.hash}` : undefined}>
        {entry.number}
      </span>
      <span>
        <b>{entry.actor}</b>{' '}
        {entry.documentId !== undefined && entry.clauseId !== undefined && names.clause(entry.clauseId) ? (
          <Link
            to="/documents/$documentId"
            params={{ documentId: String(entry.documentId) }}
            search={{ clause: entry.clauseId }}
            className="quiet-link"
          >
            {words}
          </Link>
        ) : (
          words
        )}
      </span>
      <span className="small faint">
        <When at={entry.at} />
      </span>
      {entry.said ? <p className="said">{entry.said}</p> : null}
    </li>
  )
}

function namesOf(seats: readonly { id: number; label: string }[], documents: readonly DocumentView[]): Names {
  const clauses = new Map<number, string>()
  for (const document of documents) {
    const all = [...document.clauses, ...document.removed]
    for (const clause of all) {
      const name = nameOf(clause)
      clauses.set(clause.id, name.startsWith('“') ? `the clause ${name}` : inSentence(name))
    }
  }
  return {
    clause: id => clauses.get(id),
    document: id => documents.find(document => document.id === id)?.title,
    seat: id => seats.find(seat => seat.id === id)?.label,
  }
}
