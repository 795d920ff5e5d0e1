import type { Mark, RichText } from '../../api/wire'
import { redline, type Piece } from '../../text/diff'

/** A stretch of the present text; what somebody proposes to change has alternatives. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly alternatives: readonly Alternative[]
}

/** One wording of a passage, and the amendments that come to it. */
export interface Alternative extends RichText {
  readonly amendmentIds: readonly number[]
}

/** A mark that an amendment sets upon words of the present text, or takes from them. */
export interface Restyling {
  readonly amendmentId: number
  readonly kind: Mark['kind']
  readonly target?: string | undefined
  readonly start: number
  readonly end: number
  readonly gained: boolean
}

/** What the amendments to a clause come to, read together upon the present text. */
export interface Table {
  readonly present: RichText
  readonly parts: readonly Part[]
  readonly restyled: readonly Restyling[]
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** The text that is being put together, and where each part of the present text is in it. */
export interface Work extends RichText {
  readonly places: readonly Range[]
}

/** What stands at a passage of the text that is being put together. */
export type Standing =
  | { readonly kind: 'present' }
  | { readonly kind: 'taken'; readonly alternative: Alternative }
  | { readonly kind: 'written' }

export interface Passage {
  readonly part: Part
  readonly place: Range
  readonly words: string
  readonly standing: Standing
}

/** Work that begins with the present text. */
export function begun(table: Table): Work {
  return { ...copy(table.present), places: table.parts.map(({ start, end }) => ({ start, end })) }
}

/** Work that was saved: its places where they are known, else as the redline shows them. */
export function resumed(table: Table, text: RichText, places: readonly Range[] | undefined): Work {
  if (places?.length === table.parts.length) return { ...copy(text), places }
  const pieces = redline(table.present.text, text.text)
  return { ...copy(text), places: table.parts.map(part => placeOf(pieces, part, text.text.length)) }
}

function copy(rich: RichText): RichText {
  return { text: rich.text, marks: rich.marks }
}

/** The work after somebody typed: what was typed at a passage belongs to it. */
export function edited(work: Work, next: RichText): Work {
  const [before, after] = [work.text, next.text]
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head++
  let tail = 0
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const was = before.length - tail
  const is = after.length - tail
  const places = work.places.map(({ start, end }) => {
    const from = start <= head ? start : start >= was ? start + is - was : is
    const to = end < head ? end : end >= was ? end + is - was : head
    return { start: from, end: Math.max(from, to) }
  })
  return { ...copy(next), places }
}

/** Every passage that somebody proposes to change, as it stands now. */
export function passagesOf(table: Table, work: Work): Passage[] {
  return table.parts.flatMap((part, index) => {
    const place = work.places[index]
    if (part.alternatives.length === 0 || !place) return []
    const words = work.text.slice(place.start, place.end)
    return [{ part, place, words, standing: standingOf(words, table.present.text, part) }]
  })
}

function standingOf(words: string, present: string, part: Part): Standing {
  if (words === present.slice(part.start, part.end)) return { kind: 'present' }
  const alternative = part.alternatives.find(each => each.text === words)
  return alternative ? { kind: 'taken', alternative } : { kind: 'written' }
}

/** What was written by hand where nobody proposed anything. */
export function ownChanges(table: Table, work: Work): Piece[] {
  return table.parts.flatMap((part, index) => {
    if (part.alternatives.length > 0) return []
    const from = work.places[index - 1]?.end ?? 0
    const to = work.places[index + 1]?.start ?? work.text.length
    const before = table.present.text.slice(part.start, part.end)
    return redline(before, work.text.slice(from, to)).filter(piece => piece.kind !== 'kept')
  })
}

/** Puts other words in place of one part of the present text. */
export function put(table: Table, work: Work, part: Part, words: RichText): Work {
  const index = table.parts.indexOf(part)
  const place = work.places[index]
  if (!place) return work
  const by = words.text.length - (place.end - place.start)
  const places = work.places.map((each, at) => {
    if (at < index) return each
    if (at === index) return { start: each.start, end: each.end + by }
    return { start: each.start + by, end: each.end + by }
  })
  return { ...spliced(work, place, words), places }
}

function placeOf(pieces: readonly Piece[], part: Range, length: number): Range {
  const start = behind(pieces, part.start)
  return { start, end: Math.max(start, ahead(pieces, part.end, length)) }
}

/** Right behind the character of the base that ends at an offset. */
function behind(pieces: readonly Piece[], offset: number): number {
  let place = 0
  for (const piece of pieces) {
    if (piece.kind === 'inserted' || piece.base >= offset) continue
    const into = Math.min(offset - piece.base, piece.text.length)
    if (piece.kind === 'kept') place = piece.proposed + into
    else if (!piece.moved) place = piece.proposed
  }
  return place
}

/** Right before the character of the base that begins at an offset; at the end of the text where none does. */
function ahead(pieces: readonly Piece[], offset: number, length: number): number {
  for (const piece of pieces) {
    if (piece.kind === 'inserted' || offset >= piece.base + piece.text.length || piece.moved) continue
    return piece.kind === 'kept' ? piece.proposed + Math.max(0, offset - piece.base) : piece.proposed
  }
  return length
}

/** Puts other words in place of a range; marks outside it go along. */
export function spliced(rich: RichText, range: Range, words: RichText): RichText {
  const by = words.text.length - (range.end - range.start)
  const marks: Mark[] = words.marks.map(mark => moved(mark, range.start))
  for (const mark of rich.marks) {
    const left = { ...mark, end: Math.min(mark.end, range.start) }
    const right = { ...mark, start: Math.max(mark.start, range.end) }
    if (left.start < left.end) marks.push(left)
    if (right.start < right.end) marks.push(moved(right, by))
  }
  return {
    text: rich.text.slice(0, range.start) + words.text + rich.text.slice(range.end),
    marks: joined(marks),
  }
}

function moved(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by }
}

