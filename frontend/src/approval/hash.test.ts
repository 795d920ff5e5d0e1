import { expect, test } from 'vitest'
import { hashOf } from './hash'

test('the_hash_is_the_one_that_everybody_computes', async () => {
  expect(await hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
