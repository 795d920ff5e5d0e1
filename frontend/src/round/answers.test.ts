import { expect, test } from 'vitest'
import { complete } from './answers'

test('a_reservation_and_an_objection_are_complete_with_their_words', () => {
  expect(complete({ stance: 'OBJECTION' })).toBe(false)
  expect(complete({ stance: 'RESERVATION', text: '  ' })).toBe(false)
  expect(complete({ stance: 'OBJECTION', text: 'Ships, too.' })).toBe(true)
  expect(complete({ stance: 'SUPPORT' })).toBe(true)
})

test('a_rating_is_complete_by_itself_and_nothing_is_not', () => {
  expect(complete({ rating: 4 })).toBe(true)
  expect(complete({ text: 'Because.' })).toBe(false)
})
