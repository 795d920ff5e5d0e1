import { align, alignAround } from './alignment'
import { movesBetween, NO_MOVES } from './moves'
import { piecesOf, type Piece } from './pieces'
import { hunksOf, withGaps, type Hunk } from './readability'
import { cut } from './cutting'
import type { Tokens } from './tokens'

export type { Piece } from './pieces'

/** The version of the algorithm; the same number as the server's Diff.ALGORITHM says the same pieces. */
export const ALGORITHM = 4

/** The difference between two wordings in whole words: its changes by token, and its pieces in reading order. */
export interface Diff {
  readonly base: Tokens
  readonly proposed: Tokens
  readonly hunks: readonly Hunk[]
  readonly pieces: readonly Piece[]
}

/** The change from one wording to another, told in whole words; both joined again give the two texts. */
export function redline(base: string, proposed: string): readonly Piece[] {
  return between(cut(base), proposed).pieces
}

/**
 * Compares a text with one that was cut before. An editor does so at every key, and gives the tokens of the text before
 * that key, which are nearly those of this one.
 */
export function between(base: Tokens, text: string, before: Tokens = base): Diff {
  const proposed = cut(text, before)
  let moves = NO_MOVES
  let hunks = hunksOf(base, proposed, align(base, proposed), moves)
  moves = movesBetween(base, proposed, hunks)
  if (moves.moved.length > 0) hunks = hunksOf(base, proposed, alignAround(moves, base, proposed), moves)
  const all = withGaps(base, proposed, hunks)
  return { base, proposed, hunks: all, pieces: piecesOf(base, proposed, all, moves) }
}

/** The proposed text, made from the base and what the pieces insert. */
export function apply(pieces: readonly Piece[], base: string): string {
  return pieces
    .filter(piece => piece.kind !== 'deleted')
    .map(piece =>
      piece.kind === 'kept' || piece.moved
        ? base.slice(piece.base, piece.base + piece.text.length)
        : piece.text,
    )
    .join('')
}

/** The base, made from the proposed text and what the pieces delete. */
export function reverse(pieces: readonly Piece[], proposed: string): string {
  return pieces
    .filter(piece => piece.kind !== 'inserted')
    .map(piece =>
      piece.kind === 'kept' || piece.moved
        ? proposed.slice(piece.proposed, piece.proposed + piece.text.length)
        : piece.text,
    )
    .join('')
}

/**
 * Where a place of the base is in the proposed text. A place inside deleted words is where they were; one inside a moved
 * sentence goes with it; one at an insertion goes behind what is inserted.
 */
export function toProposed(pieces: readonly Piece[], offset: number): number {
  let place = 0
  for (const piece of pieces) {
    if (piece.kind === 'inserted' || piece.base > offset) continue
    const into = Math.min(offset - piece.base, piece.text.length)
    place = piece.kind === 'kept' || piece.moved ? piece.proposed + into : piece.proposed
    if (into < piece.text.length) return place
  }
  return place
}

/** Where a place of the proposed text was in the base. A place inside inserted words is where they were put. */
export function toBase(pieces: readonly Piece[], offset: number): number {
  let place = 0
  for (const piece of pieces) {
    if (piece.kind === 'deleted' || piece.proposed > offset) continue
    const into = Math.min(offset - piece.proposed, piece.text.length)
    place = piece.kind === 'kept' || piece.moved ? piece.base + into : piece.base
    if (into < piece.text.length) return place
  }
  return place
}
