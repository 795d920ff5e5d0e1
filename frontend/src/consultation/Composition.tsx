import type { Composition as Numbers } from '../api/wire'
import { GROUPS, plural, REGIONS } from '../ui/words'

/** The panel in numbers: by group and by region, as far as that gives nobody away. */
export function Composition({ of }: { of: Numbers }) {
  if (of.experts === 0) return <p className="soft">No expert has a seat yet.</p>
  const groups = of.groups.map(({ group, experts }) => [GROUPS[group], experts] as const)
  const regions = of.regions.map(({ region, experts }) => [REGIONS[region], experts] as const)
  return (
    <div className="composition">
      <p className="soft">{plural(of.experts, 'expert', 'experts')}.</p>
      <div className="groups">
        <Numbered title="By stakeholder group" rows={groups} other={of.otherGroups} />
        <Numbered title="By region" rows={regions} other={of.otherRegions} />
      </div>
      {of.otherGroups > 0 || of.otherRegions > 0 ? (
        <p className="small faint">Fewer than five are not shown apart, so that nobody is given away.</p>
      ) : null}
    </div>
  )
}

function Numbered(props: { title: string; rows: readonly (readonly [string, number])[]; other: number }) {
  const rows = props.other > 0 ? [...props.rows, ['Not shown apart', props.other] as const] : props.rows
  return (
    <table className="small">
      <caption>{props.title}</caption>
      <tbody>
        {rows.map(([name, experts]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{experts}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
