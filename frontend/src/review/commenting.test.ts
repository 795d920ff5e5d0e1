import { expect, test } from 'vitest'
import type { CommentView } from '../api/wire'
import { aClause, aVersion } from '../draft/examples'
import { sorted, withProposed } from './commenting'

function aComment(changes: Partial<CommentView>): CommentView {
  return {
    id: 1,
    versionId: 10,
    kind: 'GENERAL',
    text: 'Why?',
    by: 1,
    at: '2012-11-12T09:00:00Z',
    overtaken: false,
    replies: [],
    ...changes,
  }
}

const clause = aClause({
  version: aVersion({
    text: 'Train labour inspectors well;',
    marks: [
      { kind: 'STRONG', start: 0, end: 5 },
      { kind: 'EMPHASIS', start: 24, end: 28 },
    ],
  }),
})

test('proposed_words_take_the_place_of_the_passage_where_it_stands_now', () => {
  const comment = aComment({
    anchor: { start: 0, end: 6, quote: 'labour' },
    carried: { kind: 'MOVED', start: 6, end: 12 },
  })
  expect(withProposed(clause, comment, 'all')).toEqual({
    text: 'Train all inspectors well;',
    marks: [
      { kind: 'STRONG', start: 0, end: 5 },
      { kind: 'EMPHASIS', start: 21, end: 25 },
    ],
  })
})

test('proposed_words_for_a_passage_that_is_gone_have_no_place', () => {
  const comment = aComment({ anchor: { start: 0, end: 6, quote: 'labour' }, carried: { kind: 'GONE' } })
  expect(withProposed(clause, comment, 'all')).toBeUndefined()
})

test('proposed_words_on_the_clause_are_its_whole_wording', () => {
  expect(withProposed(clause, aComment({}), 'Train all;')).toEqual({ text: 'Train all;', marks: [] })
})

test('comments_whose_passage_is_gone_have_a_list_of_their_own', () => {
  const gone = aComment({ id: 2, carried: { kind: 'GONE' } })
  const lists = sorted([aComment({ id: 1 }), gone])
  expect([lists.open, lists.gone, lists.closed].map(list => list.map(each => each.id))).toEqual([
    [1],
    [2],
    [],
  ])
})