/** Part of a wording, with its marks. */
export function sliced(rich: RichText, { start, end }: Range): RichText {
  return {
    text: rich.text.slice(start, end),
    marks: rich.marks
      .map(mark => ({
        ...mark,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      }))
      .filter(mark => mark.start < mark.end),
  }
}

/** Sets or takes a mark where the words of the present text stand. */
export function restyled(table: Table, work: Work, change: Restyling, on: boolean): Work {
  let marks = [...work.marks]
  table.parts.forEach((part, index) => {
    const place = work.places[index]
    const start = Math.max(change.start, part.start)
    const end = Math.min(change.end, part.end)
    const words = table.present.text.slice(part.start, part.end)
    if (!place || start >= end || work.text.slice(place.start, place.end) !== words) return
    const range = { start: start - part.start + place.start, end: end - part.start + place.start }
    marks = marks.flatMap(mark => (same(mark, change) ? without(mark, range) : [mark]))
    if (on) marks.push({ kind: change.kind, ...range, ...(change.target ? { target: change.target } : {}) })
  })
  return { ...work, marks: joined(marks) }
}

function without(mark: Mark, range: Range): Mark[] {
  if (mark.end <= range.start || mark.start >= range.end) return [mark]
  return [
    { ...mark, end: range.start },
    { ...mark, start: range.end },
  ].filter(each => each.start < each.end)
}

interface Meaning {
  readonly kind: Mark['kind']
  readonly target?: string | undefined
}

function same(one: Meaning, other: Meaning): boolean {
  return one.kind === other.kind && (one.target ?? '') === (other.target ?? '')
}

/** Marks in order; those that say the same and touch are one. */
function joined(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = []
  for (const mark of marks.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const index = all.findIndex(each => same(each, mark) && each.end >= mark.start)
    const before = all[index]
    if (before) all[index] = { ...before, end: Math.max(before.end, mark.end) }
    else all.push(mark)
  }
  return all
}
