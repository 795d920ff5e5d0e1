import { endsSentence, type Hunk } from './readability'
import { at, isBreak, isWord, lengthOf, type Tokens } from './tokens'

/** One sentence that stands in both texts: its tokens there. */
export interface Sentence {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

/** Sentences that stand in both texts once, word for word: those that kept their order, and those that moved. */
export interface Moves {
  readonly stays: readonly Sentence[]
  readonly moved: readonly Sentence[]
  /** The tokens of the one text and of the other that belong to moved sentences. */
  readonly leaves: ReadonlySet<number>
  readonly arrives: ReadonlySet<number>
}

const FEWEST_LETTERS = 15

export const NO_MOVES: Moves = { stays: [], moved: [], leaves: new Set(), arrives: new Set() }

/** Looks for moved sentences where the first alignment left whole sentences unpaired. Twin of Moves.java. */
export function movesBetween(a: Tokens, b: Tokens, hunks: readonly Hunk[]): Moves {
  if (!isWorthLooking(a, b, hunks)) return NO_MOVES
  const pairs = pairsOf(a, b)
  const stays = heaviestChain(pairs, a)
  const staying = new Set(stays)
  const moved = pairs.filter(pair => !staying.has(pair) && letters(a, pair.aFrom, pair.aTo) >= FEWEST_LETTERS)
  if (moved.length === 0) return NO_MOVES
  const leaves = new Set<number>()
  const arrives = new Set<number>()
  for (const sentence of moved) {
    for (let i = sentence.aFrom; i < sentence.aTo; i++) leaves.add(i)
    for (let j = sentence.bFrom; j < sentence.bTo; j++) arrives.add(j)
  }
  return { stays, moved, leaves, arrives }
}

function isWorthLooking(a: Tokens, b: Tokens, hunks: readonly Hunk[]): boolean {
  let gone = 0
  let come = 0
  for (const hunk of hunks) {
    gone = Math.max(gone, letters(a, hunk.aFrom, hunk.aTo))
    come = Math.max(come, letters(b, hunk.bFrom, hunk.bTo))
  }
  return gone >= FEWEST_LETTERS && come >= FEWEST_LETTERS && hunks.length > 1
}

function letters(of: Tokens, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += isWord(of, i) ? lengthOf(of, i) : 0
  return sum
}

/** Where sentences begin and end. */
function sentences(of: Tokens): [number, number][] {
  const bounds: [number, number][] = []
  let from = 0
  for (let i = 0; i < of.size; i++) {
    const ends = isBreak(of, i)
    if (!ends && !endsSentence(of, i)) continue
    const to = ends ? i : i + 1
    if (from < to) bounds.push([from, to])
    from = i + 1
  }
  if (from < of.size) bounds.push([from, of.size])
  return bounds
}

function textOf(of: Tokens, [from, to]: readonly [number, number]): string {
  return of.text.slice(at(of.start, from), at(of.end, to - 1))
}

function pairsOf(a: Tokens, b: Tokens): Sentence[] {
  const there = new Map<string, [number, number] | undefined>()
  for (const bounds of sentences(b)) {
    const text = textOf(b, bounds)
    there.set(text, there.has(text) ? undefined : bounds)
  }
  const ofA = sentences(a)
  const times = new Map<string, number>()
  for (const bounds of ofA) {
    const text = textOf(a, bounds)
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  const pairs: Sentence[] = []
  for (const bounds of ofA) {
    const text = textOf(a, bounds)
    const other = there.get(text)
    if (other === undefined || times.get(text) !== 1) continue
    pairs.push({ aFrom: bounds[0], aTo: bounds[1], bFrom: other[0], bTo: other[1] })
  }
  return pairs
}

/** The chain of pairs, rising on both sides, that keeps the most letters in place. */
function heaviestChain(pairs: readonly Sentence[], a: Tokens): Sentence[] {
  const weight: number[] = []
  const before: number[] = []
  const places = pairs.map(pair => pair.bFrom).toSorted((one, other) => one - other)
  const ranks = new Map(places.map((place, index) => [place, index + 1]))
  // A Fenwick tree over the order in b holds the best chain that ends at or before each place.
  const best = new Int32Array(pairs.length + 1).fill(-1)
  const weightOf = (n: number) => (n < 0 ? 0 : (weight[n] ?? 0))
  let heaviest = -1
  for (const [n, pair] of pairs.entries()) {
    const rank = ranks.get(pair.bFrom) ?? 0
    let previous = -1
    for (let slot = rank - 1; slot > 0; slot -= slot & -slot) {
      const candidate = at(best, slot)
      if (candidate >= 0 && (previous < 0 || weightOf(candidate) > weightOf(previous))) previous = candidate
    }
    before.push(previous)
    weight.push(letters(a, pair.aFrom, pair.aTo) + weightOf(previous))
    for (let slot = rank; slot <= pairs.length; slot += slot & -slot) {
      if (at(best, slot) < 0 || weightOf(n) > weightOf(at(best, slot))) best[slot] = n
    }
    if (heaviest < 0 || weightOf(n) > weightOf(heaviest)) heaviest = n
  }
  const chain: Sentence[] = []
  for (let n = heaviest; n >= 0; n = before[n] ?? -1) {
    const pair = pairs[n]
    if (pair !== undefined) chain.push(pair)
  }
  return chain.toReversed()
}
