import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redline, type Piece } from './diff'

const join = (pieces: Piece[], without: Piece['kind']) =>
  pieces
    .filter(piece => piece.kind !== without)
    .map(piece => piece.text)
    .join('')

test('a_redline_gives_back_both_wordings', () => {
  const words = fc
    .array(fc.constantFrom('the', 'police', 'inspectors', ' ', ', ', 'é', '𝒳', '\n'))
    .map(w => w.join(''))
  fc.assert(
    fc.property(words, words, (base, proposed) => {
      const pieces = redline(base, proposed)
      expect(join(pieces, 'inserted')).toBe(base)
      expect(join(pieces, 'deleted')).toBe(proposed)
    }),
  )
})

test('whole_words_change', () => {
  expect(redline('train labour inspectors', 'train customs inspectors')).toEqual([
    { kind: 'kept', text: 'train ' },
    { kind: 'deleted', text: 'labour' },
    { kind: 'inserted', text: 'customs' },
    { kind: 'kept', text: ' inspectors' },
  ])
})
