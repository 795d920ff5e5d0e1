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
export type CommentView = Schemas['CommentView']
export type PositionView = Schemas['PositionView']
export type ClauseView = Schemas['ClauseView']
export type DocumentView = Schemas['DocumentView']
export type Blocker = Schemas['Blocker']
export type ApprovalView = Schemas['ApprovalView']
export type FinalClause = Schemas['FinalClause']
export type FinalView = Schemas['FinalView']
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
export type KeyView = Schemas['KeyView']
export type Invitation = Schemas['Invitation']

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

type Writing<P extends keyof paths, M extends Method> =
  paths[P] extends Record<M, { requestBody: { content: { 'application/json': infer Sent } } }> ? Sent : never

export type Writable<M extends Method> = {
  [P in keyof paths]: [Writing<P, M>] extends [never] ? never : P
}[keyof paths]
export type Body<P extends keyof paths, M extends Method> = Writing<P, M>
