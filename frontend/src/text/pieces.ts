import type { Moves } from './moves'
import type { Hunk } from './readability'
import { at, gapEnd, gapStart, sameGap, type Tokens } from './tokens'

/**
 * A stretch of a redline, in reading order; at one place deletions stand before insertions. Kept and deleted give the
 * base, kept and inserted the proposed text. `base` and `proposed` are where it stands in the two texts; for what stands
 * in one only, the other is the place where it would stand. `moved` says that these words only changed places: the
 * deleted piece is where they were, the inserted one where they are, and the other offset points from each to the other.
 */
export interface Piece {
  readonly kind: 'kept' | 'inserted' | 'deleted'
  readonly text: string
  readonly base: number
  readonly proposed: number
  readonly moved?: true
}

/** Writes changes out as pieces. Twin of Pieces.java. */
export function piecesOf(a: Tokens, b: Tokens, hunks: readonly Hunk[], moves: Moves): Piece[] {
  const pieces: Piece[] = []
  const arriving = moves.moved.toSorted((one, other) => one.bFrom - other.bFrom)
  let atA = 0
  let atB = 0
  const remove = (to: number, proposed: number) => {
    if (to > atA) pieces.push({ kind: 'deleted', text: a.text.slice(atA, to), base: atA, proposed })
    atA = Math.max(atA, to)
  }
  const insert = (to: number, base: number) => {
    if (to > atB) pieces.push({ kind: 'inserted', text: b.text.slice(atB, to), base, proposed: atB })
    atB = Math.max(atB, to)
  }
  const keep = (to: number) => {
    if (to > atA) pieces.push({ kind: 'kept', text: a.text.slice(atA, to), base: atA, proposed: atB })
    atB += to - atA
    atA = to
  }
  for (const hunk of hunks) {
    const edges = edgesOf(a, b, hunk)
    keep(edges.aFrom)
    const place = atB
    for (const sentence of moves.moved) {
      if (sentence.aFrom < hunk.aFrom || sentence.aTo > hunk.aTo) continue
      remove(at(a.start, sentence.aFrom), place)
      const text = a.text.slice(atA, at(a.end, sentence.aTo - 1))
      pieces.push({ kind: 'deleted', text, base: atA, proposed: at(b.start, sentence.bFrom), moved: true })
      atA += text.length
    }
    remove(edges.aTo, place)
    for (const sentence of arriving) {
      if (sentence.bFrom < hunk.bFrom || sentence.bTo > hunk.bTo) continue
      insert(at(b.start, sentence.bFrom), atA)
      const text = b.text.slice(atB, at(b.end, sentence.bTo - 1))
      pieces.push({ kind: 'inserted', text, base: at(a.start, sentence.aFrom), proposed: atB, moved: true })
      atB += text.length
    }
    insert(edges.bTo, atA)
  }
  keep(a.text.length)
  return pieces
}

/** A change as character ranges of the two texts, its outer white space left out where both texts have it. */
export function edgesOf(a: Tokens, b: Tokens, hunk: Hunk): Hunk {
  let aFrom = gapStart(a, hunk.aFrom)
  let bFrom = gapStart(b, hunk.bFrom)
  let aTo = gapEnd(a, hunk.aTo)
  let bTo = gapEnd(b, hunk.bTo)
  const isEmptyA = hunk.aFrom === hunk.aTo
  const isEmptyB = hunk.bFrom === hunk.bTo
  if (isEmptyA && isEmptyB) return { aFrom, aTo, bFrom, bTo }
  if (sameGap(a, hunk.aFrom, b, hunk.bFrom)) {
    const space = gapEnd(a, hunk.aFrom) - aFrom
    aFrom += space
    bFrom += space
    if (isEmptyA || isEmptyB) return { aFrom, aTo, bFrom, bTo }
  }
  if (sameGap(a, hunk.aTo, b, hunk.bTo)) {
    const space = aTo - gapStart(a, hunk.aTo)
    aTo -= space
    bTo -= space
  }
  return { aFrom, aTo, bFrom, bTo }
}
