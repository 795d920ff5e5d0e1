import { at } from './tokens'

const NONE = -1
/** So many equal elements at least are a long run, however many changes it took to come to them. */
const FEWEST = 8

/** What a search looks at: how many elements are the same from two places on, and who takes note of such a run. */
export interface Sequences {
  run(i: number, toA: number, j: number, toB: number): number
  pair(i: number, j: number, count: number): void
}

/** Two stretches, each from one element up to another. */
export interface Stretch {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** For each number of changes and each diagonal the furthest place in the first sequence. */
interface Reached {
  readonly reach: Int32Array
  readonly cost: number
  readonly diagonal: number
}

/**
 * Pairs all that the shortest way keeps (Myers 1986, the greedy search forward); false, and nothing paired, if it
 * needs more insertions and deletions than the bound.
 */
export function find(sequences: Sequences, most: number, stretch: Stretch): boolean {
  const reached = reachIn(sequences, most, Infinity, stretch)
  if (reached.cost > most) return false
  keep(sequences, reached, reached.cost, stretch)
  return true
}

/**
 * Goes from one long run of equal elements to the next by the shortest way, if that needs no more changes than the
 * bound, and so to the end. What it could not pair is the answer: nothing if it came to the end.
 */
export function along(
  sequences: Sequences,
  most: number,
  longRun: number,
  stretch: Stretch,
): Stretch | undefined {
  let rest = stretch
  while (rest.fromA < rest.toA || rest.fromB < rest.toB) {
    const reached = reachIn(sequences, most, longRun, rest)
    if (reached.cost > most) return rest
    keep(sequences, reached, reached.cost, rest)
    rest = after(reached, reached.cost, rest)
  }
  return undefined
}

/** Goes as far as the bound allows, and on from there, to the end: not the shortest way, but bounded in time. */
export function findOn(sequences: Sequences, most: number, stretch: Stretch): void {
  let rest = stretch
  while (rest.fromA < rest.toA && rest.fromB < rest.toB) {
    const reached = reachIn(sequences, most, Infinity, rest)
    const cost = Math.min(most, reached.cost)
    keep(sequences, reached, cost, rest)
    rest = after(reached, cost, rest)
  }
}

function after({ reach, diagonal }: Reached, cost: number, stretch: Stretch): Stretch {
  const x = at(reach, index(cost, diagonal))
  return { ...stretch, fromA: stretch.fromA + x, fromB: stretch.fromB + x - diagonal }
}

function index(cost: number, k: number): number {
  return (cost * (cost + 1)) / 2 + (k + cost) / 2
}

function reachIn(
  sequences: Sequences,
  most: number,
  longRun: number,
  { fromA, toA, fromB, toB }: Stretch,
): Reached {
  const lengthA = toA - fromA
  const lengthB = toB - fromB
  const reach = new Int32Array(index(most, most) + 1)
  for (let cost = 0; cost <= most; cost++) {
    let ranLong = false
    for (let k = -cost; k <= cost; k += 2) {
      let x = cost === 0 ? 0 : Math.max(inserted(reach, cost, k, lengthB), deleted(reach, cost, k, lengthA))
      if (x !== NONE) {
        const run = sequences.run(fromA + x, toA, fromB + x - k, toB)
        x += run
        ranLong ||= run >= Math.max(longRun - cost, FEWEST)
      }
      reach[index(cost, k)] = x
      if (x === lengthA && x - k === lengthB) return { reach, cost, diagonal: k }
    }
    if (ranLong) return { reach, cost, diagonal: furthest(reach, cost) }
  }
  return { reach, cost: most + 1, diagonal: furthest(reach, most) }
}

function inserted(reach: Int32Array, cost: number, k: number, lengthB: number): number {
  const x = k === cost ? NONE : at(reach, index(cost - 1, k + 1))
  return x - k > lengthB ? NONE : x
}

function deleted(reach: Int32Array, cost: number, k: number, lengthA: number): number {
  const x = k === -cost ? NONE : at(reach, index(cost - 1, k - 1))
  return x === NONE || x === lengthA ? NONE : x + 1
}

/** The diagonal that got furthest in both sequences together; of equals, the one nearest to the middle. */
function furthest(reach: Int32Array, cost: number): number {
  let best = 0
  let bestSum = NONE
  for (let k = -cost; k <= cost; k += 2) {
    const x = at(reach, index(cost, k))
    const sum = x === NONE ? NONE : 2 * x - k
    if (sum > bestSum || (sum === bestSum && sum !== NONE && Math.abs(k) < Math.abs(best))) {
      best = k
      bestSum = sum
    }
  }
  return best
}

/** Walks the way back and pairs what it kept. */
function keep(sequences: Sequences, { reach, diagonal }: Reached, cost: number, stretch: Stretch): void {
  const { fromA, toA, fromB, toB } = stretch
  const pairRun = (from: number, to: number, k: number) => {
    if (from < to) sequences.pair(fromA + from, fromB + from - k, to - from)
  }
  let k = diagonal
  let x = at(reach, index(cost, k))
  for (let left = cost; left > 0; left--) {
    const insertion = inserted(reach, left, k, toB - fromB)
    const deletion = deleted(reach, left, k, toA - fromA)
    pairRun(Math.max(insertion, deletion), x, k)
    x = insertion > deletion ? insertion : deletion - 1
    k += insertion > deletion ? 1 : -1
  }
  pairRun(0, x, 0)
}
