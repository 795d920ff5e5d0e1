import type { RichText } from '../../api/wire'
import {
  passagesOf,
  put,
  restyled,
  sliced,
  spliced,
  type Alternative,
  type Part,
  type Table,
  type Work,
} from './passages'

/** Rival wordings among the chosen amendments at one passage. */
export function rivals(part: Part, chosen: ReadonlySet<number>): Alternative[] {
  return part.alternatives.filter(alternative => alternative.amendmentIds.some(id => chosen.has(id)))
}

/**
 * Takes an amendment in: its words stand wherever nothing else was decided. Where another chosen amendment says
 * something else, whatever stands there stays until somebody chooses.
 */
export function taken(table: Table, work: Work, amendment: number, chosen: ReadonlySet<number>): Work {
  const all = new Set([...chosen, amendment])
  let next = work
  for (const { part, standing } of passagesOf(table, work)) {
    const [only, ...others] = rivals(part, all)
    if (!only?.amendmentIds.includes(amendment) || others.length > 0) continue
    if (standing.kind === 'present') next = put(table, next, part, only)
  }
  return styled(table, next, amendment, true)
}

/** Takes an amendment out: where its words stand, those come back that are left. */
export function leftOut(table: Table, work: Work, amendment: number, chosen: ReadonlySet<number>): Work {
  const rest = new Set([...chosen].filter(id => id !== amendment))
  let next = work
  for (const { part, standing } of passagesOf(table, work)) {
    if (standing.kind !== 'taken' || !standing.alternative.amendmentIds.includes(amendment)) continue
    if (standing.alternative.amendmentIds.some(id => rest.has(id))) continue
    const [only, ...others] = rivals(part, rest)
    next = put(table, next, part, only && others.length === 0 ? only : sliced(table.present, part))
  }
  return styled(table, next, amendment, false)
}

function styled(table: Table, work: Work, amendment: number, on: boolean): Work {
  return table.restyled
    .filter(change => change.amendmentId === amendment)
    .reduce((text, change) => restyled(table, text, change, change.gained === on), work)
}

/** Wordings one after the other, for somebody to smooth. */
export function both(wordings: readonly RichText[]): RichText {
  return wordings
    .filter(words => words.text.trim() !== '')
    .reduce((all, words) => {
      const gap = /\s$/.test(all.text) || /^[\s,.;)]/.test(words.text) ? '' : ' '
      const begin = all.text.length + gap.length
      return spliced({ text: all.text + gap, marks: all.marks }, { start: begin, end: begin }, words)
    })
}

/** How much of an amendment stands in the text: all of it, some of it or otherwise, or nothing. */
export type Share = 'all' | 'some' | 'none'

export function shareOf(table: Table, work: Work, amendment: number): Share {
  let stands = 0
  let otherwise = 0
  let lacks = 0
  for (const { part, words, standing } of passagesOf(table, work)) {
    const hers = part.alternatives.find(each => each.amendmentIds.includes(amendment))
    if (!hers) continue
    if (standing.kind === 'taken' && standing.alternative === hers) stands++
    else if (standing.kind === 'written' && hers.text.trim() !== '' && words.includes(hers.text.trim()))
      stands++
    else if (standing.kind === 'written') otherwise++
    else lacks++
  }
  if (otherwise === 0 && lacks === 0) return 'all'
  return stands + otherwise > 0 ? 'some' : 'none'
}
