import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark, RichText } from '../api/wire'
import { fromDocument, placeOf, toDocument } from './codec'

const text = fc
  .array(fc.constantFrom('labour ', 'inspectors', '\n', 'é', '𝒳', ' and '))
  .map(words => words.join(''))

const rich: fc.Arbitrary<RichText> = text.chain(words =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom<Mark['kind']>('EMPHASIS', 'STRONG', 'LINK', 'FOOTNOTE'),
        edges: fc.tuple(fc.nat(words.length), fc.nat(words.length)),
      }),
      { maxLength: 3 },
    )
    .map(marks => ({
      text: words,
      marks: marks.map(({ kind, edges: [a, b] }): Mark => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) }
        return kind === 'LINK' || kind === 'FOOTNOTE'
          ? { kind, ...range, target: 'https://un.org' }
          : { kind, ...range }
      }),
    })),
)

test('words_go_through_the_editor_unchanged', () => {
  fc.assert(
    fc.property(rich, each => {
      expect(fromDocument(toDocument(each)).text).toBe(each.text)
    }),
  )
})

test('what_went_through_once_goes_through_unchanged', () => {
  fc.assert(
    fc.property(rich, each => {
      const once = fromDocument(toDocument(each))
      expect(fromDocument(toDocument(once))).toEqual(once)
    }),
  )
})

test('a_mark_comes_back_whole', () => {
  const each: RichText = {
    text: 'one two\nthree',
    marks: [
      { kind: 'EMPHASIS', start: 0, end: 7 },
      { kind: 'LINK', start: 4, end: 7, target: 'https://un.org' },
      { kind: 'FOOTNOTE', start: 8, end: 13, target: 'See A/67/261.' },
    ],
  }
  expect(fromDocument(toDocument(each))).toEqual(each)
})

test('an_offset_of_the_text_is_the_same_place_in_the_document', () => {
  fc.assert(
    fc.property(text, words => {
      const document = toDocument({ text: words, marks: [] })
      for (let offset = 0; offset <= words.length; offset++) {
        expect(document.textBetween(1, placeOf(words, offset), '\n')).toBe(words.slice(0, offset))
      }
    }),
  )
})
