import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { disposeOfComment } from '../api/writing'
import type { ClauseView, CommentView, VersionView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Rich } from '../draft/Rich'
import { wording } from '../draft/state'
import { Button } from '../ui/Button'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'
import { COMMENT_KINDS } from '../ui/words'
import type { OnAmend } from './aim'
import { Answer } from './Answer'
import { mayCarry, withProposed } from './commenting'
import { Prepared } from './Prepared'
import { Redact, Redacted } from './Redacted'
import { Replies } from './Replies'
import { Said } from './Said'
import { useClauseAct } from './useClauseAct'

const AnswerForm = lazy(() => import('./AnswerForm').then(module => ({ default: module.AnswerForm })))
const CarryQuestion = lazy(() =>
  import('./CarryQuestion').then(module => ({ default: module.CarryQuestion })),
)
const ReplyForm = lazy(() => import('./ReplyForm').then(module => ({ default: module.ReplyForm })))

export interface CommentProps {
  /** Absent for a comment on the whole document. */
  clause: ClauseView | undefined
  comment: CommentView
  chosen: boolean
  onChoose: (comment: number | undefined) => void
  onAmend?: OnAmend | undefined
  replying: boolean
  onReply: (replying: boolean) => void
}

type Step = 'none' | 'answer' | 'withdraw' | 'redact'

/** A comment with all that followed upon it. */
export function Comment(props: CommentProps) {
  const { clause, comment, chosen, onReply } = props
  const document = useDocument()
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) place.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const mine = comment.by === document.mySeat.id
  return (
    <article
      ref={place}
      className={chosen ? 'comment chosen' : 'comment'}
      id={`comment-${comment.id}`}
      aria-label={`Comment ${comment.id}`}
    >
      <p className="by">
        <b>{labelOf(document, comment.by)}</b>
        <span className="tag">{COMMENT_KINDS[comment.kind]}</span>
        <span className="small faint">
          {clause ? (
            <Link
              to="/documents/$documentId"
              params={{ documentId: String(document.id) }}
              search={{ clause: clause.id, comment: comment.id }}
              resetScroll={false}
              className="quiet-link"
            >
              #{comment.id}
            </Link>
          ) : (
            `#${comment.id}`
          )}{' '}
          · <When at={comment.at} />
          {comment.rewordsId === undefined ? '' : ` · says #${comment.rewordsId} anew`}
        </span>
      </p>
      {clause ? <Passage {...props} clause={clause} /> : null}
      {comment.redacted ? <Redacted redaction={comment.redacted} /> : <Said text={comment.text} />}
      {comment.proposed === undefined ? null : <Proposed {...props} proposed={comment.proposed} />}
      {clause && mayCarry(document, clause, comment) ? (
        <Suspense>
          <CarryQuestion clause={clause} comment={comment} />
        </Suspense>
      ) : null}
      <Replies clauseId={clause?.id} comment={comment} />
      {comment.disposition ? (
        <Answer clauseId={clause?.id} disposition={comment.disposition} mine={mine} />
      ) : null}
      {comment.pending ? <Prepared clause={clause} pending={comment.pending} author={comment.by} /> : null}
      {props.replying ? (
        <Suspense>
          <ReplyForm clauseId={clause?.id} comment={comment} onDone={() => onReply(false)} />
        </Suspense>
      ) : (
        <Tools {...props} mine={mine} />
      )}
    </article>
  )
}

/** The words that the comment is on, and what became of them since. */
function Passage(props: CommentProps & { clause: ClauseView }) {
  const { clause, comment, chosen } = props
  const version = comment.versionId === undefined ? undefined : wording(clause, comment.versionId)
  if (!comment.anchor) return null
  return (
    <>
      <button
        type="button"
        className="quote serif"
        aria-pressed={chosen}
        onClick={() => props.onChoose(chosen ? undefined : comment.id)}
      >
        <span className="hidden-words">On the passage: </span>
        {comment.anchor.quote}
      </button>
      {comment.carried?.kind === 'GONE' ? (
        <Earlier comment={comment} version={version} words="This passage is no longer in the text." />
      ) : comment.carried?.kind === 'CHANGED' ? (
        <Earlier comment={comment} version={version} words="The passage was changed since." />
      ) : null}
    </>
  )
}

