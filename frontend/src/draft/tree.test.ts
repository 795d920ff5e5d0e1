import { expect, test } from 'vitest'
import { down, inwards, outwards, up, withChildren } from './tree'

// 1, 2 (with 21, 22), 3
const clauses = [{ id: 1 }, { id: 2 }, { id: 21, parentId: 2 }, { id: 22, parentId: 2 }, { id: 3 }]

test('a_clause_moves_up_and_down_among_its_siblings', () => {
  expect(up(clauses, { id: 3 })).toEqual({ afterId: 1 })
  expect(up(clauses, { id: 2 })).toEqual({})
  expect(up(clauses, { id: 1 })).toBeUndefined()
  expect(down(clauses, { id: 1 })).toEqual({ afterId: 2 })
  expect(down(clauses, { id: 3 })).toBeUndefined()
})

test('inwards_is_under_the_one_before_and_outwards_right_after_the_parent', () => {
  expect(inwards(clauses, { id: 3 })).toEqual({ parentId: 2, afterId: 22 })
  expect(inwards(clauses, { id: 22, parentId: 2 })).toEqual({ parentId: 21 })
  expect(outwards(clauses, { id: 21, parentId: 2 })).toEqual({ afterId: 2 })
  expect(outwards(clauses, { id: 1 })).toBeUndefined()
})

test('a_clause_goes_with_its_sub_items', () => {
  expect([...withChildren(clauses, 2)]).toEqual([2, 21, 22])
})
