import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { boardOf } from '../api/reading'
import type { BoardRow, BoardState, BoardView } from '../api/wire'
import { STATE_WORDS } from '../draft/state'
import { StateMark } from '../draft/StateMark'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Notice } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { Toggles } from '../ui/Toggles'
import { exactly } from '../ui/When'
import { plural } from '../ui/words'
import { CellDialog } from './CellDialog'
import { CellMark } from './CellMark'
import { Concerns } from './Concerns'
import { HeatMap, type Chosen } from './HeatMap'
import { clauseName, markOf } from './names'
import { Progress } from './Progress'
import '../draft/outline.css'
import '../review/discussion.css'
import './board.css'

const route = getRouteApi('/documents/$documentId/board')
const STATES: readonly BoardState[] = ['AGREED', 'READY', 'OPEN', 'HELD']

/** Where every clause stands, by group and by region; what blocks, and who could lift it. */
export function BoardPage() {
  const id = Number(route.useParams().documentId)
  const query = useQuery(boardOf(id))
  if (query.data) return <Board board={query.data} />
  if (query.error) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="board">
        <Skeleton lines={14} label="Counting" />
      </main>
    </>
  )
}

function Board({ board }: { board: BoardView }) {
  const [by, setBy] = useState<'groups' | 'regions'>('groups')
  const [show, setShow] = useState<'all' | 'open'>('all')
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined)
  const decided = board.clauses.filter(row => row.state)
  const rows = show === 'all' ? board.clauses : decided.filter(row => row.state !== 'AGREED')
  const columns = board[by]
  const params = { documentId: String(board.documentId) }
  return (
    <>
      <Header>
        <Link to="/consultations/$consultationId" params={{ consultationId: String(board.consultationId) }}>
          {board.consultation}
        </Link>
        <span aria-hidden>/</span>
        <Link to="/documents/$documentId" params={params}>
          {board.title}
        </Link>
      </Header>
      <main id="main" className="board">
        <header className="board-head">
          <div>
            <PageHeading title="Board" />
            <p className="soft">
              {board.title}. {plural(board.panel, 'expert', 'experts')}, as of {exactly(board.at)}.
            </p>
            <p className="small soft board-rule">{board.rule}</p>
            <ul className="board-tally">
              {STATES.map(state => (
                <li key={state}>
                  <StateMark state={markOf(state)} />
                  <b>{decided.filter(row => row.state === state).length}</b>
                  <span>{STATE_WORDS[markOf(state)].toLowerCase()}</span>
                </li>
              ))}
            </ul>
            <p className="row no-print">
              <Button look="quiet" size="small" onPress={() => window.print()}>
                <Printer size={15} aria-hidden /> Print
              </Button>
              <Link to="/documents/$documentId/approval" params={params} className="small">
                What stands in the way of approval
              </Link>
            </p>
          </div>
          <Progress board={board} decided={decided.length} />
        </header>
        {board.hidden ? (
          <Notice kind="info">
            The round “{board.hidden.round}” is open and hides its results until{' '}
            {exactly(board.hidden.closes)}, here as everywhere. The board comes back then.
          </Notice>
        ) : (
          <>
            <div className="board-lists">
              <Blocking rows={decided.filter(row => row.state === 'HELD')} documentId={board.documentId} />
              <Ready rows={decided.filter(row => row.state === 'READY')} documentId={board.documentId} />
            </div>
            <section aria-labelledby="map">
              <div className="section-head">
                <h2 id="map">Clause by clause</h2>
                <div className="row no-print">
                  <Toggles
                    label="Columns"
                    choices={[
                      ['groups', 'By group'],
                      ['regions', 'By region'],
                    ]}
                    chosen={by}
                    onChoose={setBy}
                  />
                  <Toggles
                    label="Rows"
                    choices={[
                      ['all', 'All clauses'],
                      ['open', 'Not agreed'],
                    ]}
                    chosen={show}
                    onChoose={setShow}
                  />
                </div>
              </div>
              <Legend />
              {columns.length === 0 ? (
                <p className="small soft">
                  No group has five seats, so none is broken out: with fewer, a figure would give somebody
                  away.
                </p>
              ) : null}
              <HeatMap
                rows={rows}
                columns={columns}
                cells={row => row[by]}
                caption={`Positions on each clause, by stakeholder ${by === 'groups' ? 'group' : 'region'}`}
                onChoose={setChosen}
              />
            </section>
          </>
        )}
        <CellDialog documentId={board.documentId} chosen={chosen} onClose={() => setChosen(undefined)} />
      </main>
    </>
  )
}

const FEW = 6
const CONCERNS = 4

/** A long list begins with a few; the rest is one click away. */
function useFew(rows: readonly BoardRow[]) {
  const [all, setAll] = useState(false)
  const more =
    all || rows.length <= FEW ? null : (
      <p className="no-print">
        <Button look="quiet" size="small" onPress={() => setAll(true)}>
          Show all {rows.length}
        </Button>
      </p>
    )
  return { shown: all ? rows : rows.slice(0, FEW), more }
}

function Blocking({ rows, documentId }: { rows: readonly BoardRow[]; documentId: number }) {
  const { shown, more } = useFew(rows)
  return (
    <section aria-labelledby="blocking">
      <h2 id="blocking">
        What blocks, and what would lift it <span className="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? <p className="soft">No clause is held by an objection.</p> : null}
      <ul>
        {shown.map(row => (
          <li key={row.id}>
            <p>
              <Link
                to="/documents/$documentId"
                params={{ documentId: String(documentId) }}
                search={{ clause: row.id }}
              >
                <b>{clauseName(row)}</b>
              </Link>{' '}
              <span className="soft">{row.sentence}</span>
            </p>
            <Concerns row={row} few={CONCERNS} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}

function Ready({ rows, documentId }: { rows: readonly BoardRow[]; documentId: number }) {
  const { shown, more } = useFew(rows)
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">
        Ready to be declared <span className="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? <p className="soft">No clause meets the rule and waits for the chair.</p> : null}
      <ul>
        {shown.map(row => (
          <li key={row.id}>
            <Link
              to="/documents/$documentId"
              params={{ documentId: String(documentId) }}
              search={{ clause: row.id }}
            >
              <b>{clauseName(row)}</b>
            </Link>{' '}
            <span className="soft">{row.begin}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}

function Legend() {
  return (
    <ul className="board-legend small soft">
      <li>
        <span className="cell-key full shade-4">
          <CellMark verdict="full" />
        </span>{' '}
        all can live with it
      </li>
      <li>
        <span className="cell-key partial shade-2">
          <CellMark verdict="partial" />
        </span>{' '}
        some can; the darker, the more
      </li>
      <li>
        <span className="cell-key reservation">
          <CellMark verdict="reservation" />
        </span>{' '}
        a reservation, from one voice in ten
      </li>
      <li>
        <span className="cell-key objection">
          <CellMark verdict="objection" />
        </span>{' '}
        objections, and how many; the darker, the larger their share
      </li>
      <li>
        <span className="cell-key silent">
          <CellMark verdict="silent" />
        </span>{' '}
        silent
      </li>
      <li>
        <span className="cell-key recused">
          <CellMark verdict="recused" />
        </span>{' '}
        all recused
      </li>
      <li>4/6: four of six not recused can live with the wording</li>
    </ul>
  )
}
