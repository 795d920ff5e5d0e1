import { at, gapEndIn, tokenEnd, type Tokens } from './tokens'

/** A token is made up by its own characters and so many after it at most. */
const AHEAD = 3
/** How many tokens of another text are looked at for one of this, and how much has to be equal there. */
const NEAR = 12
const LONG_RUN = 12
/** After so many tokens that the other text has not, only the cutting goes on. */
const PATIENCE = 32

/**
 * Cuts a text into tokens, as the server does. What another text has, too, need not be cut again: an editor's text is
 * like the one before the last key.
 */
export function cut(text: string, like?: Tokens): Tokens {
  return new Cutting(text, like).tokens()
}

class Cutting {
  private start: Int32Array
  private end: Int32Array
  private hash: Int32Array
  private size = 0

  constructor(
    private readonly text: string,
    private readonly like: Tokens | undefined,
  ) {
    const capacity = (like?.size ?? text.length >>> 2) + 64
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.hash = new Int32Array(capacity)
  }

  tokens(): Tokens {
    const { text, like } = this
    let from = gapEndIn(text, 0)
    if (like !== undefined) from = this.copyAlong(like, from)
    while (from < text.length) from = gapEndIn(text, this.add(from))
    const { start, end, hash, size } = this
    return { text, size, start, end, hash }
  }

  private room(more: number): void {
    if (this.size + more <= this.start.length) return
    const capacity = (this.size + more) * 2
    const larger = (values: Int32Array) => {
      const copy = new Int32Array(capacity)
      copy.set(values)
      return copy
    }
    this.start = larger(this.start)
    this.end = larger(this.end)
    this.hash = larger(this.hash)
  }

  private add(from: number): number {
    const to = tokenEnd(this.text, from)
    let sum = 0
    for (let i = from; i < to; i++) sum = (Math.imul(31, sum) + this.text.charCodeAt(i)) | 0
    this.room(1)
    this.start[this.size] = from
    this.end[this.size] = to
    this.hash[this.size] = sum
    this.size++
    return to
  }

  /** Cuts one token; where the other text has it, too, not far on, all is copied that follows it in both. */
  private copyAlong(like: Tokens, begin: number): number {
    let from = begin
    let next = 0
    let misses = 0
    while (from < this.text.length && misses <= PATIENCE) {
      let to = this.add(from)
      const there = this.where(like, next)
      if (there < like.size) {
        const place = at(like.start, there)
        const same = after(like, place + runOf(this.text, from, like.text, place) - AHEAD)
        if (same > there + 1) {
          this.copy(like, there + 1, same, from - place)
          to = at(this.end, this.size - 1)
        }
        next = Math.max(same, there + 1)
        misses = 0
      } else {
        misses++
      }
      from = gapEndIn(this.text, to)
    }
    return from
  }

  /** Where the other text has the last token: next, or soon after with much that is equal following. */
  private where(like: Tokens, next: number): number {
    const token = this.size - 1
    const last = Math.min(like.size, next + NEAR)
    const from = at(this.start, token)
    for (let there = next; there < last; there++) {
      if (at(like.hash, there) !== at(this.hash, token)) continue
      const run = runOf(this.text, from, like.text, at(like.start, there))
      if (run >= (there === next ? at(this.end, token) - from : LONG_RUN)) return there
    }
    return like.size
  }

  private copy(like: Tokens, from: number, to: number, shift: number): void {
    this.room(to - from)
    for (let token = from; token < to; token++) {
      this.start[this.size] = at(like.start, token) + shift
      this.end[this.size] = at(like.end, token) + shift
      this.hash[this.size] = at(like.hash, token)
      this.size++
    }
  }
}

/** How many characters are the same from two places on. */
function runOf(one: string, from: number, other: string, place: number): number {
  const most = Math.min(one.length - from, other.length - place)
  let run = 0
  while (run < most && one.charCodeAt(from + run) === other.charCodeAt(place + run)) run++
  return run
}

/** The first token that ends after an offset. */
function after(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(tokens.end, middle) > offset) high = middle
    else low = middle + 1
  }
  return low
}
