import { make, post, postNothing, put, save, throwAway, upload } from './client'
import type {
  AmendmentKind,
  Alike,
  Body,
  ClauseDraft,
  Done,
  DraftPreview,
  Invitation,
  KeyView,
  ParticipantsPreview,
  RoundAnswer,
  RoundOpening,
  UnsentWords,
  ReturnConfirmation,
  RegisterPreview,
  ReturnPreview,
} from './wire'

/** Everything that one can do. What touches a clause says which wording was seen. */

export const openConsultation = (body: Body<'/api/consultations', 'post'>) =>
  post('/api/consultations', {}, body)

export const giveSeat = (id: number, body: Invitation) => post('/api/consultations/{id}/seats', { id }, body)

/** A first password for somebody who was invited and has none; shown once. */
export const makeKey = (seat: number) => make<KeyView>('/api/seats/{id}/key', { id: seat })

export const openDocument = (id: number, body: { title: string }) =>
  post('/api/consultations/{id}/documents', { id }, body)

/** The media type of a Word file. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const previewDraft = (
  id: number,
  bytes: Blob,
  type: 'text/plain' | 'text/tab-separated-values' | typeof WORD,
) => upload<DraftPreview>('/api/documents/{id}/draft-preview', { id }, bytes, type)

export const importDraft = (id: number, clauses: ClauseDraft[]) =>
  post('/api/documents/{id}/draft', { id }, { clauses })

export const previewReturn = (id: number, bytes: Blob) =>
  upload<ReturnPreview>('/api/documents/{id}/return-preview', { id }, bytes, WORD)

export const confirmReturn = (id: number, body: ReturnConfirmation) =>
  post('/api/documents/{id}/returns', { id }, body)

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

export const reviseAmendment = (id: number, body: Body<'/api/amendments/{id}/wording', 'put'>) =>
  put('/api/amendments/{id}/wording', { id }, body)

export const sponsor = (id: number, joined: boolean) =>
  put('/api/amendments/{id}/sponsorship', { id }, { joined })

export const replyToAmendment = (id: number, text: string) =>
  post('/api/amendments/{id}/replies', { id }, { text })

export const saveUnsent = (clauseId: number, body: UnsentWords) =>
  save<{ saved: number; alike: Alike[] }>('/api/clauses/{id}/unsent', { id: clauseId }, body)

export const throwAwayUnsent = (
  clauseId: number,
  of: { amendmentId?: number; amendsId?: number; tree?: AmendmentKind },
) => {
  const asked = new URLSearchParams()
  if (of.amendmentId !== undefined) asked.set('amendment', String(of.amendmentId))
  if (of.amendsId !== undefined) asked.set('amends', String(of.amendsId))
  if (of.tree) asked.set('kind', of.tree)
  return throwAway('/api/clauses/{id}/unsent', { id: clauseId, asked })
}

export type Decision =
  | { seen: number; outcome: 'ACCEPTED'; change?: 'EDITORIAL' | 'SUBSTANTIVE' }
  | { seen: number; outcome: 'NOT_ACCEPTED'; reason: string }
  | { seen: number; outcome: 'WITHDRAWN' }

export const dispose = (id: number, body: Decision) => post('/api/amendments/{id}/disposition', { id }, body)

/** One version out of several amendments, with the answer to each. */
export const consolidate = (id: number, body: Body<'/api/clauses/{id}/consolidations', 'post'>) =>
  post('/api/clauses/{id}/consolidations', { id }, body)

export const saveWorkbench = (id: number, body: Body<'/api/clauses/{id}/workbench', 'put'>) =>
  save<{ edition: number }>('/api/clauses/{id}/workbench', { id }, body)

export const showWorkbench = (id: number, body: { shown: boolean }) =>
  post('/api/clauses/{id}/workbench/showing', { id }, body)

export const comment = (id: number, body: Body<'/api/clauses/{id}/comments', 'post'>) =>
  post('/api/clauses/{id}/comments', { id }, body)

export const commentOnDocument = (id: number, body: Body<'/api/documents/{id}/comments', 'post'>) =>
  post('/api/documents/{id}/comments', { id }, body)

export const reply = (id: number, body: { text: string }) => post('/api/comments/{id}/replies', { id }, body)

export const redactComment = (id: number, body: { reason: string }) =>
  post('/api/comments/{id}/redaction', { id }, body)

