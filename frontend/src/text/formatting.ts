import type { Piece } from './diff'
import { covered, layersOf, type Layer, type Rich } from './marks'

/** A change of formatting only: words that both texts have gained or lost a mark. Twin of Restyled.java. */
export interface Restyled extends Layer {
  /** Where in the proposed text. */
  readonly start: number
  readonly end: number
  readonly gained: boolean
}

/** What was only formatted differently, by place. `pieces` are those of the two texts' redline. */
export function restyled(base: Rich, proposed: Rich, pieces: readonly Piece[]): Restyled[] {
  const all: Restyled[] = []
  for (const layer of layersOf([base.marks, proposed.marks])) {
    const before = covered(layer, base)
    const now = covered(layer, proposed)
    for (const piece of pieces) {
      const isBoth = piece.kind === 'kept' || (piece.kind === 'inserted' && piece.moved)
      if (!isBoth) continue
      addRuns(all, layer, before, now, piece, true)
      addRuns(all, layer, before, now, piece, false)
    }
  }
  return all.toSorted((one, other) => one.start - other.start)
}

function addRuns(
  all: Restyled[],
  { kind, target }: Layer,
  before: Uint8Array,
  now: Uint8Array,
  piece: Piece,
  gained: boolean,
): void {
  const differs = (n: number) => {
    const was = before[piece.base + n] === 1
    const is = now[piece.proposed + n] === 1
    return gained ? is && !was : was && !is
  }
  const length = piece.text.length
  for (let from = 0; from < length; from++) {
    if (!differs(from)) continue
    let to = from + 1
    while (to < length && differs(to)) to++
    all.push({ kind, target, start: piece.proposed + from, end: piece.proposed + to, gained })
    from = to
  }
}
