import type { Diff } from './diff'
import { gapEnd, gapStart } from './tokens'

/**
 * Changes of one or more sides to one base that touch: characters `from` up to `to` of the base, which each side has
 * from its start up to its end. `changed` are the sides that changed something here, in their order.
 */
export interface Group {
  readonly from: number
  readonly to: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly changed: readonly number[]
}

/** The groups in the order of the base. Changes touch where no unchanged word or sign stands between them. */
export function groupsOf(diffs: readonly Diff[]): Group[] {
  const groups: Group[] = []
  const next = diffs.map(() => 0)
  const shift = diffs.map(() => 0)
  const hunkOf = (side: number) => diffs[side]?.hunks[next[side] ?? 0]
  const first = () => {
    let best = -1
    let from = Infinity
    for (let side = 0; side < diffs.length; side++) {
      const hunk = hunkOf(side)
      if (hunk === undefined || hunk.aFrom >= from) continue
      best = side
      from = hunk.aFrom
    }
    return best
  }
  for (let side = first(); side >= 0; side = first()) {
    const from = hunkOf(side)?.aFrom ?? 0
    let to = from
    const starts = shift.map(by => from + by)
    const changed = new Set<number>()
    while (side >= 0) {
      const hunk = hunkOf(side)
      if (hunk === undefined || (changed.size > 0 && hunk.aFrom > to)) break
      next[side] = (next[side] ?? 0) + 1
      shift[side] = hunk.bTo - hunk.aTo
      to = Math.max(to, hunk.aTo)
      changed.add(side)
      side = first()
    }
    const base = diffs[0]?.base
    if (base === undefined) return groups
    const end = to
    groups.push({
      from: gapStart(base, from),
      to: gapEnd(base, end),
      starts: diffs.map(({ proposed }, n) => gapStart(proposed, starts[n] ?? 0)),
      ends: diffs.map(({ proposed }, n) => gapEnd(proposed, end + (shift[n] ?? 0))),
      changed: [...changed].toSorted((one, other) => one - other),
    })
  }
  return groups
}
