import { make, post, put, save, upload } from './client'
import type { Body, ClauseDraft, DraftPreview, Invitation, KeyView } from './wire'

/** Everything that one can do. What touches a clause says which wording was seen. */

export const openConsultation = (body: Body<'/api/consultations', 'post'>) =>
  post('/api/consultations', {}, body)

export const giveSeat = (id: number, body: Invitation) => post('/api/consultations/{id}/seats', { id }, body)

/** A first password for somebody who was invited and has none; shown once. */
export const makeKey = (seat: number) => make<KeyView>('/api/seats/{id}/key', { id: seat })

export const openDocument = (id: number, body: { title: string }) =>
  post('/api/consultations/{id}/documents', { id }, body)

export const previewDraft = (id: number, bytes: Blob, type: 'text/plain' | 'text/tab-separated-values') =>
  upload<DraftPreview>('/api/documents/{id}/draft-preview', { id }, bytes, type)

export const importDraft = (id: number, clauses: ClauseDraft[]) =>
  post('/api/documents/{id}/draft', { id }, { clauses })

export const addClause = (id: number, body: Body<'/api/documents/{id}/clauses', 'post'>) =>
  post('/api/documents/{id}/clauses', { id }, body)

export const reviseClause = (id: number, body: Body<'/api/clauses/{id}/versions', 'post'>) =>
  post('/api/clauses/{id}/versions', { id }, body)

export const placeClause = (id: number, body: Body<'/api/clauses/{id}/place', 'post'>) =>
  post('/api/clauses/{id}/place', { id }, body)

export const removeClause = (id: number, body: Body<'/api/clauses/{id}/removal', 'post'>) =>
  post('/api/clauses/{id}/removal', { id }, body)

export const amend = (id: number, body: Body<'/api/clauses/{id}/amendments', 'post'>) =>
  post('/api/clauses/{id}/amendments', { id }, body)

export type Decision =
  | { seen: number; outcome: 'ACCEPTED'; change?: 'EDITORIAL' | 'SUBSTANTIVE' }
  | { seen: number; outcome: 'NOT_ACCEPTED'; reason: string }
  | { seen: number; outcome: 'WITHDRAWN' }

export const dispose = (id: number, body: Decision) => post('/api/amendments/{id}/disposition', { id }, body)

/** One version out of several amendments, with the answer to each. */
export const consolidate = (id: number, body: Body<'/api/clauses/{id}/consolidations', 'post'>) =>
  post('/api/clauses/{id}/consolidations', { id }, body)

export const saveWorkbench = (id: number, body: Body<'/api/clauses/{id}/workbench', 'put'>) =>
  save<{ edition: number }, '/api/clauses/{id}/workbench'>('/api/clauses/{id}/workbench', { id }, body)

export const showWorkbench = (id: number, body: { shown: boolean }) =>
  post('/api/clauses/{id}/workbench/showing', { id }, body)

export const comment = (id: number, body: Body<'/api/clauses/{id}/comments', 'post'>) =>
  post('/api/clauses/{id}/comments', { id }, body)

export const takePosition = (id: number, body: Body<'/api/clauses/{id}/position', 'put'>) =>
  put('/api/clauses/{id}/position', { id }, body)

export const clearPosition = (id: number, body: Body<'/api/clauses/{id}/position/clearing', 'post'>) =>
  post('/api/clauses/{id}/position/clearing', { id }, body)

export const confirmPositions = (id: number, body: Body<'/api/documents/{id}/confirmations', 'post'>) =>
  post('/api/documents/{id}/confirmations', { id }, body)

export const disputeVersion = (id: number, body: Body<'/api/versions/{id}/dispute', 'post'>) =>
  post('/api/versions/{id}/dispute', { id }, body)

export const setRule = (id: number, body: Body<'/api/consultations/{id}/rule', 'put'>) =>
  put('/api/consultations/{id}/rule', { id }, body)

export const reopenClause = (id: number, body: Body<'/api/clauses/{id}/declaration/reopening', 'post'>) =>
  post('/api/clauses/{id}/declaration/reopening', { id }, body)

export const declareAgreed = (id: number, body: Body<'/api/clauses/{id}/declaration', 'post'>) =>
  post('/api/clauses/{id}/declaration', { id }, body)

export const approve = (id: number, body: Body<'/api/documents/{id}/approval', 'post'>) =>
  post('/api/documents/{id}/approval', { id }, body)
