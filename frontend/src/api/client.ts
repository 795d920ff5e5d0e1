import { decode, offline, refusalOf } from './codec'
import { isKind } from './problem'
import { session } from './session'

interface Kept {
  readonly tag: string
  readonly body: unknown
}

const kept = new Map<string, Kept>()
const unanswered = new Map<string, string>()

/** Reads. An unchanged answer (304) is the very object that was read before. */
export async function read<T>(path: string): Promise<T> {
  const before = kept.get(path)
  const response = await send(path, {
    headers: { ...OURS, ...(before ? { 'If-None-Match': before.tag } : {}) },
  })
  if (response.status === 304 && before) {
    return decode<T>(before.body)
  }
  const body: unknown = await answer(response)
  const tag = response.headers.get('ETag')
  if (tag) {
    kept.set(path, { tag, body })
  }
  return decode<T>(body)
}

/**
 * Writes. The same request keeps its idempotency key until it was answered, so that trying again after a
 * broken line cannot do a thing twice.
 */
export async function write<T>(method: 'POST' | 'PUT', path: string, body: object): Promise<T> {
  const text = JSON.stringify(body)
  const request = `${method} ${path} ${text}`
  const key = unanswered.get(request) ?? crypto.randomUUID()
  unanswered.set(request, key)
  const response = await send(path, {
    method,
    headers: { ...OURS, 'Idempotency-Key': key, 'Content-Type': 'application/json' },
    body: text,
  })
  if (response.status < 500) {
    unanswered.delete(request)
  }
  return decode<T>(await answer(response))
}

/** Sends a file's bytes as they are. */
export async function upload<T>(path: string, bytes: Blob, type: string): Promise<T> {
  const response = await send(path, {
    method: 'POST',
    headers: { ...OURS, 'Idempotency-Key': crypto.randomUUID(), 'Content-Type': type },
    body: bytes,
  })
  return decode<T>(await answer(response))
}

/** Forgets what was read, so that the next reading of it is whole. */
export function forgetReadings(): void {
  kept.clear()
}

const OURS = { Accept: 'application/json, application/problem+json', 'X-Requested-With': 'JavaScript' }

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api${path}`, { ...init, credentials: 'same-origin', redirect: 'manual' })
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
