import { ApiProblem, type ProblemKind, type Refusal } from './problem'

/** The one place where an answer's shape is taken on the server's word. */
export function decode<T>(body: unknown): T {
  return body as T
}

const KINDS: ReadonlySet<string> = new Set<ProblemKind>([
  'sign-in',
  'not-yours',
  'not-found',
  'invalid',
  'stale',
  'conflict',
  'frozen',
  'paused',
  'reused',
  'too-large',
  'fault',
  'busy',
])

const BY_STATUS: Readonly<Record<number, ProblemKind>> = {
  400: 'invalid',
  401: 'sign-in',
  403: 'not-yours',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  422: 'reused',
  429: 'busy',
  499: 'sign-in',
  502: 'busy',
  503: 'busy',
  504: 'busy',
}

const OWN_WORDS: Readonly<Partial<Record<ProblemKind, string>>> = {
  'sign-in': 'You are signed out. What you wrote is kept in this browser; sign in to go on.',
  'not-found': 'There is nothing here, or it is not open to you.',
  busy: 'The server is busy. Wait a moment and try again; what you wrote is kept.',
  fault: 'The server made a mistake. Try again; what you wrote is kept.',
}

/** A refusal out of an answer: the server's words where it has some, ours where it has none. */
export function refusalOf(status: number, body: unknown): ApiProblem {
  const said: Partial<Refusal> & { type?: unknown } = typeof body === 'object' && body !== null ? body : {}
  const named = typeof said.type === 'string' ? said.type.slice(said.type.lastIndexOf(':') + 1) : ''
  const kind = KINDS.has(named) ? (named as ProblemKind) : (BY_STATUS[status] ?? 'fault')
  const own = OWN_WORDS[kind] ?? 'The server refused this.'
  return new ApiProblem({
    kind,
    status,
    title: said.title ?? own,
    detail: kind === 'sign-in' ? own : said.detail || said.title || own,
    requestId: said.requestId,
    fields: said.fields ?? {},
    present: said.present,
    since: said.since ?? [],
    passages: said.passages ?? [],
  })
}

export function offline(): ApiProblem {
  return new ApiProblem({
    kind: 'offline',
    status: 0,
    title: 'No connection',
    detail: 'The server cannot be reached. What you wrote is kept; try again when the line is back.',
    fields: {},
    since: [],
    passages: [],
  })
}
