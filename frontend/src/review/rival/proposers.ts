import type { AmendmentView, ClauseView, DocumentView } from '../../api/wire'
import { labelOf, seatOf } from '../../draft/document'
import { openAmendments } from '../../draft/state'
import type { StakeholderGroup } from '../../api/wire'

/** Who proposes a wording, said short: “Expert 07”, or “Expert 07 + 2” when others propose the same or have joined. */
export function named(document: DocumentView, clause: ClauseView, amendmentIds: readonly number[]): string {
  const seats = [...new Set(amendmentIds.flatMap(id => seatsOf(clause, id)))]
  const [first, ...others] = seats
  if (first === undefined) return 'Nobody'
  return others.length === 0 ? labelOf(document, first) : `${labelOf(document, first)} + ${others.length}`
}

/** All who propose it, for whoever wants the whole list. */
export function everybody(
  document: DocumentView,
  clause: ClauseView,
  amendmentIds: readonly number[],
): string {
  const seats = amendmentIds.flatMap(id => seatsOf(clause, id))
  return [...new Set(seats.map(seat => labelOf(document, seat)))].join(', ')
}

/** Who has joined it, in words; nothing where nobody has. */
export function joinedBy(document: DocumentView, amendment: AmendmentView): string | undefined {
  const names = amendment.sponsors.map(each => labelOf(document, each.by))
  return names.length === 0 ? undefined : `with ${names.join(', ')}`
}

/** The author first. */
function seatsOf(clause: ClauseView, amendmentId: number): readonly number[] {
  const amendment = clause.amendments.find(each => each.id === amendmentId)
  return amendment ? [amendment.by, ...amendment.sponsors.map(each => each.by)] : [0]
}

export type StateFilter = 'all' | 'open' | 'colliding' | 'decided'

/** What of a clause’s amendments is shown; nothing chosen shows all that are open. */
export interface Filter {
  readonly group?: StakeholderGroup | undefined
  readonly by?: number | undefined
  readonly state: StateFilter
}

export function filtered(
  document: DocumentView,
  amendments: readonly AmendmentView[],
  colliding: ReadonlySet<number>,
  filter: Filter,
): AmendmentView[] {
  return amendments.filter(amendment => {
    if (filter.by !== undefined && amendment.by !== filter.by) return false
    if (filter.group && seatOf(document, amendment.by)?.stakeholderGroup !== filter.group) return false
    switch (filter.state) {
      case 'all':
        return true
      case 'open':
        return !amendment.disposition
      case 'colliding':
        return colliding.has(amendment.id)
      case 'decided':
        return amendment.disposition !== undefined
    }
  })
}

/** The open amendments that give the clause other words, as the server reads them together. */
export function rewording(clause: ClauseView, ids: ReadonlySet<number>): AmendmentView[] {
  return openAmendments(clause).filter(amendment => ids.has(amendment.id))
}
