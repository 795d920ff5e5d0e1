import { decode, offline, refusalOf } from './codec'
import { isKind } from './problem'
import { session } from './session'
import type { paths } from './schema'
import type { Body, Done, Read, Readable, Removable, Writable } from './wire'

interface Kept {
  readonly tag: string
  readonly body: unknown
}

const kept = new Map<string, Kept>()
const unanswered = new Map<string, string>()

/** What stands for `{id}` in an address, and what is asked after the `?`. */
export interface Where {
  readonly id?: number
  readonly asked?: URLSearchParams
}

/** Reads. An unchanged answer (304) is the very object that was read before. */
export async function read<P extends Readable>(path: P, where: Where = {}): Promise<Read<P>> {
  const address = addressOf(path, where)
  const before = kept.get(address)
  const response = await send(address, {
    headers: { ...OURS, ...(before ? { 'If-None-Match': before.tag } : {}) },
  })
  if (response.status === 304 && before) {
    return decode<Read<P>>(before.body)
  }
  const body: unknown = await answer(response)
  const tag = response.headers.get('ETag')
  if (tag) {
    kept.set(address, { tag, body })
  }
  return decode<Read<P>>(body)
}

export const post = <P extends Writable<'post'>>(path: P, where: Where, body: Body<P, 'post'>) =>
  write('POST', addressOf(path, where), JSON.stringify(body))

/** An act that needs no words. */
export const postNothing = (path: keyof paths, where: Where) => write('POST', addressOf(path, where), '{}')

export const put = <P extends Writable<'put'>>(path: P, where: Where, body: Body<P, 'put'>) =>
  write('PUT', addressOf(path, where), JSON.stringify(body))

/**
 * The same request keeps its idempotency key until it was answered, so that trying again after a broken line
 * cannot do a thing twice.
 */
async function write(method: 'POST' | 'PUT', address: string, body: string): Promise<Done> {
  const request = `${method} ${address} ${body}`
  const key = unanswered.get(request) ?? crypto.randomUUID()
  unanswered.set(request, key)
  const response = await send(address, {
    method,
    headers: { ...OURS, 'Idempotency-Key': key, 'Content-Type': 'application/json' },
    body,
  })
  if (response.status < 500) {
    unanswered.delete(request)
  }
  return decode<Done>(await answer(response))
}

/** Sends a file's bytes as they are; the answer is what the address promises under POST. */
export async function upload<T>(path: string, where: Where, bytes: Blob, type: string): Promise<T> {
  const response = await send(addressOf(path, where), {
    method: 'POST',
    headers: { ...OURS, 'Idempotency-Key': crypto.randomUUID(), 'Content-Type': type },
    body: bytes,
  })
  return decode<T>(await answer(response))
}

/** Asks for something that is made anew each time and told once: no second try may repeat the first one's answer. */
export async function make<T>(path: string, where: Where): Promise<T> {
  const response = await send(addressOf(path, where), { method: 'POST', headers: OURS })
  return decode<T>(await answer(response))
}

/** Saves what is nobody's act: it may be sent again as it is, and answers something of its own. */
export async function save<T>(path: string, where: Where, body: object): Promise<T> {
  const response = await send(addressOf(path, where), {
    method: 'PUT',
    headers: { ...OURS, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  return decode<T>(await answer(response))
}

/** Throws away what nobody else has seen. */
export async function throwAway(path: Removable, where: Where): Promise<void> {
  await answer(await send(addressOf(path, where), { method: 'DELETE', headers: OURS, keepalive: true }))
}

/** Whether a file is given: asks for it, and lets go as soon as it comes. A refusal is thrown, in the server's words. */
export async function askFor(address: string): Promise<void> {
  const leaving = new AbortController()
  const response = await send(address, { headers: { ...OURS, Accept: '*/*' }, signal: leaving.signal })
  if (response.ok) leaving.abort()
  else await answer(response)
}

const OURS = { Accept: 'application/json, application/problem+json', 'X-Requested-With': 'JavaScript' }

function addressOf(path: string, { id, asked }: Where): string {
  const address = id === undefined ? path : path.replace('{id}', String(id))
  return asked && asked.size > 0 ? `${address}?${asked}` : address
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, credentials: 'same-origin', redirect: 'manual' })
  } catch {
    throw offline()
  }
}

async function answer(response: Response): Promise<unknown> {
  // A redirect can only lead to the sign-in page: requests of ours are never sent elsewhere.
  const status = response.type === 'opaqueredirect' ? 401 : response.status
  const text = status === 401 ? '' : await response.text()
  const body = text === '' ? undefined : parse(text)
  if (response.ok) {
    session.signedIn()
    return body
  }
  const problem = refusalOf(status, body)
  if (isKind(problem, 'sign-in')) {
    session.signedOut()
  }
  throw problem
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
