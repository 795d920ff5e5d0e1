import { upload, write } from './client'
import type {
  Addressee,
  ClauseDraft,
  ClauseKind,
  CommentKind,
  Done,
  DraftPreview,
  Mark,
  Region,
  RichText,
  Role,
  StakeholderGroup,
  Stance,
} from './wire'

/** Everything that one can do. What touches a clause says which wording was seen. */

export const openConsultation = (body: { title: string; purpose: string }) =>
  write<Done>('POST', '/consultations', body)

export interface SeatGift {
  mail: string
  name: string
  role: Role
  stakeholderGroup?: StakeholderGroup
  region?: Region
  organisation?: string
}

export const giveSeat = (consultationId: number, body: SeatGift) =>
  write<Done>('POST', `/consultations/${consultationId}/seats`, body)

export const openDocument = (consultationId: number, body: { title: string }) =>
  write<Done>('POST', `/consultations/${consultationId}/documents`, body)

export const previewDraft = (
  documentId: number,
  bytes: Blob,
  type: 'text/plain' | 'text/tab-separated-values',
) => upload<DraftPreview>(`/documents/${documentId}/draft-preview`, bytes, type)

export const importDraft = (documentId: number, clauses: ClauseDraft[]) =>
  write<Done>('POST', `/documents/${documentId}/draft`, { clauses })

export interface NewClause extends RichText {
  parentId?: number
  afterId?: number
  kind: ClauseKind
  number?: string
  addressees: Addressee[]
}

export const addClause = (documentId: number, body: NewClause) =>
  write<Done>('POST', `/documents/${documentId}/clauses`, body)

export interface Revision extends RichText {
  seen: number
  change: 'EDITORIAL' | 'SUBSTANTIVE'
  note: string
}

export const reviseClause = (clauseId: number, body: Revision) =>
  write<Done>('POST', `/clauses/${clauseId}/versions`, body)

export const placeClause = (clauseId: number, body: { seen: number; parentId?: number; afterId?: number }) =>
  write<Done>('POST', `/clauses/${clauseId}/place`, body)

export const removeClause = (clauseId: number, body: { seen: number; reason: string }) =>
  write<Done | undefined>('POST', `/clauses/${clauseId}/removal`, body)

export const amend = (
  clauseId: number,
  body: { seen: number; text: string; marks: Mark[]; rationale: string },
) => write<Done>('POST', `/clauses/${clauseId}/amendments`, body)

export type Decision =
  | { seen: number; outcome: 'ACCEPTED'; change: 'EDITORIAL' | 'SUBSTANTIVE' }
  | { seen: number; outcome: 'NOT_ACCEPTED'; reason: string }
  | { seen: number; outcome: 'WITHDRAWN' }

export const dispose = (amendmentId: number, body: Decision) =>
  write<Done>('POST', `/amendments/${amendmentId}/disposition`, body)

export const comment = (
  clauseId: number,
  body: { seen: number; kind: CommentKind; text: string; anchor?: { start: number; end: number } },
) => write<Done>('POST', `/clauses/${clauseId}/comments`, body)

export const takePosition = (clauseId: number, body: { seen: number; stance: Stance; text?: string }) =>
  write<Done>('PUT', `/clauses/${clauseId}/position`, body)

export const declareAgreed = (clauseId: number, body: { seen: number; reason?: string }) =>
  write<Done>('POST', `/clauses/${clauseId}/declaration`, body)

export const approve = (
  documentId: number,
  body: { hash: string; overrides: { clauseId: number; reason: string }[] },
) => write<Done>('POST', `/documents/${documentId}/approval`, body)
