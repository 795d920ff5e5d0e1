import { expect, test } from 'vitest'
import { bytesInWords } from './bytes'

test('a size is said in the unit that is near it', () => {
  expect([12, 4200, 999_499, 1_400_000].map(bytesInWords)).toEqual(['12 bytes', '4 kB', '999 kB', '1.4 MB'])
})
