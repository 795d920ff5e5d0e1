import type { AmendmentKind, Outcome } from '../api/wire'
import { OUTCOMES } from '../ui/words'

const { WITHDRAWN: _authors, ACCEPTED_AS_MODIFIED: _workbench, ...rest } = OUTCOMES

/**
 * What can be answered from a list. A withdrawal is its author’s; an acceptance as modified needs a text, which is
 * written where amendments are merged.
 */
export const ANSWERS = rest

export function outcomeOf(value: string): Outcome | undefined {
  return Object.keys(OUTCOMES).find((key): key is Outcome => key === value)
}

/** Whether an amendment would give its clause other words; then its acceptance says of which class they are. */
export function rewords(kind: AmendmentKind): boolean {
  return kind === 'TEXT' || kind === 'EDITORIAL' || kind === 'ALTERNATIVE'
}
