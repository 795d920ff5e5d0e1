import type { Owed } from '../api/wire'
import { exactly } from '../ui/When'
import { OUTCOMES } from '../ui/words'

/** What waits, in the order in which one would do it: what holds others up comes first. */
export const OWED: readonly (readonly [Owed['kind'], string])[] = [
  ['ANSWER_ROUND', 'Rounds that ask you'],
  ['CONTESTED', 'Contested answers to decide anew'],
  ['VALIDATE', 'Answers to validate'],
  ['RETURNED', 'Answers that were sent back'],
  ['PUBLISH', 'Answers to publish'],
  ['MENTION', 'Somebody speaks to you'],
  ['REPLY', 'Replies to your comments'],
  ['CONFIRM_POSITION', 'Positions to confirm: the sense has changed'],
  ['REPAIR_AMENDMENT', 'Amendments to repair: the text has moved'],
  ['OBSOLETE_AMENDMENT', 'Amendments that the text has overtaken'],
  ['CARRY_COMMENT', 'Comments: do they still hold?'],
  ['ANSWER', 'Answers to what you said'],
]

/** What can be marked as seen; the rest ends with the act that it waits for. */
export const NOTICES: Readonly<Partial<Record<Owed['kind'], 'REPLY' | 'MENTION' | 'ANSWER'>>> = {
  REPLY: 'REPLY',
  MENTION: 'MENTION',
  ANSWER: 'ANSWER',
}

export interface Group {
  kind: Owed['kind']
  title: string
  owed: Owed[]
}

export function grouped(owed: readonly Owed[]): Group[] {
  return OWED.map(([kind, title]) => ({ kind, title, owed: owed.filter(each => each.kind === kind) })).filter(
    group => group.owed.length > 0,
  )
}

/** “Comment #5 on 49(b)” */
export function nameOfOwed(owed: Owed): string {
  const place =
    owed.clauseId === undefined ? 'the document' : owed.citation === '' ? 'a heading' : owed.citation
  if (owed.roundId !== undefined) return owed.words
  if (owed.commentId !== undefined) return `Comment #${owed.commentId} on ${place}`
  if (owed.amendmentId !== undefined) return `Amendment #${owed.amendmentId} to ${place}`
  return owed.citation === '' ? 'A clause' : `Clause ${owed.citation}`
}

/** What is shown beside the name: the beginning of the words, or the outcome of an answer. */
export function wordsOf(owed: Owed): string {
  if (owed.roundId !== undefined) return owed.at === undefined ? '' : `Closes on ${exactly(owed.at)}`
  const outcome = Object.entries(OUTCOMES).find(([key]) => key === owed.words)
  return (outcome?.[1] ?? owed.words).replaceAll(/@\[\d+\]/g, '@…')
}
