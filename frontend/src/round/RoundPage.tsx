import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { round as roundOf } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { recallRound } from '../api/writing'
import type { RoundView } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { exactly } from '../ui/When'
import { Answering } from './Answering'
import { Silence } from './Silence'
import { answeredBy, KINDS, shownTo, STATES, timeOf } from './words'
import './round.css'

const route = getRouteApi('/rounds/$roundId')

/** One round: what it asks, what one answers, and what came of it. */
export function RoundPage() {
  const query = useQuery(roundOf(Number(route.useParams().roundId)))
  if (query.data) return <One read={query.data} />
  if (query.error) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={10} label="Fetching the round" />
      </main>
    </>
  )
}

function One({ read }: { read: RoundView }) {
  const { round } = read
  const params = { documentId: String(read.documentId) }
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={params}>
          {read.document}
        </Link>
        <Link to="/documents/$documentId/rounds" params={params}>
          Rounds
        </Link>
      </Header>
      <main id="main" className="page round-page">
        <PageHeading title={round.name} />
        <p className="row round-state">
          <span className={round.state === 'OPEN' ? 'tag now' : 'tag'}>{STATES[round.state]}</span>
          <span>
            {KINDS[round.kind]} on “{round.milestone}”; {timeOf(round)}.
          </span>
        </p>
        <p className="small soft">
          {answeredBy(round)} {shownTo(round)}
        </p>
        {round.kind === 'POSITIONS' ? <p className="rule-sentence">{round.rule}</p> : null}
        {round.recallable === undefined ? null : <RecallLine read={read} />}
        {round.kind === 'SILENCE' ? <Silence read={read} /> : <Answering read={read} />}
      </main>
    </>
  )
}

function RecallLine({ read }: { read: RoundView }) {
  const { round } = read
  const act = useWideAct(
    [
      ['round', round.id],
      ['rounds', read.documentId],
    ],
    () => recallRound(round.id),
  )
  return (
    <div className="stack">
      <p className="row small">
        <Button size="small" busy={act.isPending} onPress={() => act.mutate(undefined)}>
          Recall it
        </Button>
        <span className="soft">
          Opened too early? It can be recalled until {round.recallable ? exactly(round.recallable) : ''}.
        </span>
      </p>
      <Refused thrown={act.error} />
    </div>
  )
}
