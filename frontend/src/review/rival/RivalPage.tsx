import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue, useMemo } from 'react'
import { documentOf, rivals as rivalsOf } from '../../api/reading'
import type { ClauseView, RivalsView } from '../../api/wire'
import { ClauseFrame } from '../../draft/ClauseFrame'
import { DocumentContext, useDocument } from '../../draft/document'
import { nameOf } from '../../draft/state'
import { Failed } from '../../ui/Failed'
import { Missing } from '../../ui/Missing'
import { Refused } from '../../ui/Notice'
import { useTitle } from '../../ui/PageHeading'
import { Skeleton } from '../../ui/Skeleton'
import { Toggles } from '../../ui/Toggles'
import { plural } from '../../ui/words'
import { CompositeText } from './CompositeText'
import { Filters } from './Filters'
import { filtered, named, type Filter } from './proposers'
import { SideBySide } from './SideBySide'
import { Stacked } from './Stacked'
import './rival.css'

const History = lazy(() =>
  import('../../draft/compare/History').then(module => ({ default: module.History })),
)

export type RivalLook = 'stacked' | 'side' | 'composite' | 'history'

const LOOKS: readonly (readonly [RivalLook, string])[] = [
  ['stacked', 'Stacked'],
  ['side', 'Side by side'],
  ['composite', 'Composite'],
  ['history', 'History'],
]

const route = getRouteApi('/documents/$documentId/clauses/$clauseId')

/** One clause with everything that is proposed to it: each alone, all in one table, all in one text; and its history. */
export function RivalPage() {
  const { documentId, clauseId } = route.useParams()
  const query = useQuery(documentOf(Number(documentId)))
  if (query.error && !query.data) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) {
    return (
      <ClauseFrame document={undefined} clause={undefined}>
        <Skeleton lines={10} label="Fetching the clause" />
      </ClauseFrame>
    )
  }
  const document = query.data
  const clause = [...document.clauses, ...document.removed].find(each => each.id === Number(clauseId))
  if (!clause) return <Missing />
  return (
    <DocumentContext value={document}>
      <Page key={clause.id} clause={clause} />
    </DocumentContext>
  )
}

function Page({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const search = route.useSearch()
  const navigate = useNavigate()
  const look: RivalLook = search.look ?? 'stacked'
  const query = useQuery(rivalsOf(clause.id, document.journal))
  useTitle(`${nameOf(clause)}, proposals · ${document.title}`)
  const filter: Filter = { state: search.state ?? 'open', by: search.by, group: search.group }
  const go = (next: RivalLook, with_: Filter) =>
    void navigate({
      to: '/documents/$documentId/clauses/$clauseId',
      params: { documentId: String(document.id), clauseId: String(clause.id) },
      search: {
        ...(next === 'stacked' ? {} : { look: next }),
        ...(with_.state === 'open' ? {} : { state: with_.state }),
        ...(with_.by === undefined ? {} : { by: with_.by }),
        ...(with_.group === undefined ? {} : { group: with_.group }),
      },
      replace: true,
      resetScroll: false,
    })
  const works = (document.may.decide || document.may.draft) && !document.approved && !clause.removed
  return (
    <ClauseFrame document={document} clause={clause}>
      <div className="rival-bar">
        <Toggles
          label="How to read the proposals"
          choices={LOOKS}
          chosen={look}
          onChoose={to => go(to, filter)}
        />
        {works ? (
          <Link
            to="/documents/$documentId/clauses/$clauseId/workbench"
            params={{ documentId: String(document.id), clauseId: String(clause.id) }}
            className="button primary"
          >
            Workbench
          </Link>
        ) : null}
      </div>
      {look === 'history' ? (
        <Suspense fallback={<Skeleton lines={8} label="Fetching the history" />}>
          <History clause={clause} />
        </Suspense>
      ) : (
        <>
          {clause.amendments.length > 1 ? (
            <Filters clause={clause} filter={filter} onFilter={next => go(look, next)} />
          ) : null}
          {query.error ? <Refused thrown={query.error} /> : null}
          {query.data ? (
            <Proposals clause={clause} look={look} filter={filter} read={query.data} />
          ) : (
            <Skeleton lines={8} label="Reading the proposals together" />
          )}
        </>
      )}
    </ClauseFrame>
  )
}

interface ProposalsProps {
  clause: ClauseView
  look: Exclude<RivalLook, 'history'>
  filter: Filter
  read: RivalsView
}

function Proposals({ clause, look, filter, read }: ProposalsProps) {
  const document = useDocument()
  const rivals = useMemo(() => new Map(read.rivals.map(rival => [rival.amendmentId, rival])), [read])
  const colliding = useMemo(
    () => new Set(read.rivals.flatMap(rival => (rival.collides.length > 0 ? [rival.amendmentId] : []))),
    [read],
  )
  // Typing and choosing stay quick while a long list is drawn anew.
  const later = useDeferredValue(filter)
  const amendments = useMemo(
    () => filtered(document, clause.amendments, colliding, later),
    [document, clause, colliding, later],
  )
  const together = useMemo(
    () => amendments.filter(amendment => rivals.has(amendment.id)),
    [amendments, rivals],
  )
  const shown = useMemo(() => new Set(together.map(amendment => amendment.id)), [together])
  if (clause.amendments.length === 0) {
    return (
      <p className="soft">
        Nobody proposes another wording. Whoever may amend does so from the text, with the key{' '}
        <kbd className="key">a</kbd>.
      </p>
    )
  }
  return (
    <>
      <p className="small soft" role="status">
        {amendments.length === clause.amendments.length
          ? plural(amendments.length, 'amendment', 'amendments')
          : `${amendments.length} of ${plural(clause.amendments.length, 'amendment', 'amendments')}`}
        {colliding.size > 0 ? ` · ${colliding.size} collide with another` : ''}
      </p>
      {look === 'stacked' ? <Stacked clause={clause} amendments={amendments} rivals={rivals} /> : null}
      {look === 'side' ? <SideBySide clause={clause} parts={read.parts} amendments={together} /> : null}
      {look === 'composite' ? (
        <>
          <p className="small soft">
            In brackets first the present words, then who would say what instead. Where more than one would,
            the chair has to choose.
          </p>
          <CompositeText clause={clause} parts={read.parts} shown={shown} />
          <Apart read={read} shown={shown} clause={clause} />
        </>
      ) : null}
    </>
  )
}

/** What a running text cannot show: open amendments that change only formatting, or stand in conflict. */
function Apart({
  read,
  shown,
  clause,
}: {
  read: RivalsView
  shown: ReadonlySet<number>
  clause: ClauseView
}) {
  const document = useDocument()
  const conflicts = read.rivals.filter(rival => rival.state === 'CONFLICT' && shown.has(rival.amendmentId))
  const styled = [...new Set(read.restyled.map(each => each.amendmentId))].filter(id => shown.has(id))
  if (conflicts.length === 0 && styled.length === 0) return null
  return (
    <ul className="small soft apart">
      {conflicts.map(rival => (
        <li key={rival.amendmentId}>
          #{rival.amendmentId} ({named(document, clause, [rival.amendmentId])}) was written before the text
          changed the same words; it is shown as its author wrote it.
        </li>
      ))}
      {styled.map(id => (
        <li key={id}>
          #{id} ({named(document, clause, [id])}) also changes emphasis, links or notes.
        </li>
      ))}
    </ul>
  )
}
