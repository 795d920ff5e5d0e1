import type { BoardRow } from '../api/wire'
import { StanceMark } from '../review/StanceMark'
import { STANCES } from '../ui/words'

/** Who could lift what holds a clause, in their own words. */
export function Concerns({ row }: { row: BoardRow }) {
  if (row.concerns.length === 0) return null
  const all = (row.counts?.objections ?? 0) + (row.counts?.reservations ?? 0)
  return (
    <ul className="board-concerns">
      {row.concerns.map((concern, index) => (
        <li key={index}>
          <StanceMark stance={concern.stance} />
          <div>
            <p className="small soft">
              <b>{concern.by}</b> · {STANCES[concern.stance]}
            </p>
            <p className="said">{concern.text}</p>
          </div>
        </li>
      ))}
      {all > row.concerns.length ? (
        <li className="small soft">
          <span />
          and {all - row.concerns.length} more, in the clause’s discussion
        </li>
      ) : null}
    </ul>
  )
}
