import type { BoardRow } from '../api/wire'
import { StanceMark } from '../review/StanceMark'
import { STANCES } from '../ui/words'

/** Who could lift what holds a clause, in their own words; `few` at most, where a list has many clauses. */
export function Concerns({ row, few = 10 }: { row: BoardRow; few?: number }) {
  if (row.concerns.length === 0) return null
  const concerns = row.concerns.slice(0, few)
  const all = (row.counts?.objections ?? 0) + (row.counts?.reservations ?? 0)
  return (
    <ul className="board-concerns">
      {concerns.map((concern, index) => (
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
      {all > concerns.length ? (
        <li className="small soft">
          <span />
          and {all - concerns.length} more, in the clause’s discussion
        </li>
      ) : null}
    </ul>
  )
}