/** The version that a comment was made on, with its passage marked, to be read in place. */
function Earlier(props: { comment: CommentView; version: VersionView | undefined; words: string }) {
  const { comment, version } = props
  if (!version || !comment.anchor) return <p className="small soft">{props.words}</p>
  return (
    <details className="small">
      <summary>
        {props.words} Read it in version {version.ordinal}, on which the comment was made
      </summary>
      <div className="wording serif">
        <Rich rich={version} highlights={[{ id: comment.id, ...comment.anchor }]} />
      </div>
    </details>
  )
}

/** What would be better in place of the passage; one click makes an amendment of it. */
function Proposed({ clause, comment, proposed, onAmend }: CommentProps & { proposed: string }) {
  const document = useDocument()
  const begin = clause && withProposed(clause, comment, proposed)
  return (
    <div className="proposed-words">
      <p className="small faint">{comment.anchor ? 'Would rather read here' : 'Would rather read'}</p>
      <p className="serif">
        <ins>{proposed}</ins>
      </p>
      {begin && onAmend && document.may.amend && !document.approved && !clause.removed ? (
        <Button look="quiet" size="small" onPress={() => onAmend(begin, undefined, comment.id)}>
          Make an amendment of it
        </Button>
      ) : null}
    </div>
  )
}

function Tools(props: CommentProps & { mine: boolean }) {
  const { clause, comment, mine } = props
  const document = useDocument()
  const [step, setStep] = useState<Step>('none')
  const withdraw = useClauseAct(clause?.id, () =>
    disposeOfComment(comment.id, { seen: 0, outcome: 'WITHDRAWN' }),
  )
  if (document.approved || !document.may.comment) return null
  const { role } = document.mySeat
  const desk = role === 'CHAIR' || role === 'SECRETARIAT'
  const withdrawn = comment.disposition?.outcome === 'WITHDRAWN'
  const close = () => setStep('none')
  switch (step) {
    case 'answer':
      return (
        <Suspense>
          <AnswerForm
            clauseId={clause?.id}
            seen={clause?.version.id ?? 0}
            what={{ kind: 'comment', id: comment.id, by: comment.by, rewords: false }}
            instead={comment.disposition}
            onDone={close}
          />
        </Suspense>
      )
    case 'redact':
      return <Redact clauseId={clause?.id} what={{ kind: 'comment', id: comment.id }} onDone={close} />
    case 'withdraw':
      return (
        <div className="stack">
          <p className="soft small">A withdrawn comment stays readable, marked as withdrawn.</p>
          <div className="row">
            <Button
              look="primary"
              size="small"
              busy={withdraw.isPending}
              onPress={() => withdraw.mutate(undefined, { onSuccess: close })}
            >
              Withdraw it
            </Button>
            <Button look="quiet" size="small" onPress={close}>
              Keep it
            </Button>
          </div>
          <Refused thrown={withdraw.error} />
        </div>
      )
    case 'none':
      return (
        <div className="row comment-tools">
          {withdrawn ? null : (
            <Button look="quiet" size="small" onPress={() => props.onReply(true)}>
              Reply
            </Button>
          )}
          {desk && !withdrawn ? (
            <Button look="quiet" size="small" onPress={() => setStep('answer')}>
              {comment.disposition ? 'Change the answer …' : 'Answer …'}
            </Button>
          ) : null}
          {mine && !comment.disposition ? (
            <Button look="quiet" size="small" className="plain" onPress={() => setStep('withdraw')}>
              Withdraw …
            </Button>
          ) : null}
          {(mine || role === 'SECRETARIAT') && !comment.redacted ? (
            <Button look="quiet" size="small" className="plain" onPress={() => setStep('redact')}>
              Redact …
            </Button>
          ) : null}
        </div>
      )
  }
}
