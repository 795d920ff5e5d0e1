import { expect, test, vi } from 'vitest'
import written from '../../../src/test/resources/text/vectors.json?raw'
import { carry, type Carried } from './anchor'
import { classOf } from './characters'
import { ALGORITHM, redline, type Piece } from './diff'
import type { Mark, Rich } from './marks'
import { fold, merge, type Fold, type Merge } from './merge'

interface Vectors {
  readonly algorithm: number
  readonly characters: number
  readonly redlines: readonly { base: string; proposed: string; pieces: string }[]
  readonly anchors: readonly { before: string; now: string; start: number; end: number; carried: string }[]
  readonly merges: readonly { base: Marked; sides: readonly Marked[]; merge: string; fold: string }[]
}

/** A text and its marks, each as "FOOTNOTE 3 8 its target". */
interface Marked {
  readonly text: string
  readonly marks: readonly string[]
}

/** Written and checked by the server's VectorsTest: those that are kept, and random ones of its last run, if it ran here. */
const vectors: Vectors = JSON.parse(written)
const random = import.meta.glob<string>('../../../target/twin.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sets: readonly Vectors[] = [vectors, ...Object.values(random).map(text => JSON.parse(text))]

vi.setConfig({ testTimeout: 60_000 })

const SIGNS = { kept: '=', inserted: '+', deleted: '-' } as const

function sign(piece: Piece): string {
  if (piece.moved) return piece.kind === 'deleted' ? '<' : '>'
  return SIGNS[piece.kind]
}

function told(pieces: readonly Piece[]): string {
  return pieces.map(piece => `${sign(piece)}${piece.text.length}@${piece.base}:${piece.proposed}`).join(' ')
}

function toldPlace(carried: Carried): string {
  return carried.kind === 'GONE' ? carried.kind : `${carried.kind} ${carried.start} ${carried.end}`
}

test('the_algorithm_is_the_one_of_the_server', () => {
  for (const each of sets) expect(ALGORITHM).toBe(each.algorithm)
})

test('every_character_is_of_the_class_that_the_server_says', () => {
  let sum = 0
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    sum = (Math.imul(31, sum) + classOf(codePoint)) | 0
  }
  expect(sum).toBe(vectors.characters)
})

test('every_redline_is_the_one_of_the_server', () => {
  for (const { base, proposed, pieces } of sets.flatMap(set => set.redlines)) {
    expect(told(redline(base, proposed)), JSON.stringify([base, proposed])).toBe(pieces)
  }
})

test('every_anchor_is_carried_where_the_server_carries_it', () => {
  for (const { before, now, start, end, carried } of sets.flatMap(set => set.anchors)) {
    expect(toldPlace(carry([before, now], start, end))).toBe(carried)
  }
})

const KINDS: readonly Mark['kind'][] = ['EMPHASIS', 'STRONG', 'LINK', 'FOOTNOTE']

function rich({ text, marks }: Marked): Rich {
  return {
    text,
    marks: marks.map(mark => {
      const [word, start, end, ...target] = mark.split(' ')
      const kind = KINDS.find(each => each === word) ?? 'EMPHASIS'
      const range = { kind, start: Number(start), end: Number(end) }
      return target.length === 0 ? range : { ...range, target: target.join(' ') }
    }),
  }
}

function toldRich({ text, marks }: Rich): string {
  const all = marks.map(({ kind, start, end, target }) => [kind, start, end, target ?? []].flat().join(' '))
  return `${all.join(', ')} | ${text}`
}

function toldMerge(merged: Merge): string {
  if (merged.kind === 'CLEAN') return `CLEAN ${toldRich(merged.merged)}`
  return merged.passages
    .map(
      each =>
        `${each.baseStart}:${each.presentStart}:${each.proposedStart} [${each.base}][${each.present}][${each.proposed}]`,
    )
    .join(' ')
}

function toldFold(folded: Fold): string {
  if (folded.kind === 'CLEAN') return `CLEAN ${toldRich(folded.folded)}`
  return folded.collisions
    .map(each => `${each.baseStart} ${each.proposals.join(',')} [${each.base}] [${each.wordings.join('][')}]`)
    .join(' ')
}

test('every_merge_is_the_one_of_the_server', () => {
  for (const each of sets.flatMap(set => set.merges)) {
    const sides = each.sides.map(rich)
    const [present, proposed] = sides
    if (present === undefined || proposed === undefined) throw new Error('a merge has two sides')
    expect(toldMerge(merge(rich(each.base), present, proposed))).toBe(each.merge)
    expect(toldFold(fold(rich(each.base), sides))).toBe(each.fold)
  }
})
