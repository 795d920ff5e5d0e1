import type { AskedClause } from '../api/wire'

/** “Clause 4(a)”, or the beginning of one without a number. */
export function named({ number, text }: Pick<AskedClause, 'number' | 'text'>): string {
  return number === '' ? `“${text.slice(0, 40).trim()} …”` : `Clause ${number}`
}
