import type { ClauseView, PositionView, VersionView } from '../api/wire'

/** Where a clause stands, as the outline shows it: a symbol and a word. */
export type ClauseState = 'heading' | 'agreed' | 'ready' | 'objection' | 'open'

export function stateOf(clause: ClauseView): ClauseState {
  if (clause.declared) return 'agreed'
  if (!clause.agreement) return 'heading'
  switch (clause.agreement.state) {
    case 'DECLARED':
      return 'agreed'
    case 'REACHED':
      return 'ready'
    case 'NOT_YET':
      return clause.agreement.objections > 0 ? 'objection' : 'open'
  }
}

export const STATE_WORDS: Readonly<Record<ClauseState, string>> = {
  heading: 'Heading',
  agreed: 'Agreed ad referendum',
  ready: 'Ready to be declared',
  objection: 'Objection',
  open: 'Open',
}

/** What a seat owes a clause: nothing, a first word, or a look at what changed since it spoke. */
export type Owed = { kind: 'nothing' } | { kind: 'position' } | { kind: 'confirm'; position: PositionView }

export function owedBy(clause: ClauseView, seatId: number): Owed {
  if (!clause.agreement || clause.declared) return { kind: 'nothing' }
  const position = clause.positions.find(each => each.seatId === seatId)
  if (!position) return { kind: 'position' }
  return position.live ? { kind: 'nothing' } : { kind: 'confirm', position }
}

export function openAmendments(clause: ClauseView) {
  return clause.amendments.filter(amendment => !amendment.disposition)
}

/** A wording that something points at: the present one, or one of the earlier ones that came along. */
export function wording(clause: ClauseView, versionId: number): VersionView | undefined {
  return clause.version.id === versionId ? clause.version : clause.earlier.find(each => each.id === versionId)
}

/** “Clause 49(b)”, or what there is to call it by. */
export function nameOf(clause: ClauseView): string {
  if (clause.citation === '') return `“${beginning(clause.version.text, 40)}”`
  return `${clause.kind === 'HEADING' ? 'Heading' : 'Clause'} ${clause.citation}`
}

/** A clause’s name inside a sentence: “clause 49(b)”. */
export function inSentence(name: string): string {
  return name.replace(/^(Clause|Heading) /, start => start.toLowerCase())
}

/** The first words of a text, cut between words. */
export function beginning(text: string, length: number): string {
  const line = text.replaceAll('\n', ' ')
  if (line.length <= length) return line
  const cut = line.lastIndexOf(' ', length)
  return `${line.slice(0, cut > 0 ? cut : length)} …`
}
