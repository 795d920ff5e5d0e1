import { redline, type Piece } from './diff'

// Characters of text that may be kept; each pair counts both of its texts.
const MOST = 4_000_000

const redlines = new Map<string, readonly Piece[]>()
let filled = 0

/** The redline of two wordings, computed once for each pair while there is room; the least used go first. */
export function keptRedline(base: string, proposed: string): readonly Piece[] {
  const key = `${base}\u0000${proposed}`
  const before = redlines.get(key)
  if (before) {
    redlines.delete(key)
    redlines.set(key, before)
    return before
  }
  const pieces = redline(base, proposed)
  redlines.set(key, pieces)
  filled += key.length
  for (const eldest of redlines.keys()) {
    if (filled <= MOST || eldest === key) break
    redlines.delete(eldest)
    filled -= eldest.length
  }
  return pieces
}
