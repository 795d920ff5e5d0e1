import { between, toProposed, type Diff } from './diff'
import { groupsOf, type Group } from './groups'
import { covered, kept, layersOf, runsOf, type Layer, type Mark, type Rich } from './marks'
import type { Piece } from './pieces'
import { cut } from './cutting'

/** The three wordings of one passage, and where each begins in its text. Twin of Merge.Passage. */
export interface Passage {
  readonly base: string
  readonly present: string
  readonly proposed: string
  readonly baseStart: number
  readonly presentStart: number
  readonly proposedStart: number
}

/** Both sides' changes, or the passages where they collide. Twin of Merge.java. */
export type Merge =
  | { readonly kind: 'CLEAN'; readonly merged: Rich }
  | { readonly kind: 'CONFLICT'; readonly passages: readonly Passage[] }

/** Proposals that change one passage differently: their places in the list, and each one's wording. */
export interface Collision {
  readonly base: string
  readonly baseStart: number
  readonly proposals: readonly number[]
  readonly wordings: readonly string[]
}

/** What came of folding several proposals into their common base. Twin of Merge.Fold. */
export type Fold =
  | { readonly kind: 'CLEAN'; readonly folded: Rich }
  | { readonly kind: 'COLLISIONS'; readonly collisions: readonly Collision[] }

/** Merges what `proposed` changed in `base` into `present`, which changed it too. */
export function merge(base: Rich, present: Rich, proposed: Rich): Merge {
  const merging = mergingOf(base, [present, proposed])
  const merged = result(merging)
  return merged === undefined
    ? { kind: 'CONFLICT', passages: passages(merging, present, proposed) }
    : { kind: 'CLEAN', merged }
}

/** Merges all proposals into their base at once; their order makes no difference to the text. */
export function fold(base: Rich, proposals: readonly Rich[]): Fold {
  const merging = mergingOf(base, proposals)
  const folded = result(merging)
  return folded === undefined
    ? { kind: 'COLLISIONS', collisions: collisions(merging) }
    : { kind: 'CLEAN', folded }
}

/** Whether changes of two proposals touch on their common base, even if they come to the same words. */
export function touch(base: string, one: string, other: string): boolean {
  const tokens = cut(base)
  return groupsOf([between(tokens, one), between(tokens, other)]).some(group => group.changed.length > 1)
}

interface Merging {
  readonly base: Rich
  readonly sides: readonly Rich[]
  readonly diffs: readonly Diff[]
  readonly groups: readonly Group[]
}

/** A stretch of the merged text: where it is there, in the base and in each side; -1 for nowhere. */
interface Span {
  readonly at: number
  readonly length: number
  readonly base: number
  readonly places: readonly number[]
}

function mergingOf(base: Rich, sides: readonly Rich[]): Merging {
  const tokens = cut(base.text)
  const diffs = sides.map(side => between(tokens, side.text))
  return { base, sides, diffs, groups: groupsOf(diffs) }
}

function wordingOf({ sides }: Merging, side: number, group: Group): string {
  return sides[side]?.text.slice(group.starts[side], group.ends[side]) ?? ''
}

function collides(merging: Merging, group: Group): boolean {
  return new Set(group.changed.map(side => wordingOf(merging, side, group))).size > 1
}

function result(merging: Merging): Rich | undefined {
  const { base, sides, groups } = merging
  if (groups.some(group => collides(merging, group))) return undefined
  let text = ''
  let from = 0
  let ats: readonly number[] = sides.map(() => 0)
  const spans: Span[] = []
  const keep = (to: number) => {
    if (to > from) spans.push({ at: text.length, length: to - from, base: from, places: ats })
    text += base.text.slice(from, to)
  }
  for (const group of groups) {
    keep(group.from)
    const winner = group.changed[0] ?? 0
    spans.push(...insideOf(merging, group, winner, text.length))
    text += wordingOf(merging, winner, group)
    from = group.to
    ats = group.ends
  }
  keep(base.text.length)
  const marks = marksOf(merging, text.length, spans)
  return marks === undefined ? undefined : kept({ text, marks })
}

