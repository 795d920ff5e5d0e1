import type { BoardColumn, BoardRow, BoardState } from '../api/wire'
import type { ClauseState } from '../draft/state'
import { GROUPS, REGIONS } from '../ui/words'

const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(GROUPS),
  ...Object.entries(REGIONS),
  ['OTHER', 'Smaller groups together'],
])

export function columnName(column: BoardColumn): string {
  return NAMES.get(column.name) ?? column.name
}

export function clauseName(row: BoardRow): string {
  return row.citation === '' ? `“${row.begin.slice(0, 40)}”` : `Clause ${row.citation}`
}

const MARKS: Readonly<Record<BoardState, ClauseState>> = {
  OPEN: 'open',
  HELD: 'objection',
  READY: 'ready',
  AGREED: 'agreed',
}

export function markOf(state: BoardState): ClauseState {
  return MARKS[state]
}
