import type { ClauseView, DocumentView, PositionView, SeatView, Stance } from '../api/wire'

/** One expert's place in the picture of the panel. */
export interface Place {
  readonly seat: SeatView
  readonly position?: PositionView
  /** What counts on the present wording; silent when nothing does. */
  readonly says: Stance | 'silent'
}

const ORDER: readonly (Stance | 'silent')[] = [
  'SUPPORT',
  'NO_OBJECTION',
  'RESERVATION',
  'OBJECTION',
  'ABSTAIN',
  'RECUSE',
  'silent',
]

/** The panel on one clause, ordered by stance. Silent, abstaining and recused are three different things. */
export function panelOn(document: DocumentView, clause: ClauseView): Place[] {
  const bySeat = new Map(clause.positions.map(position => [position.seatId, position]))
  return document.seats
    .filter(seat => seat.role === 'EXPERT')
    .map((seat): Place => {
      const position = bySeat.get(seat.id)
      return position
        ? { seat, position, says: position.live ? position.stance : 'silent' }
        : { seat, says: 'silent' }
    })
    .toSorted((a, b) => rank(a) - rank(b))
}

// Of the silent, those who spoke on an earlier wording come first.
function rank(place: Place): number {
  return ORDER.indexOf(place.says) * 2 + (place.position ? 0 : 1)
}

export function countsOf(places: readonly Place[]): [Stance | 'silent', number][] {
  return ORDER.map((says): [Stance | 'silent', number] => [
    says,
    places.filter(place => place.says === says).length,
  ]).filter(([, count]) => count > 0)
}

/** Earlier reservations and objections stay on show until their holder clears, keeps or renews them. */
export function lapsedConcerns(places: readonly Place[]): Place[] {
  return places.filter(
    ({ position }) =>
      position !== undefined &&
      !position.live &&
      (position.stance === 'OBJECTION' || position.stance === 'RESERVATION'),
  )
}
