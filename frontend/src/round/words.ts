import type { RoundLine } from '../api/wire'
import { exactly } from '../ui/When'
import { plural } from '../ui/words'

export const KINDS: Readonly<Record<RoundLine['kind'], string>> = {
  POSITIONS: 'Round of positions',
  RATING: 'Rated round',
  SILENCE: 'Silence procedure',
}

export const STATES: Readonly<Record<RoundLine['state'], string>> = {
  WAITING: 'Not open yet',
  OPEN: 'Open',
  CLOSED: 'Closed',
  RECALLED: 'Recalled',
  BROKEN: 'Broken by an objection',
  KEPT: 'Nobody objected',
}

/** When it opens or closes, or that it has. */
export function timeOf({ state, opens, closes }: RoundLine): string {
  switch (state) {
    case 'WAITING':
      return `opens on ${exactly(opens)}`
    case 'OPEN':
      return `closes on ${exactly(closes)}`
    case 'CLOSED':
    case 'KEPT':
      return `closed on ${exactly(closes)}`
    case 'RECALLED':
    case 'BROKEN':
      return `would have closed on ${exactly(closes)}`
  }
}

/** Who sees what others answered, and when. */
export function shownTo({
  kind,
  anonymous,
  results,
}: Pick<RoundLine, 'kind' | 'anonymous' | 'results'>): string {
  if (kind === 'SILENCE') return 'An objection is shown at once, under its author’s name.'
  const names = anonymous
    ? 'Answers are stored without names; who has answered is stored apart.'
    : 'Answers are shown as this consultation shows names.'
  return results === 'CLOSED'
    ? `${names} Nobody sees any before the round has closed.`
    : `${names} On each clause, those who have answered see the others’ answers; all do when the round has closed.`
}

/** “7 of 20 experts have answered.” */
export function answeredBy({ kind, answered, voters }: RoundLine): string {
  if (kind === 'SILENCE') return `${plural(voters, 'expert was', 'experts were')} notified.`
  return `${answered} of ${plural(voters, 'expert', 'experts')} ${answered === 1 ? 'has' : 'have'} answered.`
}
