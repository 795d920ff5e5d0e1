import type { RoundResult, Stance } from '../api/wire'
import { StanceMark } from '../review/StanceMark'
import { plural, STANCES } from '../ui/words'

/** What the panel answered on a clause: counted or rated, what moved, and the words. */
export function Result({ result }: { result: RoundResult }) {
  return (
    <section className="result stack" aria-label="What the panel answered">
      {result.counts ? <Counts counts={result.counts} /> : null}
      {result.ratings ? <Ratings ratings={result.ratings} /> : null}
      {!result.counts && !result.ratings ? <p className="small soft">Nobody rated it.</p> : null}
      {result.moved ? <MovedLine moved={result.moved} now={result.ratings?.median} /> : null}
      {result.words.length > 0 ? (
        <ul className="result-words">
          {result.words.map(word => (
            <li key={`${word.by} ${word.text}`}>
              {word.stance ? <StanceMark stance={word.stance} /> : <b>{word.rating}</b>}
              <span>
                <b className="small">{word.by}</b> <span className="words">{word.text}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Counts({ counts }: { counts: NonNullable<RoundResult['counts']> }) {
  const each: readonly (readonly [Stance, number])[] = [
    ['SUPPORT', counts.support],
    ['NO_OBJECTION', counts.noObjection],
    ['RESERVATION', counts.reservations],
    ['OBJECTION', counts.objections],
    ['ABSTAIN', counts.abstentions],
    ['RECUSE', counts.recused],
  ]
  return (
    <>
      <p>{counts.sentence}</p>
      <ul className="row small counts">
        {each
          .filter(([, count]) => count > 0)
          .map(([stance, count]) => (
            <li key={stance}>
              <StanceMark stance={stance} /> {count} {STANCES[stance].toLowerCase()}
            </li>
          ))}
        {counts.silent > 0 ? (
          <li>
            <StanceMark stance="silent" /> {counts.silent} silent
          </li>
        ) : null}
      </ul>
    </>
  )
}

function Ratings({ ratings }: { ratings: NonNullable<RoundResult['ratings']> }) {
  const most = Math.max(...ratings.each)
  const words = `Median ${ratings.median}; the middle half from ${ratings.lower} to ${ratings.upper}; ${plural(ratings.count, 'rating', 'ratings')}.`
  return (
    <>
      <div className="strip" role="img" aria-label={words}>
        {ratings.each.map((count, index) => {
          const point = index + 1
          const within = point >= Math.floor(ratings.lower) && point <= Math.ceil(ratings.upper)
          return (
            <div key={point} className={within ? 'column within' : 'column'}>
              <span className="bar-of" style={{ height: `${most === 0 ? 0 : (count / most) * 100}%` }} />
              <span className="of">{count === 0 ? '' : count}</span>
              <span className="point">{point}</span>
            </div>
          )
        })}
      </div>
      <p className="small">{words}</p>
    </>
  )
}

function MovedLine(props: { moved: NonNullable<RoundResult['moved']>; now: number | undefined }) {
  const { moved, now } = props
  const parts: string[] = []
  if (moved.both !== undefined && moved.changed !== undefined) {
    parts.push(
      `of ${plural(moved.both, 'expert', 'experts')} who answered both times, ${moved.changed === 0 ? 'none' : moved.changed} changed`,
    )
  }
  if (moved.median !== undefined && now !== undefined) {
    parts.push(`the median was ${moved.median} and is ${now}`)
  }
  return parts.length === 0 ? null : (
    <p className="small soft">
      Since “{moved.since}”: {parts.join('; ')}.
    </p>
  )
}
