import { expect, test } from 'vitest'
import { redline } from '../text/diff'
import { changesOf } from './changes'

test('each_change_is_a_line_with_the_words_before_it', () => {
  const lines = changesOf(
    redline(
      'States should inspect farms every year and report.',
      'States shall inspect farms every year and publish and report.',
    ),
  )
  expect(lines.map(({ deleted, inserted }) => [deleted.trim(), inserted.trim()])).toEqual([
    ['should', 'shall'],
    ['', 'publish and'],
  ])
  expect(lines[0]?.after).toBe('States')
  expect(lines[1]?.after).toMatch(/year and$/)
})

test('a_text_that_did_not_change_has_no_lines', () => {
  expect(changesOf(redline('Train inspectors.', 'Train inspectors.'))).toEqual([])
})
