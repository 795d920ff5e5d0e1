import { ALONE } from './characters'
import type { Moves } from './moves'
import { along, find, findOn, type Sequences, type Stretch } from './search'
import { at, isWord, kindOf, lengthOf, sameToken, type Tokens } from './tokens'

export const NONE = -1

/** The bounds and limits of Alignment.java and Parting.java; see there for what each means. */
const FEW = 16
const LONG_RUN = 24
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
export function align(a: Tokens, b: Tokens): Int32Array {
  const partner = new Int32Array(a.size).fill(NONE)
  const pair = (i: number, j: number, count: number) => {
    for (let n = 0; n < count; n++) partner[i + n] = j + n
  }
  const run = (i: number, endA: number, j: number, endB: number) => {
    const most = Math.min(endA - i, endB - j)
    let length = 0
    while (length < most && sameToken(a, i + length, b, j + length)) length++
    return length
  }
  const from = run(0, a.size, 0, b.size)
  pair(0, 0, from)
  let toA = a.size
  let toB = b.size
  while (toA > from && toB > from && sameToken(a, toA - 1, b, toB - 1)) partner[--toA] = --toB
  if (from === toA || from === toB) return partner
  const rest = along({ run, pair }, FEW, LONG_RUN, { fromA: from, toA, fromB: from, toB })
  if (rest === undefined) return partner
  const packed = pack(a, b, rest, undefined)
  const [sizeA, sizeB] = [packed.idA.length, packed.idB.length]
  const alike = (sizeA + sizeB) * 2 > rest.toA - rest.fromA + rest.toB - rest.fromB
  new Parting(a, packed, partner, alike).part(0, sizeA, 0, sizeB, alike ? 0 : 1)
  return partner
}

/** The same for all tokens but those of sentences that moved; the pairs that the moves say stayed are kept. */
export function alignAround(moves: Moves, a: Tokens, b: Tokens): Int32Array {
  const partner = new Int32Array(a.size).fill(NONE)
  const packed = pack(a, b, { fromA: 0, toA: a.size, fromB: 0, toB: b.size }, moves)
  aroundMoves(moves, packed, new Parting(a, packed, partner, true), partner)
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

/** Twin of Shared.java. */
function pack(a: Tokens, b: Tokens, stretch: Stretch, moves: Moves | undefined): Packed {
  const { fromA, toA, fromB, toB } = stretch
  const numbers = new Map<string, number>()
  const ids: number[] = []
  for (let i = fromA; i < toA; i++) {
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
  for (let j = fromB; j < toB; j++) {
    const id = numbers.get(word(b, j))
    if (id === undefined || moves?.arrives.has(j) === true) continue
    inB[id] = 1
    idB.push(id)
    placeB.push(j)
  }
  const idA: number[] = []
  const placeA: number[] = []
  for (let i = fromA; i < toA; i++) {
    const id = ids[i - fromA] ?? 0
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
    private readonly alike: boolean,
  ) {
    this.inA = new Int32Array(packed.distinct)
    this.inB = new Int32Array(packed.distinct)
    this.whereB = new Int32Array(packed.distinct)
  }

  run(i: number, toA: number, j: number, toB: number): number {
    const most = Math.min(toA - i, toB - j)
    let length = 0
    while (length < most && this.same(i + length, j + length)) length++
    return length
  }

  pair(i: number, j: number, count: number): void {
    const { placeA, placeB } = this.packed
    for (let n = 0; n < count; n++) this.partner[at(placeA, i + n)] = at(placeB, j + n)
  }

  private same(i: number, j: number): boolean {
    return at(this.packed.idA, i) === at(this.packed.idB, j)
  }

  part(startA: number, endA: number, startB: number, endB: number, depth: number): void {
    let [fromA, toA, fromB, toB] = [startA, endA, startB, endB]
    while (fromA < toA && fromB < toB && this.same(fromA, fromB)) this.pair(fromA++, fromB++, 1)
    while (fromA < toA && fromB < toB && this.same(toA - 1, toB - 1)) this.pair(--toA, --toB, 1)
    if (fromA === toA || fromB === toB || (!this.alike && !this.tells(fromA, toA))) return
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
      this.pair(anchorA, anchorB, 1)
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
