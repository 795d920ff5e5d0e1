import { hashOf } from './hash'

/** The very string that a hash is taken over, as the server gives it out. */
export async function contentAt(address: string): Promise<string> {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`The file could not be fetched (${response.status}).`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}

/** What the reader's own browser found. The size is in bytes of UTF-8. */
export interface Computed {
  bytes: number
  hash: string
  same: boolean
}

export async function verify(address: string, expected: string): Promise<Computed> {
  const content = await contentAt(address)
  const hash = await hashOf(content)
  return { bytes: new TextEncoder().encode(content).length, hash, same: hash === expected }
}
