import type { SeatView } from '../api/wire'

/**
 * Who is spoken to in a text. On the wire a seat stands as `@[42]`, never as a name, so that the server decides what
 * name anybody sees; in a field one writes `@Chair` and chooses from a list.
 */

/** A text cut at those whom it speaks to. */
export type Stretch = { kind: 'words'; text: string } | { kind: 'seat'; seatId: number }

export function stretches(text: string): Stretch[] {
  const parts: Stretch[] = []
  let at = 0
  for (const found of text.matchAll(/@\[(\d{1,18})\]/g)) {
    if (found.index > at) parts.push({ kind: 'words', text: text.slice(at, found.index) })
    parts.push({ kind: 'seat', seatId: Number(found[1]) })
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) })
  return parts
}

/** Those who can be spoken to: by a name that only one of them has. */
export function addressable(seats: readonly SeatView[], self: number): SeatView[] {
  const count = new Map<string, number>()
  for (const { label } of seats) count.set(label, (count.get(label) ?? 0) + 1)
  return seats.filter(({ id, label }) => id !== self && count.get(label) === 1)
}

/** What is sent for what was written: each `@Name` as its seat. Longer names win over shorter ones. */
export function sent(text: string, seats: readonly SeatView[]): string {
  const byLength = seats.toSorted((a, b) => b.label.length - a.label.length)
  let out = ''
  let at = 0
  for (const found of text.matchAll(/(?<=^|[\s(“"'])@(?=[^\s@])/gu)) {
    const rest = text.slice(found.index + 1)
    const seat = byLength.find(({ label }) => begins(rest, label))
    if (seat && found.index >= at) {
      out += `${text.slice(at, found.index)}@[${seat.id}]`
      at = found.index + 1 + seat.label.length
    }
  }
  return out + text.slice(at)
}

/** The first `@Name` that nobody here goes by, if there is one. An address like a@b.org speaks to nobody. */
export function unknown(text: string, seats: readonly SeatView[]): string | undefined {
  return /(?:^|[\s(“"'])(@[\p{L}][\p{L}\p{N}_.-]*)/u.exec(sent(text, seats))?.[1]
}

/** What stands in a field for a text that came from the server. */
export function written(text: string, label: (seatId: number) => string): string {
  return stretches(text)
    .map(part => (part.kind === 'words' ? part.text : `@${label(part.seatId)}`))
    .join('')
}

/** The name that is being written before the caret: where its @ stands, and what there is of it. */
export function begun(text: string, caret: number): { at: number; name: string } | undefined {
  const found = /(?:^|[\s(“"'])@([^@\n]{0,40})$/u.exec(text.slice(0, caret))
  return found?.[1] === undefined ? undefined : { at: caret - found[1].length - 1, name: found[1] }
}

export function suggested(seats: readonly SeatView[], name: string): SeatView[] {
  const start = name.toLowerCase()
  return seats.filter(({ label }) => label.toLowerCase().startsWith(start)).slice(0, 6)
}

function begins(text: string, label: string): boolean {
  return text.startsWith(label) && !/^[\p{L}\p{N}]/u.test(text.slice(label.length))
}
