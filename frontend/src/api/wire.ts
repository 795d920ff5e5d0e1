/** What goes over the wire, as the server says it. Offsets are UTF-16 units, instants are ISO 8601 in UTC. */

export type Role = 'RAPPORTEUR' | 'CHAIR' | 'SECRETARIAT' | 'EXPERT' | 'OBSERVER'
export type StakeholderGroup =
  | 'BUSINESS_ENTERPRISE'
  | 'BUSINESS_ASSOCIATION'
  | 'INTERNATIONAL_ORGANISATION'
  | 'GOVERNMENT_AGENCY'
  | 'NGO'
  | 'ACADEMIA'
export type Region =
  | 'AFRICAN_STATES'
  | 'ASIA_PACIFIC_STATES'
  | 'EASTERN_EUROPEAN_STATES'
  | 'LATIN_AMERICAN_AND_CARIBBEAN_STATES'
  | 'WESTERN_EUROPEAN_AND_OTHER_STATES'
  | 'GLOBAL'
export type ClauseKind = 'HEADING' | 'PREAMBULAR' | 'RECOMMENDATION' | 'SUB_ITEM' | 'INDICATOR' | 'TEXT'
export type Addressee =
  | 'STATES'
  | 'BUSINESS'
  | 'EMPLOYERS_ORGANISATIONS'
  | 'INTERNATIONAL_ORGANISATIONS'
  | 'CIVIL_SOCIETY'
  | 'CONSUMERS'
  | 'MEDIA'
export type Attribution = 'NAMED' | 'CHATHAM_HOUSE' | 'ANONYMOUS'
export type Stance = 'SUPPORT' | 'NO_OBJECTION' | 'RESERVATION' | 'OBJECTION' | 'ABSTAIN' | 'RECUSE'
export type Change = 'FIRST' | 'EDITORIAL' | 'SUBSTANTIVE'
export type Outcome =
  | 'ACCEPTED'
  | 'ACCEPTED_AS_MODIFIED'
  | 'NOT_ACCEPTED'
  | 'NOTED'
  | 'OBSOLETED_BY'
  | 'REFERRED'
  | 'DEFERRED'
  | 'WITHDRAWN'
export type CommentKind = 'GENERAL' | 'SUBSTANTIVE' | 'EDITORIAL' | 'QUESTION'

export interface Mark {
  kind: 'emphasis' | 'strong' | 'link' | 'footnote'
  start: number
  end: number
  target?: string
}

export interface RichText {
  text: string
  marks: Mark[]
}

export interface SeatView {
  id: number
  label: string
  role: Role
  stakeholderGroup?: StakeholderGroup
  region?: Region
  organisation?: string
  mail?: string
}

export interface Me {
  name: string
  mail: string
  mayConvene: boolean
  seats: MySeat[]
}

export interface MySeat {
  seatId: number
  consultationId: number
  consultation: string
  role: Role
  documents: { id: number; title: string; approved: boolean }[]
}

export interface ConsultationView {
  id: number
  title: string
  purpose: string
  attribution: Attribution
  mySeat: SeatView
  sessions: { id: number; number: number; topic: string }[]
  documents: { id: number; title: string; clauses: number; approved: boolean }[]
  seats: SeatView[]
}

export interface EntryView {
  number: number
  at: string
  by: number | null
  actor: string
  act: string
  documentId?: number
  clauseId?: number
  detail: Record<string, unknown>
  hash: string
}

export interface JournalView {
  entries: EntryView[]
  more: boolean
}

export interface VersionView extends RichText {
  id: number
  ordinal: number
  change: Change
  at: string
  by: number
  note?: string
  amendmentIds: number[]
}

export interface Passage {
  base: string
  present: string
  proposed: string
}

export type Rebase =
  | { kind: 'CLEAN'; text: string; marks: Mark[] }
  | { kind: 'CONFLICT'; passages: Passage[] }
  | { kind: 'OBSOLETE' }

export interface Disposition {
  outcome: Outcome
  reason?: string
  by: number
  at: string
}

export interface AmendmentView extends RichText {
  id: number
  baseId: number
  rationale: string
  by: number
  at: string
  chairsText: boolean
  rebase?: Rebase
  disposition?: Disposition
}

export interface CommentView {
  id: number
  versionId: number
  kind: CommentKind
  text: string
  by: number
  at: string
  anchor?: { start: number; end: number; quote: string }
  carried?: { kind: 'EXACT' | 'MOVED' | 'CHANGED' | 'GONE'; start?: number; end?: number }
}

export interface PositionView {
  seatId: number
  versionId: number
  stance: Stance
  text?: string
  at: string
  live: boolean
}

export interface AgreementView {
  state: 'NOT_YET' | 'REACHED' | 'DECLARED'
  sentence: string
  needs: string[]
  support: number
  noObjection: number
  reservations: number
  objections: number
  abstentions: number
  recused: number
  silent: number
  panel: number
}

export interface ClauseView {
  id: number
  parentId?: number
  depth: number
  number: string
  kind: ClauseKind
  addressees: Addressee[]
  version: VersionView
  earlier: VersionView[]
  amendments: AmendmentView[]
  comments: CommentView[]
  positions: PositionView[]
  agreement?: AgreementView
  declared?: { at: string; by: number; reason?: string }
  /** When it was taken out of the text. */
  removed?: string
}

export interface Approved {
  milestoneId: number
  name: string
  hash: string
  at: string
  by: number
}

export interface May {
  draft: boolean
  amend: boolean
  comment: boolean
  position: boolean
  decide: boolean
  declare: boolean
  approve: boolean
}

export interface DocumentView {
  id: number
  consultationId: number
  consultation: string
  title: string
  journal: number
  attribution: Attribution
  mySeat: SeatView
  may: May
  rule: string
  approved?: Approved
  seats: SeatView[]
  clauses: ClauseView[]
  removed: ClauseView[]
}

export interface VersionsView {
  clauseId: number
  number: string
  versions: VersionView[]
}

export interface Blocker {
  clauseId: number
  number: string
  sentence: string
}

export interface ApprovalView {
  hash: string
  name: string
  blockers: Blocker[]
  clauses: number
  declared: number
  approved?: Approved
}

export interface FinalClause extends RichText {
  clauseId: number
  depth: number
  number: string
  kind: ClauseKind
  addressees: Addressee[]
}

export interface FinalView {
  documentId: number
  title: string
  consultation: string
  name: string
  hash: string
  at: string
  by: string
  clauses: FinalClause[]
  dissent: { clauseId: number; number: string; by: string; stance: Stance; text: string }[]
  content: string
}

/** What a write answers: where it stands in the journal, and the id of what it made. */
export interface Done {
  journal: number
  documentId?: number
  clauseId?: number
  id: number
}

export interface ClauseDraft {
  depth: number
  number: string
  kind: ClauseKind
  text: string
  addressees: Addressee[]
}

export interface DraftClause extends ClauseDraft {
  line: number
}

export interface DraftPreview {
  clauses: DraftClause[]
  problems: { line: number; why: string }[]
}
