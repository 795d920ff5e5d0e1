import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { apply, between, redline, reverse, toBase, toProposed, type Piece } from './diff'
import { cut } from './cutting'
import { at } from './tokens'

// Many runs on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const words = [
  'States',
  'should',
  'ensure',
  'labour',
  'inspectors',
  'and',
  'the',
  'of',
  'remedy',
  'State’s',
  '1.5',
]
const signs = [' ', ' ', ' ', ', ', '. ', '\n', '(', ') ', '-', '…']
const oddities = [
  '👩‍👩‍👧',
  '🇫🇷',
  '👍🏽',
  'e\u0301',
  '\u0301',
  '\u200d',
  '我们',
  'กำ',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\r\n',
  '\u2067',
]
const text = fc
  .array(fc.constantFrom(...words, ...signs, ...oddities), { maxLength: 60 })
  .map(all => all.join(''))

function join(pieces: readonly Piece[], without: Piece['kind']): string {
  return pieces
    .filter(piece => piece.kind !== without)
    .map(piece => piece.text)
    .join('')
}

function holds(base: string, proposed: string): void {
  const pieces = redline(base, proposed)
  expect(join(pieces, 'inserted')).toBe(base)
  expect(join(pieces, 'deleted')).toBe(proposed)
  expect(apply(pieces, base)).toBe(proposed)
  expect(reverse(pieces, proposed)).toBe(base)
  expect(pieces.every(piece => piece.text !== '')).toBe(true)
}

test('a_redline_gives_back_both_wordings', () => {
  fc.assert(
    fc.property(text, text, (base, proposed) => holds(base, proposed)),
    { numRuns: 2000 },
  )
})

test('any_two_strings_are_told_apart', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(anything, anything, (base, proposed) => holds(base, proposed)),
    { numRuns: 2000 },
  )
})

test('whole_words_change', () => {
  expect(redline('train labour inspectors', 'train customs inspectors')).toEqual([
    { kind: 'kept', text: 'train ', base: 0, proposed: 0 },
    { kind: 'deleted', text: 'labour', base: 6, proposed: 6 },
    { kind: 'inserted', text: 'customs', base: 12, proposed: 6 },
    { kind: 'kept', text: ' inspectors', base: 12, proposed: 13 },
  ])
})

test('a_moved_sentence_says_so_at_both_places', () => {
  const pieces = redline(
    'Fees are borne by employers. States shall inspect. No worker pays.',
    'States shall inspect. No worker pays. Fees are borne by employers.',
  )
  expect(pieces.filter(piece => piece.moved).map(piece => [piece.kind, piece.text])).toEqual([
    ['deleted', 'Fees are borne by employers.'],
    ['inserted', 'Fees are borne by employers.'],
  ])
})

test('a_place_goes_with_its_words', () => {
  const pieces = redline('States should act', 'All States shall act')
  expect([2, 9, 17].map(place => toProposed(pieces, place))).toEqual([6, 11, 20])
  expect(toBase(pieces, 6)).toBe(2)
})

test('tokens_never_begin_or_end_inside_a_surrogate_pair', () => {
  fc.assert(
    fc.property(text, each => {
      const tokens = cut(each)
      for (let token = 0; token < tokens.size; token++) {
        const edge = at(tokens.end, token)
        const splits =
          /[\ud800-\udbff]/.test(each.charAt(edge - 1)) && /[\udc00-\udfff]/.test(each.charAt(edge))
        expect(splits).toBe(false)
      }
    }),
  )
})

/** What a typist does at one place of a text: type, delete, delete a word, paste, cut, drag. */
const key = fc.record({
  act: fc.nat(5),
  place: fc.nat(10_000),
  size: fc.nat(12),
  typed: fc.constantFrom(...words, ...signs, ...oddities),
})

function strike(
  before: string,
  { act, place, size, typed }: { act: number; place: number; size: number; typed: string },
): string {
  const from = place % (before.length + 1)
  const to = Math.min(before.length, from + size)
  const taken = before.slice(from, to)
  const rest = before.slice(0, from) + before.slice(to)
  switch (act) {
    case 0:
    case 1:
      return before.slice(0, from) + typed + before.slice(from)
    case 2:
      return before.slice(0, Math.max(0, from - 1)) + before.slice(from)
    case 3:
      return rest
    case 4:
      return before.slice(0, from) + typed.repeat(3) + before.slice(to)
    default:
      return rest.slice(0, place % (rest.length + 1)) + taken + rest.slice(place % (rest.length + 1))
  }
}

test('a_redline_is_right_after_every_key', () => {
  fc.assert(
    fc.property(text, fc.array(key, { maxLength: 60 }), (start, keys) => {
      const base = cut(start)
      const undo = [start]
      for (const stroke of keys) {
        const now =
          stroke.act === 3 && stroke.size === 0
            ? (undo.at(-2) ?? start)
            : strike(undo.at(-1) ?? start, stroke)
        undo.push(now)
        const { pieces } = between(base, now)
        expect(join(pieces, 'deleted')).toBe(now)
        expect(join(pieces, 'inserted')).toBe(start)
      }
    }),
    { numRuns: 150 },
  )
})
