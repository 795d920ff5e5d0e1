import type { EntryView, Stance } from '../api/wire'
import { OUTCOMES, plural, ROLES, STANCES } from '../ui/words'
import { ATTRIBUTIONS } from './attribution'

/** What the sentences may name. Things that are gone are spoken of as such. */
export interface Names {
  clause: (id: number) => string | undefined
  document: (id: number) => string | undefined
  seat: (id: number) => string | undefined
}

/** An entry of the journal as what its actor did; the actor's name stands before it. */
export function sentenceFor(entry: EntryView, names: Names): string {
  const clause =
    entry.clauseId === undefined
      ? 'the document'
      : (names.clause(entry.clauseId) ?? 'a clause that was removed since')
  const document =
    (entry.documentId === undefined ? undefined : names.document(entry.documentId)) ?? 'the document'
  const number = (key: string): number | undefined => {
    const value = entry.detail[key]
    return typeof value === 'number' ? value : undefined
  }
  const word = (key: string): string | undefined => {
    const value = entry.detail[key]
    return typeof value === 'string' ? value : undefined
  }
  const amendment = number('amendment') === undefined ? 'an amendment' : `amendment #${number('amendment')}`
  const comment = number('comment')
  const subject = comment === undefined ? amendment : `comment #${comment}`
  const version = number('ordinal') === undefined ? 'a new version' : `version ${number('ordinal')}`

  switch (entry.act) {
    case 'consultation-opened':
      return 'opened the consultation'
    case 'consultation-imported':
      return 'brought the consultation in from another Adref; its journal verified'
    case 'seat-given': {
      const seat = number('seat')
      const who = seat === undefined ? undefined : names.seat(seat)
      return `gave ${who ?? 'somebody'} a seat${roleWords(word('role'))}`
    }
    case 'key-made': {
      const seat = number('seat')
      const who = seat === undefined ? undefined : names.seat(seat)
      return `made a sign-in key for ${who ?? 'somebody'}`
    }
    case 'document-opened':
      return `created the document “${word('title') ?? document}”`
    case 'draft-imported':
      return `imported a draft of ${number('clauses') ?? 'several'} clauses into “${document}”`
    case 'clause-added':
      return `added ${clause}`
    case 'clause-moved':
      return `moved ${clause}`
    case 'clause-removed':
      return `removed clause ${word('number') ?? ''}`.trim()
    case 'clause-revised':
      return `made ${version} of ${clause}${changeWords(word('change'))}`
    case 'amendment-submitted':
      return `proposed ${amendment} to ${clause}`
    case 'amendment-revised':
      return entry.detail['takenOver'] === true
        ? `put ${amendment} to ${clause} upon the present text`
        : `reworded ${amendment} to ${clause}`
    case 'amendment-joined':
      return `joined ${amendment} to ${clause}`
    case 'amendment-left':
      return `left ${amendment} to ${clause}`
    case 'amendment-replied':
      return `replied to ${amendment} to ${clause}`
    case 'amendment-withdrawn':
      return `withdrew ${amendment} to ${clause}`
    case 'amendment-accepted':
      return `accepted ${amendment} to ${clause}, ${made(word('kind'), version)}${changeWords(word('change'))}`
    case 'amendment-declined':
      return `declined ${amendment} to ${clause}`
    case 'return-confirmed':
      return `returned a copy of the document with ${plural(number('items') ?? 0, 'item', 'items')}${number('for') === undefined ? '' : ', on behalf of an expert'}`
    case 'amendments-merged': {
      const named = entry.detail['amendments']
      const ids = Array.isArray(named) ? named.map(id => `#${id}`).join(', ') : ''
      return `merged ${ids === '' ? 'amendments' : `amendments ${ids}`} to ${clause}, which made ${version}${changeWords(word('change'))}`
    }
    case 'workbench-shown':
      return `showed the work on ${clause} to the room`
    case 'workbench-put-away':
      return `made the work on ${clause} private again`
    case 'comment-made':
      return `commented on ${clause}`
    case 'comment-replied':
      return `replied to ${subject} on ${clause}`
    case 'comment-redacted':
      return number('reply') === undefined
        ? `redacted ${subject} on ${clause}`
        : `redacted a reply to ${subject} on ${clause}`
    case 'comment-carried':
      return `looked at ${subject} again after ${clause} had changed${carryWords(word('answer'))}`
    case 'comment-withdrawn':
      return `withdrew a comment on ${clause}`
    case 'disposition-proposed':
      return `proposed an answer to ${subject} on ${clause}`
    case 'disposition-validated':
      return `agreed to the proposed answer to ${subject} on ${clause}`
    case 'disposition-returned':
      return `sent the proposed answer to ${subject} on ${clause} back`
    case 'disposition-published':
      return `answered ${subject} on ${clause}${outcomeWords(word('outcome'))}`
    case 'disposition-contested':
      return `contested the answer to ${subject} on ${clause}`
    case 'input-paused':
      return `paused input on “${document}”`
    case 'input-resumed':
      return `took input on “${document}” up again`
    case 'position-taken': {
      if (entry.detail['hidden'] === true)
        return `took a position on ${clause}, hidden until the round allows`
      const holder = number('for')
      const said = `${stanceWords(word('stance'))} ${clause}${number('ordinal') === undefined ? '' : `, ${version}`}`
      return holder === undefined ? said : `entered for ${names.seat(holder) ?? 'an expert'}, who ${said}`
    }
    case 'position-cleared':
      if (entry.detail['hidden'] === true)
        return `took a position on ${clause}, hidden until the round allows`
      return word('stance') === 'RECUSE'
        ? `ended a recusal from ${clause}`
        : `took a position on ${clause} back`
    case 'version-disputed':
      return `disputed that ${version} of ${clause} was editorial; it counts as substantive`
    case 'rule-set':
      return 'set the rule for when a clause counts as agreed'
    case 'agreement-reopened':
      return `reopened ${clause}`
    case 'round-opened':
      return `opened the round “${word('name') ?? ''}” on “${document}”`
    case 'round-recalled':
      return `recalled the round “${word('name') ?? ''}”`
    case 'round-closed':
      return `closed the round “${word('name') ?? ''}”`
    case 'round-rated':
      return `rated ${clause}`
    case 'ballot-cast':
      return `cast a ballot in the round “${word('name') ?? ''}”`
    case 'silence-opened':
      return `opened a silence procedure on “${word('name') ?? document}”`
    case 'silence-broken':
      return `broke silence on “${word('name') ?? document}”`
    case 'silence-kept':
      return `recorded that nobody broke silence on “${word('name') ?? document}”`
    case 'agreement-declared':
      return entry.detail['reached'] === false
        ? `declared ${clause} agreed ad referendum, with a reason, before the rule was met`
        : `declared ${clause} agreed ad referendum`
    case 'document-approved':
      return `approved “${document}”`
    case 'approval-recalled':
      return `recalled the approval of “${document}”`
    case 'milestone-made':
      return `froze “${document}” as “${word('name') ?? 'a milestone'}”`
    case 'clauses-renumbered':
      return `gave clauses of “${document}” new numbers`
    case 'corrigendum-proposed':
      return `proposed a corrigendum to ${clause}`
    case 'corrigendum-approved':
      return `approved the corrigendum to ${clause}, which made “${word('name') ?? 'a milestone'}”`
    case 'corrigendum-declined':
      return `declined the corrigendum to ${clause}`
    case 'outcome-published':
      return `made the outcome of “${document}” public`
    case 'outcome-recalled':
      return `took the outcome of “${document}” back from the public`
    case 'attribution-tightened':
      return `changed how speakers are shown: ${shownWords(word('to'))} from now on`
    case 'identities-looked-up':
      return 'looked up who is behind the pseudonyms'
  }
}

