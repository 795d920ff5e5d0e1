import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useAct } from '../api/refresh'
import { replyToAmendment, sponsor } from '../api/writing'
import type { AmendmentView, ClauseView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'
import { otherWords, type OnAmend } from './aim'
import { rebased } from './rebased'

const ProposeAgain = lazy(() => import('./ProposeTree').then(module => ({ default: module.ProposeAgain })))

/** Who joined an amendment, what others say to it, and what one can do with it short of deciding. */
export function Thread(props: { clause: ClauseView; amendment: AmendmentView; onAmend: OnAmend }) {
  const { clause, amendment, onAmend } = props
  const document = useDocument()
  const [replying, setReplying] = useState(false)
  const me = document.mySeat.id
  const mine = amendment.by === me
  const joined = amendment.sponsors.some(each => each.by === me)
  const join = useAct(document.id, clause.id, () => sponsor(amendment.id, !joined))
  const open = amendment.disposition === undefined && !document.approved && document.may.amend
  const reworded =
    amendment.kind === 'TEXT' || amendment.kind === 'ALTERNATIVE' || amendment.kind === 'EDITORIAL'
  const stands = open && !clause.removed
  return (
    <div className="thread stack">
      {amendment.sponsors.length > 0 ? (
        <p className="small sponsors">
          <span className="soft">With </span>
          {amendment.sponsors.map(each => labelOf(document, each.by)).join(', ')}
        </p>
      ) : null}
      {amendment.replies.length > 0 ? (
        <ol className="replies" aria-label={`Replies to amendment ${amendment.id}`}>
          {amendment.replies.map(each => (
            <li key={each.id}>
              <p className="small">
                <b>{labelOf(document, each.by)}</b>{' '}
                <span className="faint">
                  <When at={each.at} />
                </span>
              </p>
              <p className="words">{each.text}</p>
            </li>
          ))}
        </ol>
      ) : null}
      {open ? (
        <div className="row">
          {!mine && document.mySeat.role === 'EXPERT' ? (
            <Button look="quiet" size="small" busy={join.isPending} onPress={() => join.mutate()}>
              {joined ? 'Leave' : 'Join'}
            </Button>
          ) : null}
          {replying ? null : (
            <Button look="quiet" size="small" onPress={() => setReplying(true)}>
              Reply
            </Button>
          )}
          {mine && stands && reworded && amendment.rebase?.kind === 'CLEAN' ? (
            <Button
              look="quiet"
              size="small"
              onPress={() => onAmend(rebased(amendment), otherWords(amendment))}
            >
              {amendment.fixed ? 'Withdraw and resubmit …' : 'Reword'}
            </Button>
          ) : null}
          {mine && open && (amendment.kind === 'NEW_CLAUSE' || amendment.kind === 'MOVE') ? (
            <Suspense>
              <ProposeAgain clause={clause} amendment={amendment} />
            </Suspense>
          ) : null}
          {!mine && stands && reworded && !amendment.amends ? (
            <Button look="quiet" size="small" onPress={() => onAmend(amendment, { kind: 'sub', amendment })}>
              Amend this
            </Button>
          ) : null}
        </div>
      ) : null}
      {mine && open && amendment.fixed ? (
        <p className="small faint">Somebody else has spoken on it, so its words stay as they are.</p>
      ) : null}
      <Refused thrown={join.error} />
      {replying && open ? (
        <ReplyForm clause={clause} amendment={amendment} onDone={() => setReplying(false)} />
      ) : null}
    </div>
  )
}

function ReplyForm(props: { clause: ClauseView; amendment: AmendmentView; onDone: () => void }) {
  const { clause, amendment, onDone } = props
  const document = useDocument()
  const [words, setWords, clear] = useKeptWords(`reply.${document.mySeat.id}.${amendment.id}`)
  const send = useAct(document.id, clause.id, () => replyToAmendment(amendment.id, words.trim()))
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="stack"
      aria-label={`Reply to amendment ${amendment.id}`}
      onSubmit={event => {
        event.preventDefault()
        if (words.trim() === '') return
        send.mutate(undefined, {
          onSuccess: () => {
            clear()
            onDone()
          },
        })
      }}
    >
      <WordsField
        label="Your reply"
        required
        ref={field}
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <Refused thrown={send.error} />
      <div className="row">
        <Button
          look="primary"
          size="small"
          type="submit"
          busy={send.isPending}
          disabled={words.trim() === ''}
        >
          Reply
        </Button>
        <Button look="quiet" size="small" onPress={onDone}>
          Later
        </Button>
      </div>
    </form>
  )
}
