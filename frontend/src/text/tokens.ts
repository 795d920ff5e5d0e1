import { ALONE, BREAK, FLAG, JOINER, LEAD, MARK, SIGN, SPACE, WORD, classAt, isSurrogate } from './characters'

/**
 * A text as the words and signs that a difference is told in, with the gaps of white space between them. Gaps are no
 * tokens: gap i stands before token i, and gap `size` at the end. Offsets are UTF-16 units.
 */
export interface Tokens {
  readonly text: string
  readonly size: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
}

/** The number at a place of an array that is known to be inside of it. */
export function at(values: Int32Array, index: number): number {
  return values[index] ?? 0
}

/** Where the gap before a token begins: the end of the token before it. */
export function gapStart(tokens: Tokens, token: number): number {
  return token === 0 ? 0 : at(tokens.end, token - 1)
}

/** Where the gap before a token ends: the start of that token, or of nothing. */
export function gapEnd(tokens: Tokens, token: number): number {
  return token === tokens.size ? tokens.text.length : at(tokens.start, token)
}

export function isBreak(tokens: Tokens, token: number): boolean {
  return kindOf(tokens, token) === BREAK
}

export function isSign(tokens: Tokens, token: number): boolean {
  const kind = kindOf(tokens, token)
  return kind === SIGN || kind === FLAG
}

export function isWord(tokens: Tokens, token: number): boolean {
  return !isSign(tokens, token) && !isBreak(tokens, token)
}

export function lengthOf(tokens: Tokens, token: number): number {
  return at(tokens.end, token) - at(tokens.start, token)
}

/** The class of a token's first character. */
export function kindOf(tokens: Tokens, token: number): number {
  return classAt(tokens.text, at(tokens.start, token))
}

export function sameToken(a: Tokens, i: number, b: Tokens, j: number): boolean {
  if (at(a.hash, i) !== at(b.hash, j)) return false
  return sameRange(a.text, at(a.start, i), at(a.end, i), b.text, at(b.start, j), at(b.end, j))
}

/** Whether the gap before token i reads as the gap before token j. */
export function sameGap(a: Tokens, i: number, b: Tokens, j: number): boolean {
  return sameRange(a.text, gapStart(a, i), gapEnd(a, i), b.text, gapStart(b, j), gapEnd(b, j))
}

export function sameRange(
  a: string,
  from: number,
  to: number,
  b: string,
  start: number,
  end: number,
): boolean {
  if (to - from !== end - start) return false
  for (let i = 0; i < to - from; i++) {
    if (a.charCodeAt(from + i) !== b.charCodeAt(start + i)) return false
  }
  return true
}

function width(text: string, offset: number): number {
  return isSurrogate(text.charCodeAt(offset)) && (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
}

/** The code point that ends before an offset. */
function classBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1)
  const lead = offset > 1 ? text.charCodeAt(offset - 2) : 0
  const pair = unit >= 0xdc00 && unit <= 0xdfff && lead >= 0xd800 && lead <= 0xdbff
  return classAt(text, pair ? offset - 2 : offset - 1)
}

/** The end of the white space that begins at an offset. */
export function gapEndIn(text: string, from: number): number {
  let to = from
  while (to < text.length && classAt(text, to) === SPACE) to = marksEnd(text, to + width(text, to))
  return to
}

function marksEnd(text: string, from: number): number {
  let to = from
  while (to < text.length) {
    const kind = classAt(text, to)
    if (kind !== MARK && kind !== JOINER) break
    to += width(text, to)
  }
  return to
}

/** The end of the token that begins at an offset. */
export function tokenEnd(text: string, from: number): number {
  const kind = classAt(text, from)
  switch (kind) {
    case BREAK:
      return from + (text.startsWith('\r\n', from) ? 2 : 1)
    case SIGN:
      return '.-_=*#~!?+/'.includes(text.charAt(from)) ? runEnd(text, from) : joinedEnd(text, from, kind)
    case ALONE:
      return joinedEnd(text, from, kind)
    case FLAG:
      return flagEnd(text, from)
    default:
      return wordEnd(text, from)
  }
}

function runEnd(text: string, from: number): number {
  let to = from + 1
  while (to < text.length && text.charCodeAt(to) === text.charCodeAt(from)) to++
  return marksEnd(text, to)
}

function joinedEnd(text: string, from: number, kind: number): number {
  let to = marksEnd(text, from + width(text, from))
  while (to < text.length && classBefore(text, to) === JOINER && classAt(text, to) === kind) {
    to = marksEnd(text, to + width(text, to))
  }
  return to
}

function flagEnd(text: string, from: number): number {
  let to = from + width(text, from)
  if (to < text.length && classAt(text, to) === FLAG) to += width(text, to)
  return marksEnd(text, to)
}

function wordEnd(text: string, from: number): number {
  let to = from
  while (to < text.length && (isSmallLetter(text.charCodeAt(to)) || inWord(text, from, to))) {
    const kind = classAt(text, to)
    to += width(text, to)
    if (kind === LEAD && to < text.length) to = ledEnd(text, to)
  }
  return to
}

/** The end of a sign, space or letter that a character before it combines with; words go on by themselves. */
function ledEnd(text: string, from: number): number {
  const kind = classAt(text, from)
  switch (kind) {
    case SIGN:
    case ALONE:
      return joinedEnd(text, from, kind)
    case FLAG:
      return flagEnd(text, from)
    case SPACE:
      return marksEnd(text, from + width(text, from))
    default:
      return from
  }
}

function inWord(text: string, from: number, to: number): boolean {
  switch (classAt(text, to)) {
    case WORD:
    case MARK:
    case JOINER:
    case LEAD:
      return true
    case SIGN:
      return to > from && ties(text, to)
    default:
      return false
  }
}

/** An apostrophe between letters, a point or comma between digits. */
function ties(text: string, offset: number): boolean {
  if (offset + 1 >= text.length) return false
  switch (text.charAt(offset)) {
    case "'":
    case '’':
      return classAt(text, offset + 1) === WORD && classBefore(text, offset) === WORD
    case '.':
    case ',':
      return isDigit(text.charCodeAt(offset - 1)) && isDigit(text.charCodeAt(offset + 1))
    default:
      return false
  }
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
