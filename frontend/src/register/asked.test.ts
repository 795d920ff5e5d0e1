import { expect, test } from 'vitest'
import { parameters, statesFor, withFilter } from './asked'

test('what_is_not_known_is_left_out_of_the_address', () => {
  expect(withFilter({ type: 'AMENDMENT' }, 'type', 'NONSENSE')).toEqual({})
  expect(withFilter({ q: 'farms' }, 'q', '')).toEqual({})
  expect(withFilter({ q: 'farms' }, 'state', 'OPEN')).toEqual({ q: 'farms', state: 'OPEN' })
})

test('the_server_is_asked_with_what_is_there', () => {
  expect(parameters({ q: 'inspectors or police', clause: 7 }, '7-c-12').toString()).toBe(
    'q=inspectors+or+police&clause=7&after=7-c-12',
  )
})

test('answers_that_are_prepared_are_asked_for_at_the_desk_only', () => {
  expect(Object.keys(statesFor(false))).toEqual(['OPEN', 'DECIDED', 'CONTESTED', 'WITHDRAWN'])
  expect(Object.keys(statesFor(true))).toHaveLength(7)
})
