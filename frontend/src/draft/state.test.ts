import { expect, test } from 'vitest'
import { aClause, aPosition } from './examples'
import { beginning, nameOf, owedBy, stateOf } from './state'

test('a_heading_has_no_state', () => {
  const { agreement: _, ...heading } = aClause({ kind: 'HEADING' })
  expect(stateOf(heading)).toBe('heading')
})

test('a_declared_clause_is_agreed_whatever_its_counts', () => {
  expect(stateOf(aClause({ declared: { at: '2012-11-12T09:00:00Z', by: 3 } }))).toBe('agreed')
})

test('who_spoke_on_an_earlier_wording_is_asked_to_confirm', () => {
  expect(owedBy(aClause({ positions: [aPosition(1, 'SUPPORT', false)] }), 1).kind).toBe('confirm')
  expect(owedBy(aClause({ positions: [aPosition(1, 'SUPPORT', true)] }), 1).kind).toBe('nothing')
  expect(owedBy(aClause({}), 1).kind).toBe('position')
})

test('nobody_owes_a_word_on_what_is_agreed', () => {
  const agreed = aClause({ declared: { at: '2012-11-12T09:00:00Z', by: 3 } })
  expect(owedBy(agreed, 1).kind).toBe('nothing')
})

test('a_beginning_is_cut_between_words', () => {
  expect(beginning('Train labour inspectors', 14)).toBe('Train labour …')
  expect(beginning('Train', 14)).toBe('Train')
})

test('what_has_no_number_is_called_by_its_first_words', () => {
  expect(nameOf(aClause({}))).toBe('Clause 49(b)')
  expect(nameOf(aClause({ number: '', citation: '' }))).toBe('“Train labour inspectors;”')
})
