import { NONE } from './alignment'
import type { Moves } from './moves'
import {
  at,
  gapEnd,
  gapStart,
  isBreak,
  isSign,
  isWord,
  lengthOf,
  sameGap,
  sameRange,
  sameToken,
  type Tokens,
} from './tokens'

/** One place where two texts differ: tokens of the one became tokens of the other; both empty = only the gap differs. */
export interface Hunk {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

const SHORT_WORD = 4

/** The changes that a careful lawyer would have marked. Twin of Readability.java. */
export function hunksOf(a: Tokens, b: Tokens, partner: Int32Array, moves: Moves): Hunk[] {
  const hunks = joined(a, b, moves, slid(a, b, moves, joined(a, b, moves, raw(a, b, partner))))
  return hunks.map(hunk => trimmed(a, b, moves, hunk)).filter(isChange)
}

/** Leaves out of a replacement what both wordings begin or end with: joining may have put it in. */
function trimmed(a: Tokens, b: Tokens, moves: Moves, hunk: Hunk): Hunk {
  let { aFrom, aTo, bFrom, bTo } = hunk
  if (aFrom === aTo || bFrom === bTo || touchesMove(moves, hunk)) return hunk
  while (aFrom < aTo && bFrom < bTo && sameToken(a, aFrom, b, bFrom)) {
    aFrom++
    bFrom++
  }
  while (aTo > aFrom && bTo > bFrom && sameToken(a, aTo - 1, b, bTo - 1)) {
    aTo--
    bTo--
  }
  return { aFrom, aTo, bFrom, bTo }
}

function isChange({ aFrom, aTo, bFrom, bTo }: Hunk): boolean {
  return aFrom < aTo || bFrom < bTo
}

function raw(a: Tokens, b: Tokens, partner: Int32Array): Hunk[] {
  const hunks: Hunk[] = []
  let aFrom = 0
  let bFrom = 0
  for (let i = 0; i < a.size; i++) {
    const j = at(partner, i)
    if (j === NONE) continue
    if (i > aFrom || j > bFrom) hunks.push({ aFrom, aTo: i, bFrom, bTo: j })
    aFrom = i + 1
    bFrom = j + 1
  }
  if (aFrom < a.size || bFrom < b.size) hunks.push({ aFrom, aTo: a.size, bFrom, bTo: b.size })
  return hunks
}

/** Joins hunks over what is too little to be left standing between them, until nothing more joins. */
function joined(a: Tokens, b: Tokens, moves: Moves, hunks: readonly Hunk[]): Hunk[] {
  let all = [...hunks]
  for (;;) {
    const fewer: Hunk[] = []
    for (const hunk of all) {
      let next = hunk
      let last = fewer.at(-1)
      while (last !== undefined && isIsland(a, b, moves, last, next)) {
        next = { aFrom: last.aFrom, aTo: next.aTo, bFrom: last.bFrom, bTo: next.bTo }
        fewer.pop()
        last = fewer.at(-1)
      }
      fewer.push(next)
    }
    if (fewer.length === all.length) return fewer
    all = fewer
  }
}

function isIsland(a: Tokens, b: Tokens, moves: Moves, before: Hunk, after: Hunk): boolean {
  const longest = Math.min(width(a, b, before), width(a, b, after))
  let words = 0
  let letters = 0
  let sentence = false
  for (let i = before.aTo; i < after.aFrom; i++) {
    if (isBreak(a, i)) return false
    sentence ||= endsSentence(a, i)
    if (isWord(a, i)) {
      words++
      letters += lengthOf(a, i)
    }
    if (words > 1 && letters > longest) return false
  }
  if (words === 0 || (words === 1 && letters <= SHORT_WORD && !sentence)) return true
  return isLarge(a, b, moves, before, letters * 2) && isLarge(a, b, moves, after, letters * 2)
}

/** Characters that a hunk takes away or brings, whichever are more: it cannot have more letters. */
function width(a: Tokens, b: Tokens, hunk: Hunk): number {
  return Math.max(
    gapEnd(a, hunk.aTo) - gapStart(a, hunk.aFrom),
    gapEnd(b, hunk.bTo) - gapStart(b, hunk.bFrom),
  )
}

/** Whether a hunk takes away or brings at least so many letters, moved sentences not counted. */
function isLarge(a: Tokens, b: Tokens, moves: Moves, hunk: Hunk, letters: number): boolean {
  let gone = 0
  for (let i = hunk.aFrom; i < hunk.aTo && gone < letters; i++) {
    gone += isWord(a, i) && !moves.leaves.has(i) ? lengthOf(a, i) : 0
  }
  let come = 0
  for (let j = hunk.bFrom; j < hunk.bTo && come < letters; j++) {
    come += isWord(b, j) && !moves.arrives.has(j) ? lengthOf(b, j) : 0
  }
  return Math.max(gone, come) >= letters
}

function slid(a: Tokens, b: Tokens, moves: Moves, hunks: readonly Hunk[]): Hunk[] {
  const all: Hunk[] = []
  for (const [n, hunk] of hunks.entries()) {
    all.push(slide(a, b, moves, hunk, all.at(-1)?.aTo ?? 0, hunks[n + 1]?.aFrom ?? a.size))
  }
  return all
}

/** Moves a plain insertion or deletion along equal tokens to where it reads best; of equals, the last place. */
function slide(a: Tokens, b: Tokens, moves: Moves, hunk: Hunk, floor: number, ceiling: number): Hunk {
  const isInsertion = hunk.aFrom === hunk.aTo
  const isDeletion = hunk.bFrom === hunk.bTo
  if (isInsertion === isDeletion || touchesMove(moves, hunk)) return hunk
  const within = isInsertion ? b : a
  const from = isInsertion ? hunk.bFrom : hunk.aFrom
  const to = isInsertion ? hunk.bTo : hunk.aTo
  let back = 0
  while (hunk.aFrom - back > floor && sameToken(within, from - back - 1, within, to - back - 1)) back++
  let on = 0
  while (hunk.aTo + on < ceiling && sameToken(within, from + on, within, to + on)) on++
  let best = 0
  let bestScore = -1
  for (let by = -back; by <= on; by++) {
    const score = begins(within, from + by) + ends(within, to + by)
    if (score >= bestScore) {
      best = by
      bestScore = score
    }
  }
  return {
    aFrom: hunk.aFrom + best,
    aTo: hunk.aTo + best,
    bFrom: hunk.bFrom + best,
    bTo: hunk.bTo + best,
  }
}

function touchesMove(moves: Moves, hunk: Hunk): boolean {
  for (let i = hunk.aFrom; i < hunk.aTo; i++) if (moves.leaves.has(i)) return true
  for (let j = hunk.bFrom; j < hunk.bTo; j++) if (moves.arrives.has(j)) return true
  return false
}

/** How well a change begins with this token, 0 to 12. */
function begins(within: Tokens, token: number): number {
  if (token === 0 || isBreak(within, token - 1)) return 12
  if (endsSentence(within, token - 1)) return 10
  if (isSign(within, token)) return opens(first(within, token)) ? 8 : parts(first(within, token)) ? 6 : 2
  if (isBreak(within, token)) return 4
  if (parts(first(within, token - 1))) return 5
  return gapStart(within, token) === gapEnd(within, token) ? 0 : 3
}

/** How well a change ends before this token, 0 to 12. */
function ends(within: Tokens, token: number): number {
  if (token === within.size || isBreak(within, token)) return 12
  if (token > 0 && isBreak(within, token - 1)) return 11
  if (token > 0 && endsSentence(within, token - 1)) return 10
  const sign = first(within, token)
  if (isSign(within, token)) return parts(sign) || closes(sign) ? 5 : 3
  if (token > 0 && closes(first(within, token - 1))) return 8
  if (gapStart(within, token) === gapEnd(within, token)) return 0
  return token > 0 && parts(first(within, token - 1)) ? 4 : 3
}

function first(within: Tokens, token: number): string {
  return within.text.charAt(at(within.start, token))
}

function parts(sign: string): boolean {
  return ',;:、，；：،؛'.includes(sign)
}

function opens(sign: string): boolean {
  return '([{«“‘（「【'.includes(sign)
}

function closes(sign: string): boolean {
  return ')]}»”）」】'.includes(sign)
}

/** Whether a sentence ends with this token. */
export function endsSentence(within: Tokens, token: number): boolean {
  const next = token + 1
  if (next < within.size && !isBreak(within, next) && at(within.end, token) === at(within.start, next)) {
    return '。！？'.includes(first(within, token))
  }
  let stop = token
  while (stop > 0 && (closes(first(within, stop)) || '"\'’'.includes(first(within, stop)))) stop--
  return '.!?…؟۔।。！？'.includes(first(within, stop))
}

/** The changes with those places added where only the white space between unchanged tokens differs. */
export function withGaps(a: Tokens, b: Tokens, hunks: readonly Hunk[]): Hunk[] {
  const all: Hunk[] = []
  let gap = 0
  let shift = 0
  for (const hunk of hunks) {
    addGaps(all, a, b, gap, hunk.aFrom - 1, shift)
    all.push(hunk)
    gap = hunk.aTo + 1
    shift = hunk.bTo - hunk.aTo
  }
  addGaps(all, a, b, gap, a.size, shift)
  return all
}

function addGaps(all: Hunk[], a: Tokens, b: Tokens, from: number, to: number, shift: number): void {
  if (from > to) return
  const [startA, endA] = [gapStart(a, from), gapEnd(a, to)]
  if (sameRange(a.text, startA, endA, b.text, gapStart(b, from + shift), gapEnd(b, to + shift))) return
  for (let gap = from; gap <= to; gap++) {
    if (!sameGap(a, gap, b, gap + shift)) {
      all.push({ aFrom: gap, aTo: gap, bFrom: gap + shift, bTo: gap + shift })
    }
  }
}
