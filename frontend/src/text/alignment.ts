import { ALONE } from './characters'
import type { Moves } from './moves'
import { find, findOn, type Sequences } from './search'
import { at, isWord, kindOf, lengthOf, sameToken, type Tokens } from './tokens'

export const NONE = -1

/** The bounds and limits of Alignment.java; see there for what each means. */
const FEW = 16
const LEAST_COST = 8
const MOST_COST = 32
const FEWEST_LETTERS = 5
const LONG = 2000
const DEEPEST = 20

/** The tokens that occur on both sides, packed: their numbers and their places. */
interface Packed {
  readonly idA: Int32Array
  readonly idB: Int32Array
  readonly placeA: Int32Array
  readonly placeB: Int32Array
  readonly distinct: number
}

/** For each token of one text the token of the other that it stands for, or NONE. Twin of Alignment.java. */
export function align(a: Tokens, b: Tokens, moves?: Moves): Int32Array {
  const partner = new Int32Array(a.size).fill(NONE)
  const isFree = (i: number, j: number) =>
    moves === undefined || (!moves.leaves.has(i) && !moves.arrives.has(j))
  const least = Math.min(a.size, b.size)
  let from = 0
  while (from < least && sameToken(a, from, b, from) && isFree(from, from)) {
    partner[from] = from
    from++
  }
  let toA = a.size
  let toB = b.size
  while (toA > from && toB > from && sameToken(a, toA - 1, b, toB - 1) && isFree(toA - 1, toB - 1)) {
    partner[--toA] = --toB
  }
  if (from === toA || from === toB) return partner
  const ofTokens: Sequences = {
    same: (i, j) => sameToken(a, i, b, j),
    pair: (i, j) => {
      partner[i] = j
    },
  }
  const isShort = toA + toB - 2 * from <= LONG
  if (isShort && moves === undefined && find(ofTokens, FEW, { fromA: from, toA, fromB: from, toB }))
    return partner
  const packed = pack(a, b, from, toA, toB, moves)
  const parting = new Parting(a, packed, partner)
  const sizeA = packed.idA.length
  const sizeB = packed.idB.length
  if (moves === undefined) {
    const alike = (sizeA + sizeB) * 2 > toA + toB - 2 * from
    parting.part(0, sizeA, 0, sizeB, alike ? 0 : 1)
  } else {
    aroundMoves(moves, packed, parting, partner)
  }
  return partner
}

function aroundMoves(moves: Moves, packed: Packed, parting: Parting, partner: Int32Array): void {
  const { idA, idB, placeA, placeB } = packed
  let doneA = 0
  let doneB = 0
  for (const stay of moves.stays) {
    const nextA = firstAt(placeA, stay.aFrom)
    const nextB = firstAt(placeB, stay.bFrom)
    if (nextA < doneA || nextB < doneB) continue
    parting.part(doneA, nextA, doneB, nextB, 0)
    doneA = nextA
    doneB = nextB
    while (
      doneA < idA.length &&
      doneB < idB.length &&
      at(placeA, doneA) < stay.aTo &&
      at(placeB, doneB) < stay.bTo &&
      at(idA, doneA) === at(idB, doneB)
    ) {
      partner[at(placeA, doneA++)] = at(placeB, doneB++)
    }
  }
  parting.part(doneA, idA.length, doneB, idB.length, 0)
}

/** The first place of a rising list that is not before a token. */
function firstAt(places: Int32Array, token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(places, middle) < token) low = middle + 1
    else high = middle
  }
  return low
}

function word(of: Tokens, token: number): string {
  return of.text.slice(at(of.start, token), at(of.end, token))
}

function pack(
  a: Tokens,
  b: Tokens,
  from: number,
  toA: number,
  toB: number,
  moves: Moves | undefined,
): Packed {
  const numbers = new Map<string, number>()
  const ids: number[] = []
  for (let i = from; i < toA; i++) {
    const text = word(a, i)
    let id = numbers.get(text)
    if (id === undefined) {
      id = numbers.size
      numbers.set(text, id)
    }
    ids.push(id)
  }
  const inB = new Int32Array(numbers.size)
  const idB: number[] = []
  const placeB: number[] = []
  for (let j = from; j < toB; j++) {
    const id = numbers.get(word(b, j))
    if (id === undefined || moves?.arrives.has(j) === true) continue
    inB[id] = 1
    idB.push(id)
    placeB.push(j)
  }
  const idA: number[] = []
  const placeA: number[] = []
  for (let i = from; i < toA; i++) {
    const id = ids[i - from] ?? 0
    if (at(inB, id) === 0 || moves?.leaves.has(i) === true) continue
    idA.push(id)
    placeA.push(i)
  }
  return {
    idA: Int32Array.from(idA),
    idB: Int32Array.from(idB),
    placeA: Int32Array.from(placeA),
    placeB: Int32Array.from(placeB),
    distinct: numbers.size,
  }
}

