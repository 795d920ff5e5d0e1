import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queue } from '../api/reading'
import { markNoticed, visit } from '../api/writing'
import type { Owed, Queue, Since } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { When } from '../ui/When'
import { grouped, nameOfOwed, NOTICES, wordsOf } from './owed'
import { sentenceOfSince } from './since'
import './queue.css'

/** What waits for the reader, in all her consultations; and what others did since she was last here. */
export function QueuePage() {
  const query = useQuery(queue())
  if (query.error && !query.data) {
    return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  }
  return (
    <>
      <Header />
      <main id="main" className="page queue">
        <PageHeading title="What waits for you" />
        <p className="lead">
          Found anew each time from the text and from what was said; what is done disappears by itself.
        </p>
        {query.data ? <Waiting queue={query.data} /> : <Skeleton lines={8} label="Fetching your queue" />}
      </main>
    </>
  )
}

function Waiting({ queue: all }: { queue: Queue }) {
  const groups = grouped(all.owed)
  return (
    <>
      {groups.length === 0 ? (
        <p className="queue-empty">Nothing waits for you. New things stand here as soon as there are some.</p>
      ) : null}
      {groups.map(group => (
        <section key={group.kind} aria-labelledby={`owed-${group.kind}`}>
          <h2 id={`owed-${group.kind}`}>
            {group.title} <span className="count">{group.owed.length}</span>
          </h2>
          <ul className="rows">
            {group.owed.map((owed, index) => (
              <Line key={index} owed={owed} queue={all} />
            ))}
          </ul>
        </section>
      ))}
      <SinceLast queue={all} />
    </>
  )
}

function Line({ owed, queue: all }: { owed: Owed; queue: Queue }) {
  const queries = useQueryClient()
  const what = NOTICES[owed.kind]
  const place = all.places.find(each => each.documentId === owed.documentId)
  const done = useMutation({
    mutationFn: () => markNoticed(owed.consultationId, { what: what ?? 'REPLY', id: owed.noticeId ?? 0 }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queue().queryKey }),
  })
  return (
    <li className="queue-line">
      <div>
        {owed.roundId === undefined ? (
          <Link
            to="/documents/$documentId"
            params={{ documentId: String(owed.documentId) }}
            search={{
              ...(owed.clauseId === undefined ? {} : { clause: owed.clauseId }),
              ...(owed.amendmentId === undefined ? {} : { amendment: owed.amendmentId }),
              ...(owed.commentId === undefined ? {} : { comment: owed.commentId }),
            }}
          >
            {nameOfOwed(owed)}
          </Link>
        ) : (
          <Link to="/rounds/$roundId" params={{ roundId: String(owed.roundId) }}>
            {nameOfOwed(owed)}
          </Link>
        )}
        <p className="soft queue-words">{wordsOf(owed)}</p>
        <p className="small faint">
          {place?.document}
          {owed.at === undefined || owed.roundId !== undefined ? null : (
            <>
              {' · '}
              <When at={owed.at} />
            </>
          )}
        </p>
        <Refused thrown={done.error} />
      </div>
      {what && owed.noticeId !== undefined ? (
        <Button
          look="quiet"
          size="small"
          label={`Seen: ${nameOfOwed(owed)}`}
          busy={done.isPending}
          onPress={() => done.mutate()}
        >
          Seen
        </Button>
      ) : null}
    </li>
  )
}

function SinceLast({ queue: all }: { queue: Queue }) {
  const queries = useQueryClient()
  const consultations = [...new Map(all.places.map(place => [place.consultationId, place.consultation]))]
  const read = useMutation({
    mutationFn: async (since: readonly Since[]) => {
      for (const [id] of consultations) {
        const last = Math.max(...since.filter(each => each.consultationId === id).map(each => each.journal))
        if (Number.isFinite(last)) await visit(id, { number: last })
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: queue().queryKey }),
  })
  return (
    <section aria-labelledby="since">
      <div className="section-head">
        <h2 id="since">Since your last visit</h2>
        {all.since.length > 0 ? (
          <Button look="quiet" size="small" busy={read.isPending} onPress={() => read.mutate(all.since)}>
            I have seen this
          </Button>
        ) : null}
      </div>
      {all.since.length === 0 ? <p className="soft">Nobody did anything that you have not seen.</p> : null}
      {consultations.map(([id, title]) => {
        const here = all.since.filter(since => since.consultationId === id)
        return here.length === 0 ? null : (
          <div key={id}>
            <h3 className="queue-where">{title}</h3>
            <ul className="rows">
              {here.map(since => (
                <li key={`${since.documentId ?? 0}-${since.act}`}>
                  <Link
                    to="/consultations/$consultationId/journal"
                    params={{ consultationId: String(id) }}
                    search={since.documentId === undefined ? {} : { document: since.documentId }}
                  >
                    {sentenceOfSince(since)}
                  </Link>
                  <span className="small soft">
                    {all.places.find(place => place.documentId === since.documentId)?.document}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <Refused thrown={read.error} />
    </section>
  )
}
