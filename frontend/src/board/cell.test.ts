import { expect, test } from 'vitest'
import type { BoardCell } from '../api/wire'
import { readingOf, wordsOf } from './cell'

const cell = (changes: Partial<BoardCell>): BoardCell => ({
  support: 0,
  noObjection: 0,
  reservations: 0,
  objections: 0,
  abstentions: 0,
  recused: 0,
  silent: 0,
  ...changes,
})

test('one_objection_outweighs_all_support', () => {
  expect(readingOf(cell({ support: 9, objections: 1 }))).toEqual({
    verdict: 'objection',
    pass: 9,
    voices: 10,
    shade: 3,
  })
})

test('a_cell_that_is_held_is_the_darker_the_more_object', () => {
  const hundred = [1, 3, 7, 15, 40].map(objections => cell({ support: 100 - objections, objections }))
  expect(hundred.map(each => readingOf(each).shade)).toEqual([0, 1, 2, 3, 4])
})

test('a_reservation_colours_a_small_group_and_not_a_large_one', () => {
  expect(readingOf(cell({ support: 9, reservations: 1 })).verdict).toBe('reservation')
  expect(readingOf(cell({ support: 99, reservations: 1 })).verdict).toBe('full')
  expect(readingOf(cell({ support: 99, reservations: 1, silent: 20 })).verdict).toBe('partial')
})

test('recused_seats_are_no_voices', () => {
  expect(readingOf(cell({ support: 2, recused: 3 }))).toMatchObject({ verdict: 'full', voices: 2 })
  expect(readingOf(cell({ recused: 3 })).verdict).toBe('recused')
})

test('silence_is_not_agreement', () => {
  expect(readingOf(cell({ silent: 4 })).verdict).toBe('silent')
  expect(readingOf(cell({ support: 1, silent: 4 }))).toMatchObject({ verdict: 'partial', shade: 1 })
})

test('a_cell_reads_as_a_sentence', () => {
  expect(wordsOf(cell({ support: 2, objections: 1, silent: 1 }))).toBe('2 support, 1 objection, 1 silent')
})
