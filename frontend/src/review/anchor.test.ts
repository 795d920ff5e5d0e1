import { expect, test } from 'vitest'
import { anchorOf } from './CommentForm'

const text = 'police, labour inspectors, police officers'

test('a_marked_passage_wins_over_an_earlier_one_with_the_same_words', () => {
  const passage = { clauseId: 1, start: 27, end: 33, quote: 'police' }
  expect(anchorOf(text, 'police', passage)).toEqual({ start: 27, end: 33 })
})

test('words_quoted_by_hand_are_found_where_they_stand', () => {
  expect(anchorOf(text, ' labour ', undefined)).toEqual({ start: 8, end: 14 })
})

test('words_quoted_by_hand_that_stand_in_two_places_have_none_until_one_is_marked', () => {
  expect(anchorOf(text, 'police', undefined)).toBeUndefined()
})

test('words_that_are_not_in_the_text_have_no_place', () => {
  expect(anchorOf(text, 'customs', undefined)).toBeUndefined()
  expect(anchorOf(text, '  ', undefined)).toBeUndefined()
})
