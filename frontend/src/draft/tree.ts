import type { ClauseView } from '../api/wire'

/** Where a clause goes: under a parent (or at the top), after a sibling (or first). */
export interface Place {
  readonly parentId?: number
  readonly afterId?: number
}

type Node = Pick<ClauseView, 'id' | 'parentId'>

function place(parentId: number | undefined, afterId: number | undefined): Place {
  return { ...(parentId === undefined ? {} : { parentId }), ...(afterId === undefined ? {} : { afterId }) }
}

export function siblingsOf<N extends Node>(clauses: readonly N[], clause: Node): N[] {
  return clauses.filter(each => each.parentId === clause.parentId)
}

/** One place up among its siblings; none when it is the first. */
export function up(clauses: readonly Node[], clause: Node): Place | undefined {
  const siblings = siblingsOf(clauses, clause)
  const index = siblings.findIndex(each => each.id === clause.id)
  return index > 0 ? place(clause.parentId, siblings[index - 2]?.id) : undefined
}

export function down(clauses: readonly Node[], clause: Node): Place | undefined {
  const siblings = siblingsOf(clauses, clause)
  const next = siblings[siblings.findIndex(each => each.id === clause.id) + 1]
  return next ? place(clause.parentId, next.id) : undefined
}

/** Under the sibling before it, as its last sub-item. */
export function inwards(clauses: readonly Node[], clause: Node): Place | undefined {
  const siblings = siblingsOf(clauses, clause)
  const before = siblings[siblings.findIndex(each => each.id === clause.id) - 1]
  return before ? place(before.id, clauses.findLast(each => each.parentId === before.id)?.id) : undefined
}

/** Out of its parent, right after it. */
export function outwards(clauses: readonly Node[], clause: Node): Place | undefined {
  const parent = clauses.find(each => each.id === clause.parentId)
  return parent ? place(parent.parentId, parent.id) : undefined
}

/** The clause and everything under it. */
export function withChildren(clauses: readonly Node[], id: number): Set<number> {
  const ids = new Set([id])
  for (const each of clauses) {
    if (each.parentId !== undefined && ids.has(each.parentId)) ids.add(each.id)
  }
  return ids
}
