import type { ClauseView, DocumentView, PositionView } from '../api/wire'

export interface Confirmable {
  readonly clause: ClauseView
  readonly mine: PositionView
  /** Whether the sense changed since, or only the wording. */
  readonly kind: 'lapsed' | 'edited'
}

/** The clauses on which the reader spoke of another wording than the present one, in reading order. */
export function confirmable(document: DocumentView): Confirmable[] {
  if (!document.may.position || document.approved) return []
  return document.clauses.flatMap((clause): Confirmable[] => {
    const mine = clause.positions.find(position => position.seatId === document.mySeat.id)
    if (!mine || clause.declared || !clause.agreement || mine.stance === 'RECUSE') return []
    if (mine.versionId === clause.version.id) return []
    return [{ clause, mine, kind: mine.live ? 'edited' : 'lapsed' }]
  })
}
