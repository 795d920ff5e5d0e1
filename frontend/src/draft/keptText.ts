import * as v from 'valibot'
import type { RichText } from '../api/wire'
import { kept } from '../ui/kept'

const markShape = v.object({
  kind: v.picklist(['EMPHASIS', 'STRONG', 'LINK', 'FOOTNOTE']),
  start: v.number(),
  end: v.number(),
  target: v.exactOptional(v.string()),
})

const shape = v.object({
  text: v.string(),
  marks: v.array(markShape),
  words: v.string(),
  unsent: v.exactOptional(v.boolean()),
})

/** A wording that was begun and not sent, with the words that go with it (a rationale, a note). */
export interface KeptText extends RichText {
  words: string
  /** Whether the server does not have it yet. */
  unsent?: boolean
}

/** `purpose` and seat and clause; the version that it was written upon stands last. */
export function keyOf(
  purpose: 'amendment' | 'revision' | 'corrigendum',
  seatId: number,
  clauseId: number,
): string {
  return `${purpose}.${seatId}.${clauseId}.`
}

export function readKept(key: string): KeptText | undefined {
  const read = v.safeParse(shape, kept.read(key))
  return read.success ? read.output : undefined
}

/** What was begun on this clause, on whichever version; the newest version's first. */
export function begunOn(begin: string): { versionId: number; kept: KeptText } | undefined {
  const versions = kept
    .list(begin)
    .map(Number)
    .filter(Number.isInteger)
    .toSorted((a, b) => b - a)
  for (const versionId of versions) {
    const text = readKept(begin + versionId)
    if (text) return { versionId, kept: text }
  }
  return undefined
}
