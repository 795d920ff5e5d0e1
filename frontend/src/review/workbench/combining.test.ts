import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RichText } from '../../api/wire'
import { both, leftOut, rivals, shareOf, taken } from './combining'
import {
  begun,
  edited,
  ownChanges,
  passagesOf,
  put,
  resumed,
  type Alternative,
  type Part,
  type Table,
  type Work,
} from './passages'

const plain = (text: string): RichText => ({ text, marks: [] })

/** “States [should|1:shall|2+3:must] act” */
function table(pattern: string): Table {
  const parts: Part[] = []
  let text = ''
  for (const piece of pattern.split(/(\[[^\]]*\])/)) {
    const start = text.length
    if (!piece.startsWith('[')) {
      text += piece
      if (piece !== '') parts.push({ start, end: text.length, alternatives: [] })
      continue
    }
    const [base = '', ...others] = piece.slice(1, -1).split('|')
    text += base
    const alternatives = others.map((other): Alternative => {
      const [who = '', words = ''] = other.split(':')
      return { text: words, marks: [], amendmentIds: who.split('+').map(Number) }
    })
    parts.push({ start, end: text.length, alternatives })
  }
  return { present: plain(text), parts, restyled: [] }
}

const TRAIN = table(
  'States [should|1:shall|2:must] train inspectors[|1+3: and officials] every [year|2:month].',
)

function all(from: Table, amendments: readonly number[]): Work {
  const chosen = new Set<number>()
  let text = begun(from)
  for (const amendment of amendments) {
    text = taken(from, text, amendment, chosen)
    chosen.add(amendment)
  }
  return text
}

describe('combining amendments', () => {
  it('takes everything of one', () => {
    expect(all(TRAIN, [1]).text).toBe('States shall train inspectors and officials every year.')
    expect(shareOf(TRAIN, all(TRAIN, [1]), 1)).toBe('all')
  })

  it('waits where two say different things', () => {
    const text = all(TRAIN, [2, 3])
    expect(text.text).toBe('States must train inspectors and officials every month.')
    const rival = TRAIN.parts[1] ?? expect.fail()
    expect(rivals(rival, new Set([1, 2]))).toHaveLength(2)
    expect(all(TRAIN, [1, 2]).text).toBe('States shall train inspectors and officials every month.')
  })

  it('chooses by hand', () => {
    const part = TRAIN.parts[1] ?? expect.fail()
    const text = put(TRAIN, all(TRAIN, [1, 2]), part, plain('must'))
    expect(text.text).toBe('States must train inspectors and officials every month.')
    expect(shareOf(TRAIN, text, 1)).toBe('some')
    expect(shareOf(TRAIN, text, 2)).toBe('all')
    const two = put(TRAIN, text, part, both(part.alternatives))
    expect(two.text).toContain('States shall must train')
    expect([shareOf(TRAIN, two, 1), shareOf(TRAIN, two, 2)]).toEqual(['all', 'all'])
  })

  it('leaves out without touching what others say', () => {
    const text = leftOut(TRAIN, all(TRAIN, [1, 3]), 1, new Set([1, 3]))
    expect(text.text).toBe('States should train inspectors and officials every year.')
  })

  it('tells what was written by hand', () => {
    const typed = (from: Work, text: string) => edited(from, plain(text))
    const shall = put(TRAIN, begun(TRAIN), TRAIN.parts[1] ?? expect.fail(), plain('shall'))
    const good = typed(shall, 'States shall train good inspectors every year.')
    const twice = typed(good, 'States shall train good inspectors every second year.')
    expect(passagesOf(TRAIN, twice).map(each => [each.words, each.standing.kind])).toEqual([
      ['shall', 'taken'],
      ['', 'present'],
      ['second year', 'written'],
    ])
    expect(ownChanges(TRAIN, twice).map(each => each.text.trim())).toEqual(['good'])
    const later = resumed(TRAIN, twice, undefined)
    expect(passagesOf(TRAIN, later).map(each => each.standing.kind)).toEqual(['taken', 'present', 'written'])
  })

  it('keeps marks through a change of other words', () => {
    const from: Table = {
      present: { text: 'States act now.', marks: [{ kind: 'STRONG', start: 11, end: 14 }] },
      parts: [
        { start: 0, end: 6, alternatives: [{ ...plain('All States'), amendmentIds: [1] }] },
        { start: 6, end: 15, alternatives: [] },
      ],
      restyled: [{ amendmentId: 1, kind: 'EMPHASIS', start: 7, end: 10, gained: true }],
    }
    const text = all(from, [1])
    expect(text.marks).toEqual([
      { kind: 'EMPHASIS', start: 11, end: 14 },
      { kind: 'STRONG', start: 15, end: 18 },
    ])
    expect(leftOut(from, text, 1, new Set([1]))).toEqual(begun(from))
  })

  it('gives back the present text when whatever was taken is left out again', () => {
    const words = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta')
    const cell = fc.tuple(words, fc.option(fc.tuple(words, fc.integer({ min: 1, max: 4 }))))
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 9 }),
        fc.shuffledSubarray([1, 2, 3, 4]),
        (cells, order) => {
          const from = table(
            cells
              .map(([base, change], at) =>
                change && change[0] !== base ? `[${base}${at}|${change[1]}:${change[0]}x]` : `${base}${at}`,
              )
              .join(' '),
          )
          const chosen = new Set<number>()
          let text = begun(from)
          for (const amendment of order) {
            text = taken(from, text, amendment, chosen)
            chosen.add(amendment)
          }
          for (const amendment of order) {
            text = leftOut(from, text, amendment, chosen)
            chosen.delete(amendment)
          }
          expect(text.text).toEqual(from.present.text)
        },
      ),
      { numRuns: 200, seed: 20121112 },
    )
  })
})
