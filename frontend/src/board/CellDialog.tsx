import { Link } from '@tanstack/react-router'
import type { BoardCell, Stance } from '../api/wire'
import { StanceMark } from '../review/StanceMark'
import { Dialog } from '../ui/Dialog'
import { ALL_STANCES, STANCES } from '../ui/words'
import { Concerns } from './Concerns'
import type { Chosen } from './HeatMap'
import { clauseName, columnName } from './names'

/** One cell in full, and the way to its clause. */
export function CellDialog(props: { documentId: number; chosen: Chosen | undefined; onClose: () => void }) {
  const { chosen } = props
  if (!chosen) return null
  const { row, column, cell } = chosen
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={`${clauseName(row)} · ${column ? columnName(column) : 'Whole panel'}`}
    >
      <div className="stack">
        <p className="serif">{row.begin}</p>
        {row.sentence ? <p className="soft">{row.sentence}</p> : null}
        <table className="cell-table">
          <thead>
            <tr>
              <th scope="col">Says</th>
              <th scope="col">Seats</th>
            </tr>
          </thead>
          <tbody>
            {ALL_STANCES.map(stance => (
              <tr key={stance}>
                <th scope="row">
                  <StanceMark stance={stance} /> {STANCES[stance]}
                </th>
                <td>{countOf(cell, stance)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <StanceMark stance="silent" /> Silent
              </th>
              <td>{cell.silent}</td>
            </tr>
          </tbody>
        </table>
        <Concerns row={row} />
        <p>
          <Link
            className="button primary"
            to="/documents/$documentId"
            params={{ documentId: String(props.documentId) }}
            search={{ clause: row.id }}
          >
            Open the clause
          </Link>
        </p>
      </div>
    </Dialog>
  )
}

function countOf(cell: BoardCell, stance: Stance): number {
  switch (stance) {
    case 'SUPPORT':
      return cell.support
    case 'NO_OBJECTION':
      return cell.noObjection
    case 'RESERVATION':
      return cell.reservations
    case 'OBJECTION':
      return cell.objections
    case 'ABSTAIN':
      return cell.abstentions
    case 'RECUSE':
      return cell.recused
  }
}