/** The winner's wording in spans: kept characters keep their place in the base, and in sides that left them alone. */
function insideOf({ diffs }: Merging, group: Group, winner: number, place: number): Span[] {
  const start = group.starts[winner] ?? 0
  const end = group.ends[winner] ?? 0
  return (diffs[winner]?.pieces ?? []).flatMap(piece => {
    const from = Math.max(start, piece.proposed)
    const to = Math.min(end, piece.proposed + piece.text.length)
    if (from >= to || piece.kind === 'deleted') return []
    const inBase = baseOf(piece, from)
    const places = diffs.map(({ pieces }, side) => {
      if (group.changed.includes(side)) return (group.starts[side] ?? 0) + from - start
      return inBase < 0 ? -1 : toProposed(pieces, inBase)
    })
    return [{ at: place + from - start, length: to - from, base: inBase, places }]
  })
}

function baseOf(piece: Piece, from: number): number {
  return piece.kind === 'inserted' && piece.moved === undefined ? -1 : piece.base + from - piece.proposed
}

/** The merged text's marks; nothing if two different links would stand on one character. */
function marksOf({ base, sides }: Merging, length: number, spans: readonly Span[]): Mark[] | undefined {
  const linked = new Uint8Array(length)
  const marks: Mark[] = []
  for (const layer of layersOf([base.marks, ...sides.map(side => side.marks)])) {
    const merged = mergedLayer(layer, base, sides, length, spans)
    if (layer.kind === 'LINK') {
      if (merged.some((on, n) => on === 1 && linked[n] === 1)) return undefined
      for (const [n, on] of merged.entries()) linked[n] = (linked[n] ?? 0) | on
    }
    marks.push(...runsOf(layer, merged))
  }
  return marks
}

/** The characters that a layer covers: what some side changed, else what the base had. */
function mergedLayer(
  layer: Layer,
  base: Rich,
  sides: readonly Rich[],
  length: number,
  spans: readonly Span[],
): Uint8Array {
  const was = covered(layer, base)
  const now = sides.map(side => covered(layer, side))
  const merged = new Uint8Array(length)
  for (const span of spans) {
    for (let n = 0; n < span.length; n++) {
      const before = span.base < 0 ? 0 : (was[span.base + n] ?? 0)
      const isChanged = span.places.some(
        (place, side) => place >= 0 && (now[side]?.[place + n] ?? 0) !== before,
      )
      merged[span.at + n] = isChanged ? 1 - before : before
    }
  }
  return merged
}

function passages(merging: Merging, present: Rich, proposed: Rich): Passage[] {
  const { base, groups } = merging
  const found = groups
    .filter(group => collides(merging, group))
    .map(group => {
      const wordings = [
        base.text.slice(group.from, group.to),
        wordingOf(merging, 0, group),
        wordingOf(merging, 1, group),
      ]
      const spaces = wordings.map(words => /^ */.exec(words)?.[0].length ?? 0)
      const head = Math.min(...spaces)
      const [was, is, would] = wordings.map(words => words.slice(head).replace(TRAILING, ''))
      return {
        base: was ?? '',
        present: is ?? '',
        proposed: would ?? '',
        baseStart: group.from + head,
        presentStart: (group.starts[0] ?? 0) + head,
        proposedStart: (group.starts[1] ?? 0) + head,
      }
    })
  // Only links collide, somewhere: the whole text is the passage.
  const everything = {
    base: base.text,
    present: present.text,
    proposed: proposed.text,
    baseStart: 0,
    presentStart: 0,
    proposedStart: 0,
  }
  return found.length > 0 ? found : [everything]
}

/** What the server's language calls white space, at the end. */
const TRAILING = /[\t\n \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+$/

function collisions(merging: Merging): Collision[] {
  const { base, sides, groups } = merging
  const found = groups
    .filter(group => collides(merging, group))
    .map(group => ({
      base: base.text.slice(group.from, group.to),
      baseStart: group.from,
      proposals: group.changed,
      wordings: group.changed.map(side => wordingOf(merging, side, group)),
    }))
  if (found.length > 0) return found
  return [
    {
      base: base.text,
      baseStart: 0,
      proposals: sides.map((_, side) => side),
      wordings: sides.map(side => side.text),
    },
  ]
}
