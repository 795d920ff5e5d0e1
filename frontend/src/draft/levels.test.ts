import { expect, test } from 'vitest'
import type { ClauseKind } from '../api/wire'
import { levels } from './levels'

const of = (...lines: [number, ClauseKind][]) => levels(lines.map(([depth, kind]) => ({ depth, kind })))

test('headings_do_not_set_a_clause_in', () => {
  expect(of([0, 'HEADING'], [1, 'HEADING'], [2, 'RECOMMENDATION'], [3, 'SUB_ITEM'], [4, 'SUB_ITEM'])).toEqual(
    [0, 0, 0, 1, 2],
  )
})

test('a_clause_after_a_deeper_one_comes_back', () => {
  expect(of([0, 'RECOMMENDATION'], [1, 'SUB_ITEM'], [0, 'RECOMMENDATION'], [1, 'SUB_ITEM'])).toEqual([
    0, 1, 0, 1,
  ])
})
