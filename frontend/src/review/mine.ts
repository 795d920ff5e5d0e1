import type { AmendmentView, ClauseView, DocumentView } from '../api/wire'

/** How urgently an amendment of one's own wants to be looked at. */
export type Group = 'needs' | 'behind' | 'open' | 'decided'

export interface Mine {
  readonly group: Group
  readonly clause: ClauseView
  readonly amendment: AmendmentView
  readonly words: string
}

const ORDER: readonly Group[] = ['needs', 'behind', 'open', 'decided']

/** What the reader has proposed in a document, the most urgent first, on removed clauses too. */
export function mineOf(document: DocumentView): Mine[] {
  return [...document.clauses, ...document.removed]
    .flatMap(clause =>
      clause.amendments
        .filter(amendment => amendment.by === document.mySeat.id)
        .map(amendment => {
          const [group, words] = standing(clause, amendment)
          return { group, clause, amendment, words }
        }),
    )
    .toSorted((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group) || b.amendment.id - a.amendment.id)
}

function standing(clause: ClauseView, amendment: AmendmentView): readonly [Group, string] {
  if (amendment.disposition) return ['decided', '']
  switch (amendment.rebase?.kind) {
    case 'CONFLICT':
      return ['needs', 'In conflict: repair it']
    case 'OBSOLETE':
      return ['needs', 'Nothing left to change']
    case 'ORPHANED':
      return ['needs', 'What it speaks of is gone']
    case 'CLEAN':
    case undefined: {
      const rewords = amendment.kind === 'TEXT' || amendment.kind === 'EDITORIAL'
      return rewords && !amendment.amends && amendment.baseId !== clause.version.id
        ? ['behind', `Merged with version ${clause.version.ordinal}`]
        : ['open', '']
    }
  }
}
