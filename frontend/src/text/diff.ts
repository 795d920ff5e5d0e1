import DiffMatchPatch from 'diff-match-patch'

/** A stretch of a redline, in reading order. Kept + inserted give the proposed text, kept + deleted the base. */
export interface Piece {
  readonly kind: 'kept' | 'inserted' | 'deleted'
  readonly text: string
}

// Words, runs of spaces, and every other character alone.
const TOKEN = /[\p{L}\p{N}\p{M}'’]+|\s+|[^]/gu
const FIRST = 0xe000
const MOST = 6400

/** The change from one wording to another, counted in whole words. */
export function redline(base: string, proposed: string): Piece[] {
  const numbers = new Map<string, number>()
  const tokens: string[] = []
  const encode = (text: string): string => {
    let line = ''
    for (const token of text.match(TOKEN) ?? []) {
      let number = numbers.get(token)
      if (number === undefined) {
        number = tokens.length
        numbers.set(token, number)
        tokens.push(token)
      }
      line += String.fromCharCode(FIRST + number)
    }
    return line
  }
  const before = encode(base)
  const after = encode(proposed)
  if (tokens.length > MOST) {
    return whole(base, proposed)
  }
  const diff = new DiffMatchPatch()
  diff.Diff_Timeout = 0
  const changes = diff.diff_main(before, after, false)
  diff.diff_cleanupSemantic(changes)
  return changes.map(([sign, line]) => ({
    kind: sign === 0 ? 'kept' : sign === 1 ? 'inserted' : 'deleted',
    text: Array.from(line, unit => tokens[unit.charCodeAt(0) - FIRST] ?? '').join(''),
  }))
}

function whole(base: string, proposed: string): Piece[] {
  const pieces: Piece[] = [
    { kind: 'deleted', text: base },
    { kind: 'inserted', text: proposed },
  ]
  return pieces.filter(piece => piece.text !== '')
}
