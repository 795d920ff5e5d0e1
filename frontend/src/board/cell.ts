import type { BoardCell } from '../api/wire'

/** What a cell says at a glance; each has a symbol and a colour, and the number stands beside it. */
export type Verdict = 'objection' | 'reservation' | 'full' | 'partial' | 'silent' | 'recused'

export interface Reading {
  readonly verdict: Verdict
  /** Experts who can live with the wording: support, no objection, reservation. */
  readonly pass: number
  /** Experts who are not recused. */
  readonly voices: number
  /** How dark the cell is, 0 to 4: the share of voices that pass, in fifths; in a cell that is held, that object. */
  readonly shade: 0 | 1 | 2 | 3 | 4
}

const SHADES = [0, 1, 2, 3, 4] as const

export function readingOf(cell: BoardCell): Reading {
  const pass = cell.support + cell.noObjection + cell.reservations
  const voices = pass + cell.objections + cell.abstentions + cell.silent
  const verdict = verdictOf(cell, pass, voices)
  const shade = verdict === 'objection' ? weight(cell.objections / voices) : shadeOf(pass, voices)
  return { verdict, pass, voices, shade }
}

function shadeOf(pass: number, voices: number): Reading['shade'] {
  return voices === 0 ? 0 : (SHADES[Math.min(4, Math.floor((pass / voices) * 5))] ?? 0)
}

/** One objection in a large group is not what a third of it is. */
function weight(share: number): Reading['shade'] {
  return SHADES[[0.02, 0.05, 0.1, 0.2].filter(step => share >= step).length] ?? 4
}

/** A reservation lets pass, so in a large group it colours a cell only from one voice in ten. */
const TELLING = 10

function verdictOf(cell: BoardCell, pass: number, voices: number): Verdict {
  if (voices === 0) return 'recused'
  if (cell.objections > 0) return 'objection'
  if (cell.reservations > 0 && cell.reservations * TELLING >= voices) return 'reservation'
  if (pass === voices) return 'full'
  return cell.silent === voices ? 'silent' : 'partial'
}

/** The figures of a cell as a sentence, for who does not see the picture. */
export function wordsOf(cell: BoardCell): string {
  const parts: [number, string, string][] = [
    [cell.support, 'support', 'support'],
    [cell.noObjection, 'does not object', 'do not object'],
    [cell.reservations, 'reservation', 'reservations'],
    [cell.objections, 'objection', 'objections'],
    [cell.abstentions, 'abstains', 'abstain'],
    [cell.recused, 'recused', 'recused'],
    [cell.silent, 'silent', 'silent'],
  ]
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ')
}
