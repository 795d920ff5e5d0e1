import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { me, readRegister } from '../api/reading'
import type { RegisterRow as Row } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'
import { useShortcuts } from '../ui/shortcuts'
import { Skeleton } from '../ui/Skeleton'
import type { Asked } from './asked'
import { Chosen } from './Chosen'
import { Filters } from './Filters'
import { RegisterRow } from './RegisterRow'
import './register.css'

const route = getRouteApi('/documents/$documentId/register')
const TOP: string | undefined = undefined

/** Everything that was said on a document, in the columns of a commenting form, with what was answered. */
export function RegisterPage() {
  const documentId = Number(route.useParams().documentId)
  const search = route.useSearch()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const person = useQuery(me())
  const seat = person.data?.seats.find(held => held.documents.some(document => document.id === documentId))
  const title = seat?.documents.find(document => document.id === documentId)?.title
  const register = useInfiniteQuery({
    queryKey: ['register', documentId, search],
    queryFn: ({ pageParam }) => readRegister(documentId, search, pageParam),
    initialPageParam: TOP,
    getNextPageParam: last => last.after,
    placeholderData: before => before,
  })
  const [at, setAt] = useState(-1)
  const [answering, setAnswering] = useState<string | undefined>(undefined)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map())
  const table = useRef<HTMLTableElement>(null)
  const words = useRef<HTMLInputElement>(null)
  const ask = (next: Asked): void => {
    setAt(-1)
    setAnswering(undefined)
    void navigate({ to: '.', search: next, replace: true, resetScroll: false })
  }
  const refresh = useCallback(async () => {
    setAnswering(undefined)
    setChosen(new Map())
    await queries.invalidateQueries({ queryKey: ['register', documentId] })
    void queries.invalidateQueries({ queryKey: ['queue'] })
  }, [queries, documentId])

  const rows = register.data?.pages.flatMap(page => page.rows) ?? []
  const role = seat?.role
  const desk = role === 'CHAIR' || role === 'SECRETARIAT'
  const present = rows[at]
  const step = (by: 1 | -1): void => {
    const next = Math.min(Math.max(at + by, 0), rows.length - 1)
    setAt(next)
    const row = table.current?.tBodies[0]?.rows[next]
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }
  const toggle = (row: Row): void => {
    const next = new Map(chosen)
    if (!next.delete(keyOf(row))) next.set(keyOf(row), row)
    setChosen(next)
  }
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    '/': () => words.current?.focus(),
    e: () => {
      if (present && desk) setAnswering(keyOf(present))
    },
    x: () => {
      if (present && desk) toggle(present)
    },
    Enter: () => {
      if (present?.clauseId !== undefined) {
        void navigate({
          to: '/documents/$documentId',
          params: { documentId: String(documentId) },
          search: placeOf(present),
        })
      }
    },
    Escape: () => setAnswering(undefined),
  })

  if (register.error && !register.data && !isFiltered(search)) {
    return <Failed thrown={register.error} onRetry={() => void register.refetch()} />
  }
  return (
    <>
      <Header>
        {seat ? (
          <Link to="/consultations/$consultationId" params={{ consultationId: String(seat.consultationId) }}>
            {seat.consultation}
          </Link>
        ) : null}
        <span aria-hidden>/</span>
        <Link to="/documents/$documentId" params={{ documentId: String(documentId) }} search={{}}>
          {title ?? 'The document'}
        </Link>
      </Header>
      <main id="main" className="register">
        <PageHeading title="Register of comments and amendments" />
        <p className="lead">
          Everything that was said on this document, in the order of its clauses, with the answer to it.{' '}
          {desk ? (
            <Link
              to="/documents/$documentId/register/observations"
              params={{ documentId: String(documentId) }}
            >
              Work on it as a table
            </Link>
          ) : (
            <a href={`/api/documents/${documentId}/register.xlsx`} download>
              Take it as a table
            </a>
          )}
        </p>
        <Filters
          asked={search}
          desk={desk || role === 'RAPPORTEUR'}
          words={words}
          error={register.error}
          onAsk={ask}
          onClear={() => ask({})}
        />
        {chosen.size > 0 ? (
          <Chosen
            documentId={documentId}
            role={role}
            rows={[...chosen.values()]}
            onDone={() => void refresh()}
            onClear={() => setChosen(new Map())}
          />
        ) : null}
        {register.data ? null : <Skeleton lines={8} label="Fetching the register" />}
        {register.data && rows.length === 0 ? (
          <Nothing filtered={isFiltered(search)} onClear={() => ask({})} />
        ) : null}
        {rows.length > 0 ? (
          <table ref={table} className="register-table" aria-busy={register.isPlaceholderData}>
            <caption className="hidden-words">
              Comments and amendments. Keys: j and k go through the rows, Enter opens the clause
              {desk ? ', e answers, x chooses' : ''}, / searches.
            </caption>
            <thead>
              <tr>
                {desk ? (
                  <th scope="col">
                    <span className="hidden-words">Choose</span>
                  </th>
                ) : null}
                <th scope="col">Clause</th>
                <th scope="col">Author</th>
                <th scope="col">Type</th>
                <th scope="col">Comment</th>
                <th scope="col">Proposed change</th>
                <th scope="col">Observations and decision</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <RegisterRow
                  key={keyOf(row)}
                  documentId={documentId}
                  row={row}
                  role={role}
                  present={index === at}
                  chosen={chosen.has(keyOf(row))}
                  answering={answering === keyOf(row)}
                  onFocus={() => setAt(index)}
                  onChoose={() => toggle(row)}
                  onAnswer={open => setAnswering(open ? keyOf(row) : undefined)}
                  onDone={() => void refresh()}
                />
              ))}
            </tbody>
          </table>
        ) : null}
        {register.hasNextPage ? (
          <p className="register-more">
            <Button busy={register.isFetchingNextPage} onPress={() => void register.fetchNextPage()}>
              Show more
            </Button>
          </p>
        ) : null}
        <p className="hidden-words" role="status">
          {register.data ? `${rows.length}${register.hasNextPage ? ' or more' : ''} entries` : ''}
        </p>
      </main>
    </>
  )
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  return filtered ? (
    <p className="soft">
      Nothing fits what you ask for.{' '}
      <Button look="quiet" size="small" onPress={onClear}>
        Show everything
      </Button>
    </p>
  ) : (
    <p className="soft">
      Nobody has said anything yet. Comments and amendments are made beside the text, clause by clause; here
      they stand in one list.
    </p>
  )
}

const isFiltered = (of: Asked): boolean => Object.values(of).some(value => value !== undefined)

export function keyOf(row: Row): string {
  return `${row.type === 'AMENDMENT' ? 'a' : 'c'}${row.id}`
}

/** Where an entry stands beside the text. */
export function placeOf(row: Row): { clause?: number; amendment?: number; comment?: number } {
  if (row.clauseId === undefined) return {}
  return { clause: row.clauseId, ...(row.type === 'AMENDMENT' ? { amendment: row.id } : { comment: row.id }) }
}
