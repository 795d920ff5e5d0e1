import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { documentOf } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { confirmPositions } from '../api/writing'
import type { ClauseView, DocumentView } from '../api/wire'
import { Redline, Rich } from '../draft/Rich'
import { nameOf, wording } from '../draft/state'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { When } from '../ui/When'
import { plural, STANCES } from '../ui/words'
import { confirmable, type Confirmable } from './confirmable'
import { StanceMark } from './StanceMark'
import './confirm.css'

const route = getRouteApi('/documents/$documentId/confirm')

/** All that I said on earlier wordings, with exactly what changed, to be confirmed in one act. */
export function ConfirmPage() {
  const id = Number(route.useParams().documentId)
  const query = useQuery(documentOf(id))
  if (query.data) return <Confirm document={query.data} />
  if (query.error) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={10} label="Fetching the document" />
      </main>
    </>
  )
}

function Confirm({ document }: { document: DocumentView }) {
  const all = confirmable(document)
  const [left, setLeft] = useState<ReadonlySet<number>>(() => new Set())
  const [done, setDone] = useState(0)
  const chosen = all.filter(each => !left.has(each.clause.id))
  const act = useWideAct([['document', document.id], ['journal']], () =>
    confirmPositions(document.id, {
      clauses: chosen.map(({ clause }) => ({ clauseId: clause.id, seen: clause.version.id })),
    }),
  )
  const toggle = (clause: ClauseView) =>
    setLeft(before => {
      const next = new Set(before)
      if (!next.delete(clause.id)) next.add(clause.id)
      return next
    })
  const lapsed = all.filter(each => each.kind === 'lapsed')
  const edited = all.filter(each => each.kind === 'edited')
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={{ documentId: String(document.id) }}>
          {document.title}
        </Link>
      </Header>
      <main id="main" className="page">
        <PageHeading title="Changed since you spoke" />
        <p className="lead">
          Each clause on which you spoke of an earlier wording, with what is different now. Untick what you
          want to think about; confirm the rest in the same words.
        </p>
        <p role="status" className={done > 0 ? 'confirmed' : 'hidden-words'}>
          {done > 0 ? `Confirmed: ${plural(done, 'clause', 'clauses')}.` : ''}
        </p>
        {all.length === 0 ? (
          <p className="soft">
            Nothing to confirm: all that you said is of the present wordings.{' '}
            <Link to="/documents/$documentId" params={{ documentId: String(document.id) }}>
              Back to the text
            </Link>
          </p>
        ) : null}
        <Group
          title="The sense changed: your position no longer counts"
          each={lapsed}
          left={left}
          onToggle={toggle}
          documentId={document.id}
        />
        <Group
          title="Edited only: your position stands, and may be renewed"
          each={edited}
          left={left}
          onToggle={toggle}
          documentId={document.id}
        />
        {all.length > 0 ? (
          <div className="confirm-bar">
            <Refused thrown={act.error} />
            <div className="row">
              <Button
                look="primary"
                busy={act.isPending}
                disabled={chosen.length === 0}
                onPress={() => {
                  const count = chosen.length
                  act.mutate(undefined, { onSuccess: () => setDone(count) })
                }}
              >
                {chosen.length === 0
                  ? 'Nothing is ticked'
                  : `Still fine: confirm ${plural(chosen.length, 'clause', 'clauses')}`}
              </Button>
              <Button
                look="quiet"
                onPress={() =>
                  setLeft(left.size === 0 ? new Set(all.map(({ clause }) => clause.id)) : new Set())
                }
              >
                {left.size === 0 ? 'Untick all' : 'Tick all'}
              </Button>
            </div>
          </div>
        ) : null}
      </main>
    </>
  )
}

function Group(props: {
  title: string
  each: readonly Confirmable[]
  left: ReadonlySet<number>
  onToggle: (clause: ClauseView) => void
  documentId: number
}) {
  if (props.each.length === 0) return null
  return (
    <section className="confirm-group">
      <h2>
        {props.title} <span className="faint">{props.each.length}</span>
      </h2>
      <ul>
        {props.each.map(({ clause, mine }) => {
          const before = wording(clause, mine.versionId)
          return (
            <li key={clause.id} className={props.left.has(clause.id) ? 'left' : ''}>
              <label className="confirm-choice">
                <input
                  type="checkbox"
                  checked={!props.left.has(clause.id)}
                  onChange={() => props.onToggle(clause)}
                />
                <b>{nameOf(clause)}</b>
                <span className="taken">
                  <StanceMark stance={mine.stance} /> {STANCES[mine.stance]}
                </span>
                <span className="small faint">
                  on version {before?.ordinal ?? '?'}, <When at={mine.at} />; now version{' '}
                  {clause.version.ordinal}
                </span>
              </label>
              <div className="wording serif">
                {before ? (
                  <Redline base={before} proposed={clause.version} />
                ) : (
                  <Rich rich={clause.version} />
                )}
              </div>
              {mine.text ? <p className="said small">{mine.text}</p> : null}
              <p className="small">
                <Link
                  to="/documents/$documentId"
                  params={{ documentId: String(props.documentId) }}
                  search={{ clause: clause.id }}
                >
                  Open the discussion
                </Link>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
