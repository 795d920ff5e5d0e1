import type { components, paths } from './schema'

/** What goes over the wire, as the server describes it. Offsets are UTF-16 units, instants are ISO 8601 in UTC. */
type Schemas = components['schemas']

export type Role = Schemas['Role']
export type StakeholderGroup = Schemas['StakeholderGroup']
export type Region = Schemas['Region']
export type ClauseKind = Schemas['ClauseKind']
export type Addressee = Schemas['Addressee']
export type Stance = Schemas['Stance']
export type Change = Schemas['Change']
export type Outcome = Schemas['Answer']
export type AmendmentKind = Schemas['AmendmentKind']
export type CommentKind = Schemas['CommentKind']
export type Act = Schemas['Act']

export type Mark = Schemas['Mark']
export type SeatView = Schemas['SeatView']
export type Me = Schemas['Me']
export type ConsultationView = Schemas['ConsultationView']
export type JournalView = Schemas['Acts']
/** What an act's detail holds depends on the act. */
export type EntryView = Omit<Schemas['EntryView'], 'detail'> & { detail: Readonly<Record<string, unknown>> }
export type VersionView = Schemas['VersionView']
export type Passage = Schemas['Passage']
export type Rebase = Schemas['RebaseView']
export type AmendmentView = Schemas['AmendmentView']
export type RevisionView = Schemas['RevisionView']
export type ReplyView = Schemas['ReplyView']
export type RepairView = Schemas['RepairView']
/** An amendment that proposes the same or nearly: 80 to 100 percent. */
export type Alike = Schemas['Alike']
export type UnsentView = Schemas['UnsentView']
export type UnsentWords = Schemas['UnsentWords']
export type CommentView = Schemas['CommentView']
export type RedactionView = Schemas['RedactionView']
export type DispositionView = Schemas['DispositionView']
export type RegisterView = Schemas['RegisterView']
export type RegisterRow = Schemas['Row']
export type Queue = Schemas['Queue']
export type Owed = Schemas['Owed']
export type Since = Schemas['Since']
export type NoteView = Schemas['NoteView']
export type Audience = Schemas['Audience']
export type PositionView = Schemas['PositionView']
export type ClauseView = Schemas['ClauseView']
export type DocumentView = Schemas['DocumentView']
export type Blocker = Schemas['Blocker']
export type ApprovalView = Schemas['ApprovalView']
export type FinalClause = Schemas['FinalClause']
export type FinalView = Schemas['FinalView']
export type RoundsView = Schemas['Rounds']
export type RoundLine = Schemas['RoundLine']
export type RoundView = Schemas['RoundView']
export type AskedClause = Schemas['AskedClause']
export type RoundResult = Schemas['RoundResult']
export type RoundOpening = Schemas['RoundOpening']
export type RoundAnswer = Schemas['RoundAnswer']
export type MilestoneView = Schemas['MilestoneView']
export type FrozenView = Schemas['FrozenView']
export type FrozenClause = Schemas['FrozenClause']
export type Dissent = Schemas['DissentLine']
export type Attribution = Schemas['Attribution']
export type Composition = Schemas['Composition']
export type OutcomeView = Schemas['OutcomeView']
export type OutcomeClause = Schemas['OutcomeClause']
export type Step = Schemas['Step']
export type CorrigendumView = Schemas['CorrigendumView']
export type Identities = Schemas['Identities']
export type RuleView = Schemas['RuleView']
export type BoardView = Schemas['BoardView']
export type BoardRow = Schemas['BoardRow']
export type BoardColumn = Schemas['BoardColumn']
export type BoardCell = Schemas['BoardCell']
export type BoardState = Schemas['BoardState']
export type Done = Schemas['Done']
export type RivalsView = Schemas['RivalsView']
export type WorkbenchView = Schemas['WorkbenchView']
export type Intent = Schemas['Intent']
export type DerivationView = Schemas['DerivationView']
export type ComparisonView = Schemas['ComparisonView']
export type DraftPreview = Schemas['Preview']
export type DraftClause = Schemas['PreviewLine']
export type ClauseDraft = Schemas['DraftClause']
export type ReturnPreview = Schemas['ReturnPreview']
export type ReturnItem = Schemas['ReturnItem']
export type ConfirmedReturn = Schemas['ConfirmedReturn']
export type ReturnConfirmation = Schemas['ReturnConfirmation']
export type KeyView = Schemas['KeyView']
export type Invitation = Schemas['Invitation']
export type ExportView = Schemas['ExportView']
export type RegisterPreview = Schemas['RegisterPreview']
export type ObservationLine = Schemas['ObservationLine']
export type PersonLine = Schemas['PersonLine']
export type ParticipantsPreview = Schemas['ParticipantsPreview']

/** One string, paragraphs parted by newlines, and the marks upon it. */
export interface RichText {
  text: string
  marks: Mark[]
}

/** Every address that can be read, and what it answers. */
type Reading<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } }
}
  ? Answer
  : never

export type Readable = { [P in keyof paths]: [Reading<P>] extends [never] ? never : P }[keyof paths]
export type Read<P extends Readable> = Reading<P>

type Method = 'post' | 'put'

/** Every address whose thing can be thrown away. */
export type Removable = {
  [P in keyof paths]: paths[P] extends { delete: object } ? P : never
}[keyof paths]

type Writing<P extends keyof paths, M extends Method> =
  paths[P] extends Record<M, { requestBody: { content: { 'application/json': infer Sent } } }> ? Sent : never

export type Writable<M extends Method> = {
  [P in keyof paths]: [Writing<P, M>] extends [never] ? never : P
}[keyof paths]
export type Body<P extends keyof paths, M extends Method> = Writing<P, M>
