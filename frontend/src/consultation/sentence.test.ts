import { expect, test } from 'vitest'
import type { Act, EntryView } from '../api/wire'
import { sentenceFor, type Names } from './sentence'

const names: Names = {
  clause: id => (id === 5 ? 'clause 49(b)' : undefined),
  document: () => 'Recommendations',
  seat: () => 'Expert 3',
}

function said(act: Act, detail: Record<string, unknown>, clauseId?: number): string {
  const entry: EntryView = {
    number: 1,
    at: '2012-11-12T09:00:00Z',
    by: 3,
    actor: 'Expert 3',
    act,
    detail,
    hash: '00',
    ...(clauseId === undefined ? {} : { clauseId }),
  }
  return sentenceFor(entry, names)
}

test('an_act_is_told_as_a_sentence', () => {
  expect(said('position-taken', { stance: 'OBJECTION', ordinal: 2 }, 5)).toBe(
    'objected to clause 49(b), version 2',
  )
  expect(said('amendment-accepted', { amendment: 7, ordinal: 2, change: 'SUBSTANTIVE' }, 5)).toBe(
    'accepted amendment #7 to clause 49(b), which made version 2 (substantive)',
  )
  expect(said('seat-given', { seat: 4, role: 'CHAIR' })).toBe('gave Expert 3 a seat as chair')
})

test('a_clause_that_is_gone_is_spoken_of_as_gone', () => {
  expect(said('comment-made', {}, 99)).toBe('commented on a clause that was removed since')
})

test('an_act_without_details_still_makes_a_sentence', () => {
  expect(said('amendment-submitted', {}, 5)).toBe('proposed an amendment to clause 49(b)')
})
