import type { ClauseView, DocumentView, PositionView, Role, SeatView, Stance, VersionView } from '../api/wire'

/** Small values for tests: everything usual, but for what the test is about. */

const AT = '2012-11-12T09:00:00Z'

export function aSeat(id: number, role: Role = 'EXPERT'): SeatView {
  return { id, role, label: `Seat ${id}` }
}

export function aVersion(changes: Partial<VersionView>): VersionView {
  return {
    id: 10,
    ordinal: 1,
    text: 'Train labour inspectors;',
    marks: [],
    change: 'FIRST',
    disputed: false,
    at: AT,
    by: 90,
    amendmentIds: [],
    ...changes,
  }
}

export function aPosition(seatId: number, stance: Stance, live: boolean): PositionView {
  return { seatId, stance, live, versionId: 10, at: AT }
}

export function aClause(changes: Partial<ClauseView>): ClauseView {
  return {
    id: 5,
    depth: 1,
    number: '(b)',
    citation: '49(b)',
    kind: 'SUB_ITEM',
    addressees: ['STATES'],
    version: aVersion({}),
    earlier: [],
    amendments: [],
    comments: [],
    positions: [],
    agreement: {
      state: 'NOT_YET',
      sentence: 'Not yet agreed.',
      needs: [],
      support: 0,
      noObjection: 0,
      reservations: 0,
      objections: 0,
      abstentions: 0,
      recused: 0,
      silent: 0,
      panel: 0,
    },
    ...changes,
  }
}

export function aDocument(changes: Partial<DocumentView>): DocumentView {
  return {
    id: 1,
    consultationId: 1,
    consultation: 'A consultation',
    title: 'A document',
    journal: 1,
    attribution: 'NAMED',
    mySeat: aSeat(1),
    may: {
      draft: false,
      amend: true,
      comment: true,
      position: true,
      decide: false,
      declare: false,
      approve: false,
    },
    rule: 'The rule.',
    seats: [],
    clauses: [],
    removed: [],
    comments: [],
    ...changes,
  }
}
