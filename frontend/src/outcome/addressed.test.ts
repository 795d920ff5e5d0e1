import { expect, test } from 'vitest'
import type { Addressee, ClauseKind } from '../api/wire'
import { addressed, counts } from './addressed'

const clause = (
  clauseId: number,
  depth: number,
  kind: ClauseKind = 'RECOMMENDATION',
  ...addressees: Addressee[]
) => ({ clauseId, depth, kind, addressees })

const text = [
  clause(1, 0, 'HEADING'),
  clause(2, 1, 'RECOMMENDATION', 'STATES'),
  clause(3, 2, 'SUB_ITEM'),
  clause(4, 2, 'SUB_ITEM', 'BUSINESS'),
  clause(5, 0, 'HEADING'),
  clause(6, 1, 'RECOMMENDATION', 'BUSINESS', 'MEDIA'),
]

const ids = (chosen: Addressee | 'ALL') => addressed(text, chosen).map(each => each.clauseId)

test('an_addressee_gets_its_clauses_with_what_they_stand_under', () => {
  expect(ids('ALL')).toEqual([1, 2, 3, 4, 5, 6])
  expect(ids('STATES')).toEqual([1, 2, 3])
  expect(ids('BUSINESS')).toEqual([1, 2, 4, 5, 6])
  expect(ids('CONSUMERS')).toEqual([])
})

test('headings_are_not_counted', () => {
  expect([...counts(text)]).toEqual([
    ['STATES', 1],
    ['BUSINESS', 2],
    ['MEDIA', 1],
  ])
})