/** Parts a problem at the words that occur once on each side, until each part is small enough to search. */
class Parting implements Sequences {
  private readonly inA: Int32Array
  private readonly inB: Int32Array
  private readonly whereB: Int32Array

  constructor(
    private readonly a: Tokens,
    private readonly packed: Packed,
    private readonly partner: Int32Array,
  ) {
    this.inA = new Int32Array(packed.distinct)
    this.inB = new Int32Array(packed.distinct)
    this.whereB = new Int32Array(packed.distinct)
  }

  same(i: number, j: number): boolean {
    return at(this.packed.idA, i) === at(this.packed.idB, j)
  }

  pair(i: number, j: number): void {
    this.partner[at(this.packed.placeA, i)] = at(this.packed.placeB, j)
  }

  part(startA: number, endA: number, startB: number, endB: number, depth: number): void {
    let [fromA, toA, fromB, toB] = [startA, endA, startB, endB]
    while (fromA < toA && fromB < toB && this.same(fromA, fromB)) this.pair(fromA++, fromB++)
    while (fromA < toA && fromB < toB && this.same(toA - 1, toB - 1)) this.pair(--toA, --toB)
    if (fromA === toA || fromB === toB) return
    const quarter = Math.trunc((toA - fromA + toB - fromB) / 4)
    const cost = Math.max(LEAST_COST, Math.min(MOST_COST, quarter))
    const isLong = toA - fromA + toB - fromB > LONG
    if (depth !== 1 && !isLong && find(this, cost, { fromA, toA, fromB, toB })) return
    const anchors = depth < DEEPEST ? this.anchors(fromA, toA, fromB, toB) : []
    if (anchors.length === 0) {
      if (this.tells(fromA, toA)) findOn(this, cost, { fromA, toA, fromB, toB })
      return
    }
    for (const [anchorA, anchorB] of anchors) {
      this.part(fromA, anchorA, fromB, anchorB, depth + 2)
      this.pair(anchorA, anchorB)
      fromA = anchorA + 1
      fromB = anchorB + 1
    }
    this.part(fromA, toA, fromB, toB, depth + 2)
  }

  /** The places of the longest rising chain of telling words that occur once on each side. */
  private anchors(fromA: number, toA: number, fromB: number, toB: number): [number, number][] {
    const { idA, idB, placeA } = this.packed
    for (let i = fromA; i < toA; i++) this.inA[at(idA, i)] = at(this.inA, at(idA, i)) + 1
    for (let j = fromB; j < toB; j++) {
      this.inB[at(idB, j)] = at(this.inB, at(idB, j)) + 1
      this.whereB[at(idB, j)] = j
    }
    const once: [number, number][] = []
    for (let i = fromA; i < toA; i++) {
      const id = at(idA, i)
      if (at(this.inA, id) === 1 && at(this.inB, id) === 1 && this.isTelling(at(placeA, i))) {
        once.push([i, at(this.whereB, id)])
      }
    }
    for (let i = fromA; i < toA; i++) this.inA[at(idA, i)] = 0
    for (let j = fromB; j < toB; j++) this.inB[at(idB, j)] = 0
    return longestRising(once)
  }

  /** Whether more than short words and signs is shared here; those alone would be paired by chance. */
  private tells(fromA: number, toA: number): boolean {
    for (let i = fromA; i < toA; i++) {
      if (this.isTelling(at(this.packed.placeA, i))) return true
    }
    return false
  }

  private isTelling(token: number): boolean {
    return lengthOf(this.a, token) >= FEWEST_LETTERS ? isWord(this.a, token) : kindOf(this.a, token) === ALONE
  }
}

function longestRising(once: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before: number[] = []
  const placeOf = (n: number) => once[n]?.[1] ?? 0
  for (let n = 0; n < once.length; n++) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (placeOf(tails[middle] ?? 0) < placeOf(n)) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? NONE : (tails[low - 1] ?? NONE))
    tails[low] = n
  }
  const chain: [number, number][] = []
  for (let n = tails.at(-1) ?? NONE; n !== NONE; n = before[n] ?? NONE) {
    const pair = once[n]
    if (pair !== undefined) chain.push(pair)
  }
  return chain.toReversed()
}
