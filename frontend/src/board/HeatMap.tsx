import { useRef, useState, type KeyboardEvent } from 'react'
import type { BoardCell, BoardColumn, BoardRow } from '../api/wire'
import { StateMark } from '../draft/StateMark'
import { readingOf, wordsOf } from './cell'
import { CellMark } from './CellMark'
import { clauseName, columnName, markOf } from './names'

export interface Chosen {
  row: BoardRow
  /** The column that was chosen; absent: the whole panel. */
  column?: BoardColumn
  cell: BoardCell
}

export interface HeatMapProps {
  rows: readonly BoardRow[]
  columns: readonly BoardColumn[]
  cells: (row: BoardRow) => readonly BoardCell[] | undefined
  caption: string
  onChoose: (chosen: Chosen) => void
}

/** Clauses by columns, as a table: colour, symbol and number say the same. Arrow keys go from cell to cell. */
export function HeatMap({ rows, columns, cells, caption, onChoose }: HeatMapProps) {
  const table = useRef<HTMLTableElement>(null)
  const first = rows.find(row => row.counts)?.id ?? 0
  const [at, setAt] = useState<readonly [row: number, column: number]>([first, 0])
  const decided = rows.filter(row => row.counts)
  const here = decided.some(row => row.id === at[0]) && at[1] <= columns.length ? at : ([first, 0] as const)

  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const index = decided.findIndex(row => row.id === here[0])
    const row = decided[Math.max(0, Math.min(decided.length - 1, index + step[0]))]
    const column = Math.max(0, Math.min(columns.length, here[1] + step[1]))
    if (row) {
      setAt([row.id, column])
      table.current?.querySelector<HTMLElement>(`[data-at="${row.id} ${column}"]`)?.focus()
    }
  }

  return (
    <div className="heat-scroll">
      <table className="heat" ref={table}>
        <caption className="hidden-words">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Clause</th>
            <th scope="col" className="whole">
              Whole panel
            </th>
            {columns.map(column => (
              <th scope="col" key={column.name}>
                {columnName(column)} <span className="faint">{column.seats}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row =>
            row.counts ? (
              <tr key={row.id}>
                <th scope="row">
                  <span className="heat-clause">
                    {row.state ? <StateMark state={markOf(row.state)} /> : null}
                    <span>
                      <b>{row.citation}</b> <span className="soft">{row.begin}</span>
                    </span>
                  </span>
                </th>
                {[row.counts, ...(cells(row) ?? [])].map((cell, index) => (
                  <Cell
                    key={index}
                    row={row}
                    column={columns[index - 1]}
                    cell={cell}
                    place={index}
                    reached={here[0] === row.id && here[1] === index}
                    onReach={() => setAt([row.id, index])}
                    onMove={move}
                    onChoose={onChoose}
                  />
                ))}
              </tr>
            ) : (
              <tr key={row.id} className="heat-heading">
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  {row.citation} {row.begin}
                </th>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

const STEPS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function Cell(props: {
  row: BoardRow
  column: BoardColumn | undefined
  cell: BoardCell
  place: number
  reached: boolean
  onReach: () => void
  onMove: (event: KeyboardEvent) => void
  onChoose: (chosen: Chosen) => void
}) {
  const { row, column, cell } = props
  const { verdict, pass, voices, shade } = readingOf(cell)
  const where = column ? columnName(column) : 'Whole panel'
  return (
    <td className={column ? '' : 'whole'}>
      <button
        type="button"
        className={`cell ${verdict} shade-${shade}`}
        data-at={`${row.id} ${props.place}`}
        tabIndex={props.reached ? 0 : -1}
        aria-label={`${clauseName(row)}, ${where}: ${wordsOf(cell)}`}
        onFocus={props.onReach}
        onKeyDown={props.onMove}
        onClick={() => props.onChoose({ row, cell, ...(column ? { column } : {}) })}
      >
        <CellMark verdict={verdict} />
        <span>
          {cell.objections > 0 ? <b>{cell.objections} · </b> : null}
          {pass}/{voices}
        </span>
      </button>
    </td>
  )
}
