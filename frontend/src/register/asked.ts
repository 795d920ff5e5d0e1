import * as v from 'valibot'

/** What the register is asked for, as it stands in the page’s address. Unknown values are as good as absent. */

export const TYPES = {
  AMENDMENT: 'Amendment',
  GENERAL: 'General comment',
  SUBSTANTIVE: 'Substantive comment',
  EDITORIAL: 'Editorial comment',
  QUESTION: 'Question',
} as const

export type EntryType = keyof typeof TYPES

export const STATES = {
  OPEN: 'Open',
  DECIDED: 'Answered',
  CONTESTED: 'Contested',
  WITHDRAWN: 'Withdrawn',
  PROPOSED: 'Answer proposed',
  RETURNED: 'Answer sent back',
  VALIDATED: 'Answer validated, not published',
} as const

export type EntryState = keyof typeof STATES

/** What only those who prepare the answers can ask for. */
const DESK: readonly EntryState[] = ['PROPOSED', 'RETURNED', 'VALIDATED']

export function statesFor(desk: boolean): Partial<Record<EntryState, string>> {
  if (desk) return STATES
  return Object.fromEntries(Object.entries(STATES).filter(([state]) => !DESK.some(each => each === state)))
}

const word = <const T extends readonly string[]>(values: T) =>
  v.optional(v.fallback(v.union([v.picklist(values), v.undefined()]), undefined))

const GROUP_NAMES = [
  'BUSINESS_ENTERPRISE',
  'BUSINESS_ASSOCIATION',
  'INTERNATIONAL_ORGANISATION',
  'GOVERNMENT_AGENCY',
  'NGO',
  'ACADEMIA',
] as const

export const asked = v.object({
  clause: v.optional(v.fallback(v.union([v.number(), v.undefined()]), undefined)),
  type: word(['AMENDMENT', 'GENERAL', 'SUBSTANTIVE', 'EDITORIAL', 'QUESTION']),
  state: word(['OPEN', 'DECIDED', 'CONTESTED', 'WITHDRAWN', 'PROPOSED', 'RETURNED', 'VALIDATED']),
  group: word(GROUP_NAMES),
  // A search for a number alone comes as one.
  q: v.optional(
    v.fallback(v.union([v.string(), v.pipe(v.number(), v.transform(String)), v.undefined()]), undefined),
  ),
})

export type Asked = v.InferOutput<typeof asked>

/** The same, as the server is asked. */
export function parameters(of: Asked, after: string | undefined): URLSearchParams {
  const all = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...of, after })) {
    if (value !== undefined && value !== '') all.set(name, String(value))
  }
  return all
}

/** One filter changed, absent values left out of the address. */
export function withFilter(of: Asked, name: keyof Asked, value: string): Asked {
  const next = v.parse(asked, { ...of, [name]: name === 'clause' ? Number(value) : value })
  return Object.fromEntries(
    Object.entries(next).filter(([, each]) => each !== undefined && each !== '' && !Number.isNaN(each)),
  )
}
