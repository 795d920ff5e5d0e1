import { expect, test } from 'vitest'
import { refusalOf } from './codec'

test('the_servers_words_are_passed_on', () => {
  const problem = refusalOf(409, {
    type: 'urn:adref:problem:stale',
    title: 'Stale',
    detail: 'The clause was changed.',
    present: 7,
  })
  expect(problem.kind).toBe('stale')
  expect(problem.message).toBe('The clause was changed.')
  expect(problem.refusal.present).toBe(7)
})

test('an_answer_without_a_body_still_gets_a_sentence', () => {
  for (const status of [401, 403, 404, 413, 499, 500, 502, 503]) {
    expect(refusalOf(status, undefined).message).not.toBe('')
  }
})

test('a_login_that_ran_out_keeps_the_words', () => {
  expect(refusalOf(499, undefined).kind).toBe('sign-in')
  expect(refusalOf(499, undefined).message).toContain('kept')
})
