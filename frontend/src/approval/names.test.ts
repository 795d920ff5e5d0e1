import { expect, test } from 'vitest'
import { nextName } from './names'

test('the_first_is_a_draft_and_revisions_follow_in_order', () => {
  expect(nextName([])).toBe('Draft 1')
  expect(nextName(['Draft 1'])).toBe('Rev.1')
  expect(nextName(['Draft 1', 'Rev.1', 'rev 4', 'For Ankara'])).toBe('Rev.5')
})
