import type { ClauseKind } from '../api/wire'

/**
 * How far each clause is set in: by the clauses that it stands under, not by its headings. A recommendation begins
 * at the margin however deep its section is. In reading order.
 */
export function levels(clauses: readonly { depth: number; kind: ClauseKind }[]): number[] {
  const above: boolean[] = []
  return clauses.map(({ depth, kind }) => {
    above.length = Math.min(depth, above.length)
    const level = above.filter(isClause => isClause).length
    above[depth] = kind !== 'HEADING'
    return Math.min(level, 3)
  })
}
