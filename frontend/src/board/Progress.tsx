import type { BoardView } from '../api/wire'
import { exactly } from '../ui/When'

const WIDTH = 320
const HEIGHT = 96
const LEFT = 28
const BOTTOM = 18

/** How many clauses were agreed, from the opening of the document until now, as steps. */
export function Progress({ board, decided }: { board: BoardView; decided: number }) {
  const { progress } = board
  const start = Date.parse(progress[0]?.at ?? board.at)
  const end = Math.max(Date.parse(board.at), start + 1)
  const x = (at: string) => LEFT + ((Date.parse(at) - start) / (end - start)) * (WIDTH - LEFT - 8)
  const y = (agreed: number) => 8 + (1 - agreed / Math.max(1, decided)) * (HEIGHT - 8 - BOTTOM)
  const last = progress.at(-1)?.agreed ?? 0
  const line = progress.map(
    (point, index) => `${index === 0 ? 'M' : 'H'}${x(point.at)}${index === 0 ? ' ' : 'V'}${y(point.agreed)}`,
  )
  const path = `${line.join('')}H${x(board.at)}`
  return (
    <figure className="progress">
      <figcaption className="field-label">Agreed over time</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${last} of ${decided} clauses agreed now, beginning with 0 on ${exactly(progress[0]?.at ?? board.at)}. The table below has every step.`}
      >
        <line x1={LEFT} x2={WIDTH - 8} y1={y(0)} y2={y(0)} className="axis" />
        <line x1={LEFT} x2={WIDTH - 8} y1={y(decided)} y2={y(decided)} className="axis faint-axis" />
        <text x={LEFT - 6} y={y(0) + 4} textAnchor="end">
          0
        </text>
        <text x={LEFT - 6} y={y(decided) + 4} textAnchor="end">
          {decided}
        </text>
        <path d={`${path}V${y(0)}H${LEFT}Z`} className="area" />
        <path d={path} className="steps" />
        <circle cx={x(board.at)} cy={y(last)} r="3.5" className="now" />
        <text x={LEFT} y={HEIGHT - 3}>
          {DAY.format(start)}
        </text>
        <text x={WIDTH - 8} y={HEIGHT - 3} textAnchor="end">
          {DAY.format(end)}
        </text>
      </svg>
      <details className="small">
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Clauses agreed</th>
            </tr>
          </thead>
          <tbody>
            {progress.map(point => (
              <tr key={point.at}>
                <td>{exactly(point.at)}</td>
                <td>{point.agreed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
