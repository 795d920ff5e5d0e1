import type { OutcomeView } from '../api/wire'
import { dayOf } from './day'

/** The milestones on the way, each with its hash. */
export function Stations({ stations }: { stations: OutcomeView['stations'] }) {
  return (
    <section aria-labelledby="stations" className="outcome-part">
      <h2 id="stations">On the way</h2>
      <div className="wide-table">
        <table className="small">
          <thead>
            <tr>
              <th scope="col">Milestone</th>
              <th scope="col">Frozen on</th>
              <th scope="col">Agreed</th>
              <th scope="col">Hash</th>
            </tr>
          </thead>
          <tbody>
            {stations.map(station => (
              <tr key={`${station.name} ${station.at}`}>
                <th scope="row">{station.name}</th>
                <td>{dayOf(station.at)}</td>
                <td>
                  {station.agreed} of {station.clauses}
                </td>
                <td className="hash">{station.hash.slice(0, 16)} …</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
