import { expect, test } from 'vitest'
import type { ReturnItem } from '../api/wire'
import { called, sent, tickedAtFirst } from './returned'

const item: ReturnItem = {
  kind: 'REWORDED',
  clauseId: 4,
  citation: '49(b)',
  versionId: 7,
  before: 'Act.',
  text: 'Act now.',
  marks: [],
  resolved: false,
  wordAuthor: 'Expert 07',
  note: '',
  suggested: true,
}

test('only_what_is_plainly_ones_own_is_ticked_at_first', () => {
  const preview = {
    items: [item, { ...item, suggested: false }, item],
    unplaced: [],
    authors: [],
    found: 1,
    clauses: 1,
  }
  expect(tickedAtFirst(preview)).toEqual([0, 2])
})

test('what_was_only_shown_is_not_sent', () => {
  expect(sent(item)).toEqual({
    kind: 'REWORDED',
    clauseId: 4,
    versionId: 7,
    text: 'Act now.',
    marks: [],
    resolved: false,
    wordAuthor: 'Expert 07',
  })
})

test('an_item_says_what_it_does', () => {
  expect(called(item)).toBe('Other words in 49(b)')
  expect(called({ ...item, kind: 'COMMENT', quote: 'Act' })).toBe('A comment on 49(b), “Act”')
})
