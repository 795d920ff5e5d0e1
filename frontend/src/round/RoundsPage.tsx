import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { rounds } from '../api/reading'
import type { RoundLine, RoundsView } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { plural } from '../ui/words'
import { OpenRound } from './OpenRound'
import { answeredBy, KINDS, STATES, timeOf } from './words'
import './round.css'

const route = getRouteApi('/documents/$documentId/rounds')

/** What the panel was and is asked on a document, newest first. */
export function RoundsPage() {
  const id = Number(route.useParams().documentId)
  const query = useQuery(rounds(id))
  if (query.data) return <Rounds read={query.data} />
  if (query.error) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={6} label="Fetching the rounds" />
      </main>
    </>
  )
}

function Rounds({ read }: { read: RoundsView }) {
  const [opening, setOpening] = useState(false)
  const running = read.rounds.some(each => each.state === 'OPEN' || each.state === 'WAITING')
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={{ documentId: String(read.documentId) }}>
          {read.document}
        </Link>
      </Header>
      <main id="main" className="page">
        <PageHeading title="Rounds" />
        <p className="lead">
          A round asks every expert about one frozen text, under a rule that is known beforehand, until a
          fixed time. A silence procedure agrees a text unless somebody objects in writing.
        </p>
        {read.mayOpen && !opening ? (
          <p className="row round-begin">
            <Button look="primary" disabled={running} onPress={() => setOpening(true)}>
              Open a round …
            </Button>
            {running ? <span className="small soft">One thing is asked at a time.</span> : null}
          </p>
        ) : null}
        {opening ? <OpenRound read={read} onClose={() => setOpening(false)} /> : null}
        {read.rounds.length === 0 && !opening ? (
          <p className="soft round-none">
            None yet. {read.mayOpen ? 'Freeze a milestone, then open the first round on it.' : ''} Until then
            positions are taken on each clause in the document itself.
          </p>
        ) : (
          <ol className="rounds">
            {read.rounds.map(round => (
              <Line key={round.id} round={round} />
            ))}
          </ol>
        )}
      </main>
    </>
  )
}

function Line({ round }: { round: RoundLine }) {
  return (
    <li>
      <h2>
        <Link to="/rounds/$roundId" params={{ roundId: String(round.id) }}>
          {round.name}
        </Link>{' '}
        <span className={round.state === 'OPEN' ? 'tag now' : 'tag'}>{STATES[round.state]}</span>
      </h2>
      <p className="small soft">
        {KINDS[round.kind]} on “{round.milestone}”, {plural(round.clauses, 'clause', 'clauses')};{' '}
        {timeOf(round)}. {answeredBy(round)}
      </p>
      {round.state === 'OPEN' && round.asked && round.kind !== 'SILENCE' && round.open > 0 ? (
        <p className="small">
          <b>It asks you about {plural(round.open, 'clause', 'clauses')}.</b>
        </p>
      ) : null}
    </li>
  )
}
