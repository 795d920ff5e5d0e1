import type { Passage, VersionView } from './wire'

export type ProblemKind =
  | 'sign-in'
  | 'not-yours'
  | 'not-found'
  | 'invalid'
  | 'stale'
  | 'conflict'
  | 'frozen'
  | 'paused'
  | 'reused'
  | 'too-large'
  | 'fault'
  | 'busy'
  | 'offline'

/** What the server says about a refusal, as far as it says it. */
export interface Refusal {
  readonly kind: ProblemKind
  readonly title: string
  readonly detail: string
  readonly status: number
  readonly requestId?: string | undefined
  readonly fields: Readonly<Record<string, string>>
  readonly present?: number | undefined
  readonly since: readonly VersionView[]
  readonly passages: readonly Passage[]
}

/** The one error that the network's edge throws. `message` is a sentence for the user. */
export class ApiProblem extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.detail)
    this.name = 'ApiProblem'
    this.refusal = refusal
  }

  get kind(): ProblemKind {
    return this.refusal.kind
  }
}

/** Words for anything that was thrown; only what the server worded is passed on. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof ApiProblem
    ? thrown.message
    : 'Something went wrong in this page. What you wrote is kept; reload to go on.'
}

export function isKind(thrown: unknown, kind: ProblemKind): thrown is ApiProblem {
  return thrown instanceof ApiProblem && thrown.kind === kind
}
