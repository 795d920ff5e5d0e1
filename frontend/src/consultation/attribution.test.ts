import { expect, test } from 'vitest'
import { tighter } from './attribution'

test('less_can_be_shown_and_never_more', () => {
  expect(tighter('NAMED')).toEqual(['CHATHAM_HOUSE', 'ANONYMOUS'])
  expect(tighter('CHATHAM_HOUSE')).toEqual(['ANONYMOUS'])
  expect(tighter('ANONYMOUS')).toEqual([])
})
