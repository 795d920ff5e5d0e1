import type { ClauseView } from '../api/wire'
import { siblingsOf, type Place } from '../draft/tree'

/** How a clause stands to another one. */
export type Where = 'after' | 'before' | 'first-under' | 'last-under'

export const placeWords: Readonly<Record<Where, string>> = {
  after: 'After',
  before: 'Before',
  'first-under': 'Under it, as the first:',
  'last-under': 'Under it, as the last:',
}

/** The place as the tree has it: under which clause, and behind which sibling. */
export function placeOf(
  clauses: readonly Pick<ClauseView, 'id' | 'parentId'>[],
  beside: Pick<ClauseView, 'id' | 'parentId'>,
  where: Where,
): Place {
  const under = beside.parentId === undefined ? {} : { parentId: beside.parentId }
  switch (where) {
    case 'after':
      return { ...under, afterId: beside.id }
    case 'before': {
      const siblings = siblingsOf(clauses, beside)
      const before = siblings[siblings.findIndex(each => each.id === beside.id) - 1]
      return { ...under, ...(before ? { afterId: before.id } : {}) }
    }
    case 'first-under':
      return { parentId: beside.id }
    case 'last-under': {
      const last = clauses.findLast(each => each.parentId === beside.id)
      return { parentId: beside.id, ...(last ? { afterId: last.id } : {}) }
    }
  }
}
