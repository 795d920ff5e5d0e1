import { expect, test } from 'vitest'
import { aClause, aDocument, aPosition, aSeat } from '../draft/examples'
import { confirmable } from './confirmable'

const seats = [aSeat(1), aSeat(2)]
const of = (clause: Parameters<typeof aClause>[0]) =>
  confirmable(aDocument({ seats, clauses: [aClause(clause)] })).map(each => each.kind)

test('what_one_said_of_an_earlier_wording_can_be_confirmed', () => {
  expect(of({ positions: [{ ...aPosition(1, 'SUPPORT', false), versionId: 9 }] })).toEqual(['lapsed'])
  expect(of({ positions: [{ ...aPosition(1, 'OBJECTION', true), versionId: 9 }] })).toEqual(['edited'])
})

test('what_speaks_of_the_present_wording_or_is_another_s_or_a_recusal_is_not_asked_for', () => {
  expect(of({ positions: [aPosition(1, 'SUPPORT', true)] })).toEqual([])
  expect(of({ positions: [{ ...aPosition(2, 'SUPPORT', false), versionId: 9 }] })).toEqual([])
  expect(of({ positions: [{ ...aPosition(1, 'RECUSE', true), versionId: 9 }] })).toEqual([])
})
