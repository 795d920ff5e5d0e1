import type { Since } from '../api/wire'
import { plural } from '../ui/words'

/** “3 comments on 2 clauses”. An act that has no noun of its own is told by its name. */
export function sentenceOfSince({ act, times, clauses }: Since): string {
  const [one, many] = NOUNS[act] ?? [words(act), words(act)]
  const where = clauses > 0 ? ` on ${plural(clauses, 'clause', 'clauses')}` : ''
  return `${plural(times, one, many)}${where}`
}

const NOUNS: Readonly<Partial<Record<Since['act'], readonly [one: string, many: string]>>> = {
  'seat-given': ['seat given', 'seats given'],
  'document-opened': ['document opened', 'documents opened'],
  'draft-imported': ['draft imported', 'drafts imported'],
  'clause-added': ['clause added', 'clauses added'],
  'clause-moved': ['clause moved', 'clauses moved'],
  'clause-removed': ['clause removed', 'clauses removed'],
  'clause-revised': ['new wording', 'new wordings'],
  'amendment-submitted': ['amendment proposed', 'amendments proposed'],
  'amendment-withdrawn': ['amendment withdrawn', 'amendments withdrawn'],
  'amendment-accepted': ['amendment accepted', 'amendments accepted'],
  'amendment-declined': ['amendment declined', 'amendments declined'],
  'comment-made': ['comment', 'comments'],
  'comment-replied': ['reply', 'replies'],
  'comment-redacted': ['redaction', 'redactions'],
  'comment-carried': ['comment looked at again', 'comments looked at again'],
  'comment-withdrawn': ['comment withdrawn', 'comments withdrawn'],
  'disposition-proposed': ['answer proposed', 'answers proposed'],
  'disposition-validated': ['answer validated', 'answers validated'],
  'disposition-returned': ['answer sent back', 'answers sent back'],
  'disposition-published': ['answer published', 'answers published'],
  'disposition-contested': ['answer contested', 'answers contested'],
  'position-taken': ['position taken', 'positions taken'],
  'input-paused': ['pause of input', 'pauses of input'],
  'input-resumed': ['resumption of input', 'resumptions of input'],
  'round-opened': ['round opened', 'rounds opened'],
  'round-closed': ['round closed', 'rounds closed'],
  'round-recalled': ['round recalled', 'rounds recalled'],
  'round-rated': ['rating sent', 'ratings sent'],
  'ballot-cast': ['answer in a round', 'answers in a round'],
  'silence-opened': ['silence procedure opened', 'silence procedures opened'],
  'silence-broken': ['silence broken', 'silences broken'],
  'silence-kept': ['silence kept', 'silences kept'],
  'agreement-declared': ['agreement declared', 'agreements declared'],
  'document-approved': ['document approved', 'documents approved'],
}

const words = (act: string): string => act.replaceAll('-', ' ')
