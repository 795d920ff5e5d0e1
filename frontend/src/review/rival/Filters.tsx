import type { ClauseView } from '../../api/wire'
import { labelOf, seatOf, useDocument } from '../../draft/document'
import { GROUPS } from '../../ui/words'
import type { Filter, StateFilter } from './proposers'

const STATES: readonly (readonly [StateFilter, string])[] = [
  ['open', 'Open'],
  ['colliding', 'Colliding'],
  ['decided', 'Decided'],
  ['all', 'All'],
]

/** Which amendments are shown. Only groups and people who proposed something here can be chosen. */
export function Filters(props: { clause: ClauseView; filter: Filter; onFilter: (filter: Filter) => void }) {
  const { clause, filter, onFilter } = props
  const document = useDocument()
  const seats = [...new Set(clause.amendments.map(amendment => amendment.by))]
  const groups = [
    ...new Set(seats.flatMap(seat => seatOf(document, seat)?.stakeholderGroup ?? [])),
  ].toSorted()
  return (
    <div className="looks row" role="search" aria-label="Which amendments">
      <label>
        <span className="small soft">State</span>
        <select
          className="input"
          value={filter.state}
          onChange={event => {
            const state = STATES.find(([value]) => value === event.target.value)?.[0]
            if (state) onFilter({ ...filter, state })
          }}
        >
          {STATES.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {groups.length > 1 ? (
        <label>
          <span className="small soft">Group</span>
          <select
            className="input"
            value={filter.group ?? ''}
            onChange={event =>
              onFilter({ ...filter, group: groups.find(group => group === event.target.value) })
            }
          >
            <option value="">Every group</option>
            {groups.map(group => (
              <option key={group} value={group}>
                {GROUPS[group]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {seats.length > 1 ? (
        <label>
          <span className="small soft">By</span>
          <select
            className="input"
            value={filter.by ?? ''}
            onChange={event => onFilter({ ...filter, by: Number(event.target.value) || undefined })}
          >
            <option value="">Everybody</option>
            {seats.map(seat => (
              <option key={seat} value={seat}>
                {labelOf(document, seat)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  )
}
