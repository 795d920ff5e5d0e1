import { expect, test } from 'vitest'
import { aSeat } from '../draft/examples'
import { addressable, begun, sent, stretches, suggested, unknown, written } from './mentions'

const seats = [
  { ...aSeat(1), label: 'Expert 1' },
  { ...aSeat(12), label: 'Expert 12' },
  { ...aSeat(3, 'CHAIR'), label: 'Chair' },
]

test('a_name_is_sent_as_its_seat_and_shown_as_the_name_again', () => {
  const text = 'As @Expert 12 said, @Chair: look.'
  expect(sent(text, seats)).toBe('As @[12] said, @[3]: look.')
  expect(written(sent(text, seats), id => seats.find(seat => seat.id === id)?.label ?? '')).toBe(text)
})

test('a_longer_name_is_not_taken_for_a_shorter_one', () => {
  expect(sent('@Expert 1, @Expert 12 and @Expert 123', seats)).toBe('@[1], @[12] and @Expert 123')
})

test('a_name_that_nobody_has_is_told', () => {
  expect(unknown('Ask @Somebody, please', seats)).toBe('@Somebody')
  expect(unknown('Ask @Chair, or write to a@b.org', seats)).toBeUndefined()
})

test('a_text_is_cut_at_those_whom_it_speaks_to', () => {
  expect(stretches('So, @[3], no.')).toEqual([
    { kind: 'words', text: 'So, ' },
    { kind: 'seat', seatId: 3 },
    { kind: 'words', text: ', no.' },
  ])
})

test('a_name_that_two_have_speaks_to_neither', () => {
  const anonymous = [
    { ...aSeat(1), label: 'An expert' },
    { ...aSeat(2), label: 'An expert' },
    { ...aSeat(3, 'CHAIR'), label: 'Chair' },
  ]
  expect(addressable(anonymous, 9).map(seat => seat.id)).toEqual([3])
})

test('names_are_offered_for_what_was_begun', () => {
  expect(begun('Ask @Exp', 8)).toEqual({ at: 4, name: 'Exp' })
  expect(begun('a@b', 3)).toBeUndefined()
  expect(suggested(seats, 'expert 1').map(seat => seat.id)).toEqual([1, 12])
})
