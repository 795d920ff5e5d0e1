import type { Addressee, OutcomeClause } from '../api/wire'

export type Chosen = Addressee | 'ALL'

type Placed = Pick<OutcomeClause, 'clauseId' | 'depth' | 'kind' | 'addressees'>

/**
 * The clauses for one addressee in reading order, each with what it stands under, so that it can be understood; and
 * with what stands under it and names no addressee of its own.
 */
export function addressed<C extends Placed>(clauses: readonly C[], chosen: Chosen): C[] {
  if (chosen === 'ALL') return [...clauses]
  const keep = new Set<number>()
  const above: C[] = []
  for (const clause of clauses) {
    above.length = Math.min(clause.depth, above.length)
    const parent = above.at(-1)
    const inherits =
      clause.addressees.length === 0 &&
      parent !== undefined &&
      parent.kind !== 'HEADING' &&
      keep.has(parent.clauseId)
    if (clause.addressees.includes(chosen) || inherits) {
      for (const each of above) keep.add(each.clauseId)
      keep.add(clause.clauseId)
    }
    above[clause.depth] = clause
  }
  return clauses.filter(clause => keep.has(clause.clauseId))
}

/** How many clauses, headings left out, speak to each addressee. */
export function counts(clauses: readonly Placed[]): Map<Addressee, number> {
  const found = new Map<Addressee, number>()
  for (const clause of clauses) {
    if (clause.kind === 'HEADING') continue
    for (const addressee of clause.addressees) found.set(addressee, (found.get(addressee) ?? 0) + 1)
  }
  return found
}
