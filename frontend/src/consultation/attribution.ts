import type { Attribution } from '../api/wire'

/** The ways to show speakers, from most to least, in words. */
export const ATTRIBUTIONS: Readonly<Record<Attribution, { name: string; meaning: string }>> = {
  NAMED: {
    name: 'By name',
    meaning: 'Everybody with a seat sees who said what, with group, region and organisation.',
  },
  CHATHAM_HOUSE: {
    name: 'Under a pseudonym',
    meaning:
      'Experts are called “Expert 347” and the like: the same within a document, another in the next. Their affiliation is hidden too.',
  },
  ANONYMOUS: {
    name: 'Anonymous',
    meaning: 'Nobody can tell experts apart: each is “An expert”, and times are told to the day only.',
  },
}

const ORDER: readonly Attribution[] = ['NAMED', 'CHATHAM_HOUSE', 'ANONYMOUS']

/** What shows less than now. */
export function tighter(now: Attribution): Attribution[] {
  return ORDER.slice(ORDER.indexOf(now) + 1)
}
