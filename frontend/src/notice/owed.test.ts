import { expect, test } from 'vitest'
import type { Owed } from '../api/wire'
import { grouped, nameOfOwed, wordsOf } from './owed'

function anOwed(changes: Partial<Owed>): Owed {
  return { kind: 'REPLY', consultationId: 1, documentId: 2, citation: '4(b)', words: 'Why?', ...changes }
}

test('what_holds_others_up_comes_first', () => {
  const groups = grouped([anOwed({}), anOwed({ kind: 'CONTESTED' }), anOwed({ kind: 'REPLY' })])
  expect(groups.map(({ kind, owed }) => [kind, owed.length])).toEqual([
    ['CONTESTED', 1],
    ['REPLY', 2],
  ])
})

test('each_thing_is_named_by_what_it_is_and_where_it_stands', () => {
  expect(nameOfOwed(anOwed({ clauseId: 3, commentId: 5 }))).toBe('Comment #5 on 4(b)')
  expect(nameOfOwed(anOwed({ commentId: 5, citation: '' }))).toBe('Comment #5 on the document')
  expect(nameOfOwed(anOwed({ clauseId: 3 }))).toBe('Clause 4(b)')
})

test('an_answer_is_told_by_its_outcome_and_nobody_is_named', () => {
  expect(wordsOf(anOwed({ words: 'NOT_ACCEPTED' }))).toBe('Not accepted')
  expect(wordsOf(anOwed({ words: 'Ask @[12].' }))).toBe('Ask @….')
})
