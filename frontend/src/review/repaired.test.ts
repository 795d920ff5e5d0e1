import { expect, test } from 'vitest'
import { repaired } from './repaired'

const repair = {
  text: 'States inspect farms twice a year, and ports.',
  marks: [
    { kind: 'STRONG' as const, start: 0, end: 6 },
    { kind: 'EMPHASIS' as const, start: 39, end: 44 },
  ],
  passages: [{ start: 21, end: 33, base: 'every year', present: 'twice a year', proposed: 'every month' }],
}

test('a passage says what was chosen, and marks go with their words', () => {
  expect(repaired(repair, ['mine']).text).toBe('States inspect farms every month, and ports.')
  expect(repaired(repair, ['present']).text).toBe(repair.text)
  expect(repaired(repair, ['both']).text).toBe('States inspect farms twice a year every month, and ports.')
  expect(repaired(repair, ['mine']).marks).toEqual([
    { kind: 'STRONG', start: 0, end: 6 },
    { kind: 'EMPHASIS', start: 38, end: 43 },
  ])
})

test('words that go leave one space', () => {
  const gone = {
    ...repair,
    passages: [{ start: 15, end: 20, base: 'farms', present: 'farms', proposed: '' }],
  }
  expect(repaired(gone, ['mine']).text).toBe('States inspect twice a year, and ports.')
  expect(repaired(gone, ['mine']).marks).toEqual([
    { kind: 'STRONG', start: 0, end: 6 },
    { kind: 'EMPHASIS', start: 33, end: 38 },
  ])
})
