import { queryOptions } from '@tanstack/react-query'
import { read } from './client'
import { parameters, type Asked } from '../register/asked'
import { isKind } from './problem'

/** How often an open document asks whether something happened, in milliseconds. */
const POLL = 20_000

const retry = (count: number, thrown: unknown): boolean =>
  count < 2 && (isKind(thrown, 'offline') || isKind(thrown, 'busy'))

// Several parts of a page ask who one is; being signed out is an answer, and none of them asks again for it.
export const me = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: () => read('/api/me'),
    retry,
    retryOnMount: false,
    staleTime: 60_000,
  })

export const consultation = (id: number) =>
  queryOptions({
    queryKey: ['consultation', id],
    queryFn: () => read('/api/consultations/{id}', { id }),
    retry,
  })

export const documentOf = (id: number) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: () => read('/api/documents/{id}', { id }),
    // An approved document too: its approval may be recalled, its text corrected.
    refetchInterval: POLL,
    refetchIntervalInBackground: false,
    retry,
  })

/** One's own notes, and those of the chair and the secretariat for these. */
export const notes = (documentId: number) =>
  queryOptions({
    queryKey: ['notes', documentId],
    queryFn: () => read('/api/documents/{id}/notes', { id: documentId }),
    retry,
  })

/** What waits for the reader, in all her consultations. */
export const queue = () =>
  queryOptions({
    queryKey: ['queue'],
    queryFn: () => read('/api/queue'),
    staleTime: 30_000,
    refetchInterval: 3 * POLL,
    refetchIntervalInBackground: false,
    retry,
    retryOnMount: false,
  })

export const readRegister = (documentId: number, asked: Asked, after: string | undefined) =>
  read('/api/documents/{id}/register', { id: documentId, asked: parameters(asked, after) })

export const readClause = (id: number) => read('/api/clauses/{id}', { id })

export const versions = (clauseId: number, present: number) =>
  queryOptions({
    queryKey: ['versions', clauseId, present],
    queryFn: () => read('/api/clauses/{id}/versions', { id: clauseId }),
    retry,
  })

/** Everything that was ever said on a clause, as of a number of the journal. */
export const positions = (clauseId: number, journal: number) =>
  queryOptions({
    queryKey: ['positions', clauseId, journal],
    queryFn: () => read('/api/clauses/{id}/positions', { id: clauseId }),
    retry,
  })

export const ruleOf = (consultationId: number) =>
  queryOptions({
    queryKey: ['rule', consultationId],
    queryFn: () => read('/api/consultations/{id}/rule', { id: consultationId }),
    retry,
  })

export interface RuleChoice {
  quorum: number
  support: number
  objections: number
  heard: readonly string[]
}

/** How a rule would read, before it is set. */
export const rulePreview = (consultationId: number, choice: RuleChoice) => {
  const asked = new URLSearchParams({
    quorum: String(choice.quorum),
    support: String(choice.support),
    objections: String(choice.objections),
  })
  for (const group of choice.heard) asked.append('heard', group)
  return queryOptions({
    queryKey: ['rule-preview', consultationId, asked.toString()],
    queryFn: () => read('/api/consultations/{id}/rule/preview', { id: consultationId, asked }),
    staleTime: 60_000,
    retry,
  })
}

export const boardOf = (documentId: number) =>
  queryOptions({
    queryKey: ['board', documentId],
    queryFn: () => read('/api/documents/{id}/board', { id: documentId }),
    refetchInterval: POLL,
    refetchIntervalInBackground: false,
    retry,
  })

/** The open amendments to a clause's words, read together as of a number of the journal. */
export const rivals = (clauseId: number, journal: number) =>
  queryOptions({
    queryKey: ['rivals', clauseId, journal],
    queryFn: () => read('/api/clauses/{id}/rivals', { id: clauseId }),
    placeholderData: before => before,
    retry,
  })

/** One's own work on a clause, and what others show to the room; asked for again while one looks on. */
export const workbenches = (clauseId: number) =>
  queryOptions({
    queryKey: ['workbenches', clauseId],
    queryFn: () => read('/api/clauses/{id}/workbenches', { id: clauseId }),
    refetchInterval: POLL,
    refetchIntervalInBackground: false,
    retry,
  })