export const redactReply = (id: number, body: { reason: string }) =>
  post('/api/replies/{id}/redaction', { id }, body)

export const carry = (id: number, body: Body<'/api/comments/{id}/carry', 'post'>) =>
  post('/api/comments/{id}/carry', { id }, body)

export type Ruling = Body<'/api/comments/{id}/disposition', 'post'>

export const disposeOfComment = (id: number, body: Ruling) =>
  post('/api/comments/{id}/disposition', { id }, body)

export const proposeDispositions = (id: number, body: Body<'/api/documents/{id}/dispositions', 'post'>) =>
  post('/api/documents/{id}/dispositions', { id }, body)

export const validateDispositions = (id: number, body: Body<'/api/documents/{id}/validations', 'post'>) =>
  post('/api/documents/{id}/validations', { id }, body)

export const publishDispositions = (id: number, body: Body<'/api/documents/{id}/publications', 'post'>) =>
  post('/api/documents/{id}/publications', { id }, body)

export const returnDisposition = (id: number, body: { reason: string }) =>
  post('/api/dispositions/{id}/return', { id }, body)

export const contest = (id: number, body: { text: string }) =>
  post('/api/dispositions/{id}/contest', { id }, body)

export const makeNote = (id: number, body: Body<'/api/documents/{id}/notes', 'post'>) =>
  post('/api/documents/{id}/notes', { id }, body)

export const throwNoteAway = (id: number) => throwAway('/api/notes/{id}', { id })

export const pauseInput = (id: number, body: Body<'/api/documents/{id}/pause', 'post'>) =>
  post('/api/documents/{id}/pause', { id }, body)

export const resumeInput = (id: number) => postNothing('/api/documents/{id}/resumption', { id })

export const visit = (id: number, body: { number: number }) =>
  put('/api/consultations/{id}/visit', { id }, body)

export const markNoticed = (id: number, body: Body<'/api/consultations/{id}/noticed', 'post'>) =>
  post('/api/consultations/{id}/noticed', { id }, body)

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

export const askForExport = (id: number, kind: string) =>
  post('/api/documents/{id}/exports', { id }, { kind })

export const previewParticipants = (id: number, file: Blob) =>
  upload<ParticipantsPreview>(
    '/api/consultations/{id}/participants-preview',
    { id },
    file,
    'application/octet-stream',
  )

export const previewRegister = (id: number, file: Blob) =>
  upload<RegisterPreview>('/api/documents/{id}/register-preview', { id }, file, 'application/octet-stream')

export const importArchive = (file: Blob) =>
  upload<Done>('/api/archives', {}, file, 'application/octet-stream')
export const makeMilestone = (id: number, body: Body<'/api/documents/{id}/milestones', 'post'>) =>
  post('/api/documents/{id}/milestones', { id }, body)

export const tightenAttribution = (id: number, body: Body<'/api/consultations/{id}/attribution', 'put'>) =>
  put('/api/consultations/{id}/attribution', { id }, body)

export const lookUpIdentities = (id: number, body: { reason: string }) =>
  post('/api/consultations/{id}/identities', { id }, body)

export const recallApproval = (id: number, body: { hash: string; reason: string }) =>
  post('/api/documents/{id}/approval/recall', { id }, body)

export const publishOutcome = (id: number, hash: string) =>
  post('/api/documents/{id}/publication', { id }, { hash })

export const recallOutcome = (id: number, hash: string) =>
  post('/api/documents/{id}/publication/recall', { id }, { hash })

export const proposeCorrigendum = (id: number, body: Body<'/api/clauses/{id}/corrigenda', 'post'>) =>
  post('/api/clauses/{id}/corrigenda', { id }, body)

export const answerCorrigendum = (id: number, body: Body<'/api/corrigenda/{id}/answer', 'post'>) =>
  post('/api/corrigenda/{id}/answer', { id }, body)

export const openRound = (id: number, body: RoundOpening) => post('/api/documents/{id}/rounds', { id }, body)

export const recallRound = (id: number) => postNothing('/api/rounds/{id}/recall', { id })

/** The nonce keeps what is stored of the request from being guessed, where answers have no names. */
export const answerRound = (id: number, answers: RoundAnswer[]) =>
  post('/api/rounds/{id}/answers', { id }, { answers, nonce: crypto.randomUUID() })

export const breakSilence = (id: number, body: { clauseId: number; text: string }) =>
  post('/api/rounds/{id}/objection', { id }, body)