/** What an accepted amendment of a kind did. */
function made(kind: string | undefined, version: string): string {
  switch (kind) {
    case 'NEW_CLAUSE':
      return 'which put in a new clause'
    case 'DELETION':
      return 'which took it out of the text'
    case 'MOVE':
      return 'which moved it'
    default:
      return `which made ${version}`
  }
}

function shownWords(attribution: string | undefined): string {
  const known = Object.entries(ATTRIBUTIONS).find(([key]) => key === attribution)
  return known ? known[1].name.toLowerCase() : 'less'
}

function roleWords(role: string | undefined): string {
  const known = Object.entries(ROLES).find(([key]) => key === role)
  return known ? ` as ${known[1].toLowerCase()}` : ''
}

function changeWords(change: string | undefined): string {
  switch (change) {
    case 'EDITORIAL':
      return ' (editorial)'
    case 'SUBSTANTIVE':
      return ' (substantive)'
    default:
      return ''
  }
}

function carryWords(answer: string | undefined): string {
  switch (answer) {
    case 'STILL_VALID':
      return ': it still holds'
    case 'NO_LONGER':
      return ': it no longer holds'
    case 'REWORDED':
      return ', and said it anew'
    default:
      return ''
  }
}

function outcomeWords(outcome: string | undefined): string {
  const known = Object.entries(OUTCOMES).find(([key]) => key === outcome)
  return known ? `: ${known[1].toLowerCase()}` : ''
}

const SAID: Readonly<Record<Stance, string>> = {
  SUPPORT: 'supported',
  NO_OBJECTION: 'did not object to',
  RESERVATION: 'made a reservation about',
  OBJECTION: 'objected to',
  ABSTAIN: 'abstained on',
  RECUSE: 'stood aside on',
}

function stanceWords(stance: string | undefined): string {
  const known = Object.keys(STANCES).find((key): key is Stance => key === stance)
  return known ? SAID[known] : 'took a position on'
}