export const derivation = (clauseId: number, present: number) =>
  queryOptions({
    queryKey: ['derivation', clauseId, present],
    queryFn: () => read('/api/clauses/{id}/derivation', { id: clauseId }),
    staleTime: Infinity,
    retry,
  })

/** Two moments of a document; each is the number of an entry in the journal. */
export const comparison = (documentId: number, from: number | undefined, to: number | undefined) => {
  const asked = new URLSearchParams()
  if (from !== undefined) asked.set('from', String(from))
  if (to !== undefined) asked.set('to', String(to))
  return queryOptions({
    queryKey: ['comparison', documentId, from, to],
    queryFn: () => read('/api/documents/{id}/comparison', { id: documentId, asked }),
    placeholderData: before => before,
    retry,
  })
}

/** What stands in the way, as of a number of the journal. */
export const approval = (documentId: number, journal: number) =>
  queryOptions({
    queryKey: ['approval', documentId, journal],
    queryFn: () => read('/api/documents/{id}/approval', { id: documentId }),
    retry,
  })

export const final = (documentId: number) =>
  queryOptions({
    queryKey: ['final', documentId],
    queryFn: () => read('/api/documents/{id}/final', { id: documentId }),
    staleTime: Infinity,
    retry,
  })

export const milestones = (documentId: number) =>
  queryOptions({
    queryKey: ['milestones', documentId],
    queryFn: () => read('/api/documents/{id}/milestones', { id: documentId }),
    retry,
  })

export const rounds = (documentId: number) =>
  queryOptions({
    queryKey: ['rounds', documentId],
    queryFn: () => read('/api/documents/{id}/rounds', { id: documentId }),
    retry,
  })

export const round = (id: number) =>
  queryOptions({
    queryKey: ['round', id],
    queryFn: () => read('/api/rounds/{id}', { id }),
    retry,
  })

export const milestone = (id: number) =>
  queryOptions({
    queryKey: ['milestone', id],
    queryFn: () => read('/api/milestones/{id}', { id }),
    retry,
  })

/** What a renumbering would do, as of a number of the journal. */
export const renumbering = (documentId: number, journal: number) =>
  queryOptions({
    queryKey: ['renumbering', documentId, journal],
    queryFn: () => read('/api/documents/{id}/renumbering', { id: documentId }),
    retry,
  })

/** Only for whoever has just looked, and for a short time. */
export const readIdentities = (look: number) => read('/api/identities/{id}', { id: look })

/** Readable by everybody once it is public. */
export const outcome = (documentId: number) =>
  queryOptions({
    queryKey: ['outcome', documentId],
    queryFn: () => read('/api/outcomes/{id}', { id: documentId }),
    retry,
  })

export const corrigenda = (documentId: number) =>
  queryOptions({
    queryKey: ['corrigenda', documentId],
    queryFn: () => read('/api/documents/{id}/corrigenda', { id: documentId }),
    retry,
  })

export interface JournalOf {
  consultation: number
  document?: number | undefined
  clause?: number | undefined
}

export const readJournal = (of: JournalOf, before: number | undefined) => {
  const asked = new URLSearchParams()
  if (before !== undefined) asked.set('before', String(before))
  if (of.document !== undefined) asked.set('document', String(of.document))
  if (of.clause !== undefined) asked.set('clause', String(of.clause))
  return read('/api/consultations/{id}/journal', { id: of.consultation, asked })
}

/** While something is being made, how far it has come is asked every two seconds. */
export const exportsOf = (documentId: number) =>
  queryOptions({
    queryKey: ['exports', documentId],
    queryFn: () => read('/api/documents/{id}/exports', { id: documentId }),
    refetchInterval: query => (query.state.data?.exports.some(each => !each.finished) ? 2_000 : false),
    retry,
  })

/** What one has begun to propose in a document and not submitted; nobody else can read it. */
export const unsent = (documentId: number) =>
  queryOptions({
    queryKey: ['unsent', documentId],
    queryFn: () => read('/api/documents/{id}/unsent', { id: documentId }),
    retry,
  })

/** An amendment in conflict, laid out to be repaired upon the present version. */
export const repairOf = (amendmentId: number, present: number) =>
  queryOptions({
    queryKey: ['repair', amendmentId, present],
    queryFn: () => read('/api/amendments/{id}/repair', { id: amendmentId }),
    retry,
  })
