import { expect, test } from 'vitest'
import {
  looksLikeTable,
  marked,
  reworded,
  shifted,
  withoutLine,
  wrongDepths,
  type DraftRow,
} from './draftRows'

const rows = (...depths: number[]): DraftRow[] =>
  depths.map((depth, index) => ({
    line: index + 1,
    depth,
    number: '',
    kind: 'TEXT',
    text: 'x',
    marks: [],
    addressees: [],
  }))
const depths = (all: DraftRow[]) => all.map(row => row.depth)

test('a_line_may_stand_one_step_deeper_than_the_line_before', () => {
  expect([...wrongDepths(rows(0, 1, 2, 0))]).toEqual([])
  expect([...wrongDepths(rows(0, 2))]).toEqual([2])
  expect([...wrongDepths(rows(1))]).toEqual([1])
})

test('what_stood_under_a_removed_line_comes_one_step_up', () => {
  expect(depths(withoutLine(rows(0, 1, 2, 1, 0, 1), 2))).toEqual([0, 1, 1, 0, 1])
})

test('a_line_is_moved_in_with_all_that_stands_under_it', () => {
  expect(depths(shifted(rows(0, 0, 1, 0), 2, 1))).toEqual([0, 1, 2, 0])
  expect(depths(shifted(rows(0, 1, 2), 2, -1))).toEqual([0, 0, 1])
})

test('a_move_that_would_break_the_tree_changes_nothing', () => {
  expect(depths(shifted(rows(0, 1), 2, 1))).toEqual([0, 1])
  expect(depths(shifted(rows(0), 1, -1))).toEqual([0])
})

test('a_table_is_known_by_its_tabs', () => {
  expect(looksLikeTable('# source\n1\tOne\n2\tTwo')).toBe(true)
  expect(looksLikeTable('1. One\n2. Two')).toBe(false)
  expect(looksLikeTable('')).toBe(false)
})

test('what_is_marked_in_a_line_stays_marked_when_other_words_change', () => {
  const [row] = rows(0)
  const line = {
    ...row,
    text: 'States should act now.',
    marks: [{ kind: 'EMPHASIS', start: 18, end: 21 }],
  } as DraftRow
  expect(reworded(line, 'All States should act now.').marks).toEqual([
    { kind: 'EMPHASIS', start: 22, end: 25 },
  ])
  expect(reworded(line, 'States should act.').marks).toEqual([])
  expect(marked(line)).toBe('emphasis')
})
