import { redline, type Piece } from './diff'

/** Where an anchor's words are in a later version. Twin of Carried.java. */
export type Carried =
  | { readonly kind: 'EXACT' | 'MOVED' | 'CHANGED'; readonly start: number; readonly end: number }
  | { readonly kind: 'GONE' }

const NEAR = 8

/** Carries a range through versions, the first of which is the text it was made on. Twin of Carrying.java. */
export function carry(versions: readonly string[], start: number, end: number): Carried {
  const first = versions[0] ?? ''
  const quote = first.slice(start, end)
  let range = { start, end }
  let before = first
  let moved = false
  for (const now of versions.slice(1)) {
    const carried = step(before, now, range.start, range.end)
    if (carried.kind === 'GONE') return carried
    moved ||= carried.kind === 'MOVED'
    range = { start: carried.start, end: carried.end }
    before = now
  }
  if (before.slice(range.start, range.end) !== quote) return { kind: 'CHANGED', ...range }
  return { kind: moved ? 'MOVED' : 'EXACT', ...range }
}

function step(before: string, now: string, start: number, end: number): Carried {
  if (before === now) return { kind: 'EXACT', start, end }
  const pieces = redline(before, now)
  const quote = before.slice(start, end)
  const kept = whole(pieces, before, now, start, end)
  if (isOnce(before, quote) && isOnce(now, quote)) {
    const place = now.indexOf(quote)
    if (kept?.kind === 'EXACT' && kept.start === place) return kept
    return { kind: 'MOVED', start: place, end: place + quote.length }
  }
  return kept ?? left(pieces, before, now, start, end)
}

function whole(
  pieces: readonly Piece[],
  before: string,
  now: string,
  start: number,
  end: number,
): Carried | undefined {
  for (const piece of pieces) {
    const isCarried = piece.kind === 'kept' || (piece.kind === 'deleted' && piece.moved)
    if (!isCarried || piece.base > start || end > endOf(piece)) continue
    if (!isCertain(piece, before, now, start, end)) continue
    const place = piece.proposed + start - piece.base
    return { kind: piece.kind === 'kept' ? 'EXACT' : 'MOVED', start: place, end: place + end - start }
  }
  return undefined
}

function left(pieces: readonly Piece[], before: string, now: string, start: number, end: number): Carried {
  const letters = lettersIn(before, start, end)
  let kept = 0
  let from = -1
  let to = -1
  let certain = false
  for (const piece of pieces) {
    const first = Math.max(start, piece.base)
    const last = Math.min(end, endOf(piece))
    if (piece.kind !== 'kept' || first >= last || lettersIn(before, first, last) === 0) continue
    kept += lettersIn(before, first, last)
    certain ||= isCertain(piece, before, now, first, last)
    from = from < 0 ? piece.proposed + first - piece.base : from
    to = piece.proposed + last - piece.base
  }
  if (!certain || kept * 2 < letters) return { kind: 'GONE' }
  while (now[from] === ' ') from++
  while (now[to - 1] === ' ') to--
  return { kind: 'CHANGED', start: from, end: to }
}

/** Whether the range, with as much of the kept words around it as it takes, occurs once in both versions. */
function isCertain(piece: Piece, before: string, now: string, first: number, last: number): boolean {
  for (let near = 0; ; near = near === 0 ? NEAR : near * 2) {
    const from = Math.max(piece.base, first - near)
    const to = Math.min(endOf(piece), last + near)
    const words = before.slice(from, to)
    if (isOnce(before, words) && isOnce(now, words)) return true
    if (from === piece.base && to === endOf(piece)) return false
  }
}

function lettersIn(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/[\p{L}\p{Nd}]/gu)?.length ?? 0
}

function endOf(piece: Piece): number {
  return piece.base + piece.text.length
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return first >= 0 && first === text.lastIndexOf(words)
}
