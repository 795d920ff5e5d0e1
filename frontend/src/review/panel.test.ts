import { expect, test } from 'vitest'
import { aClause, aDocument, aPosition, aSeat } from '../draft/examples'
import { countsOf, lapsedConcerns, panelOn } from './panel'

const seats = [aSeat(1), aSeat(2), aSeat(3), aSeat(4, 'CHAIR')]

test('only_experts_make_the_panel', () => {
  const clause = aClause({})
  expect(panelOn(aDocument({ seats, clauses: [clause] }), clause)).toHaveLength(3)
})

test('a_position_on_an_earlier_wording_counts_as_silent', () => {
  const clause = aClause({ positions: [aPosition(1, 'SUPPORT', true), aPosition(2, 'SUPPORT', false)] })
  expect(countsOf(panelOn(aDocument({ seats, clauses: [clause] }), clause))).toEqual([
    ['SUPPORT', 1],
    ['silent', 2],
  ])
})

test('a_lapsed_objection_stays_on_show', () => {
  const clause = aClause({ positions: [aPosition(2, 'OBJECTION', false), aPosition(3, 'SUPPORT', false)] })
  const concerns = lapsedConcerns(panelOn(aDocument({ seats, clauses: [clause] }), clause))
  expect(concerns.map(place => place.seat.id)).toEqual([2])
})
