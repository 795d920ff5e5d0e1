import type { Attribution, Composition as Numbers, Region, SeatView, StakeholderGroup } from '../api/wire'
import { GROUPS, plural, REGIONS, ROLES } from '../ui/words'
import { Composition } from './Composition'
import { SignInKey } from './SignInKey'
import './panel.css'

/** Who sits here: the experts by group, how the regions are heard, and those who lead and help. */
export function Panel(props: { seats: SeatView[]; composition: Numbers; attribution: Attribution }) {
  const { seats } = props
  // Experts who are not shown are there as numbers only.
  if (seats.some(seat => seat.role === 'EXPERT' && seat.id === 0)) {
    return (
      <>
        <Composition of={props.composition} />
        <div className="groups">
          <div>
            <h3>Leading and helping</h3>
            <Seats seats={seats.filter(seat => seat.role !== 'EXPERT')} withRole />
          </div>
        </div>
      </>
    )
  }
  const experts = seats.filter(seat => seat.role === 'EXPERT')
  const others = seats.filter(seat => seat.role !== 'EXPERT')
  const groups = keysOf(GROUPS)
    .map(group => ({ name: GROUPS[group], seats: experts.filter(seat => seat.stakeholderGroup === group) }))
    .concat([{ name: 'No group', seats: experts.filter(seat => !seat.stakeholderGroup) }])
    .filter(group => group.seats.length > 0)
  const regions = keysOfRegions(REGIONS)
    .map(region => ({ name: REGIONS[region], count: experts.filter(seat => seat.region === region).length }))
    .filter(region => region.count > 0)
  return (
    <>
      {experts.length === 0 ? <p className="soft">No expert has a seat yet.</p> : null}
      {experts.length > 0 ? (
        <p className="soft">
          {plural(experts.length, 'expert', 'experts')}
          {regions.length > 0 ? ': ' : ''}
          {regions.map(region => `${region.name} ${region.count}`).join(', ')}.
        </p>
      ) : null}
      <div className="groups">
        {groups.map(group => (
          <div key={group.name}>
            <h3>
              {group.name} <span className="faint">{group.seats.length}</span>
            </h3>
            <Seats seats={group.seats} />
          </div>
        ))}
        <div>
          <h3>Leading and helping</h3>
          <Seats seats={others} withRole />
        </div>
      </div>
    </>
  )
}

function Seats({ seats, withRole = false }: { seats: SeatView[]; withRole?: boolean }) {
  return (
    <ul>
      {seats.map(seat => (
        <li key={seat.id}>
          {seat.label}
          <span className="small faint">
            {[
              withRole ? ROLES[seat.role] : undefined,
              seat.organisation,
              seat.region ? REGIONS[seat.region] : undefined,
              seat.mail,
            ]
              .filter(words => words !== undefined && words !== '')
              .join(' · ')}
          </span>
          {seat.awaited ? (
            <span className="row small soft awaited">
              Has not signed in yet <SignInKey seat={seat} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const keysOf = (table: typeof GROUPS): StakeholderGroup[] =>
  Object.keys(table).filter((key): key is StakeholderGroup => key in table)
const keysOfRegions = (table: typeof REGIONS): Region[] =>
  Object.keys(table).filter((key): key is Region => key in table)
