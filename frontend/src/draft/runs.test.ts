import { expect, test } from 'vitest'
import { redline } from '../text/diff'
import { paragraphs, redlined } from './runs'

test('marks_and_highlights_cut_a_wording_into_runs', () => {
  const runs = paragraphs({ text: 'one two three', marks: [{ kind: 'EMPHASIS', start: 4, end: 7 }] }, [
    { id: 9, start: 6, end: 9 },
  ])
  expect(runs[0]?.map(run => [run.text, run.marks.length, run.highlights])).toEqual([
    ['one ', 0, []],
    ['tw', 1, []],
    ['o', 1, [9]],
    [' t', 0, [9]],
    ['hree', 0, []],
  ])
})

test('each_run_knows_where_it_begins_across_paragraphs', () => {
  const runs = paragraphs({ text: 'one\ntwo', marks: [] })
  expect(runs.map(each => each.map(run => [run.at, run.text]))).toEqual([[[0, 'one']], [[4, 'two']]])
})

test('a_deleted_paragraph_end_stays_inside_the_deletion', () => {
  const runs = redlined(redline('one\ntwo', 'one two'), { text: 'one two', marks: [] })
  expect(runs).toHaveLength(1)
})
