import MessageSquarePlus from 'lucide-react/icons/message-square-plus'
import { lazy, Suspense } from 'react'
import type { ClauseView, CommentView } from '../api/wire'
import { useDocument } from '../draft/document'
import type { Passage } from '../draft/selection'
import { Batches } from '../ui/Batches'
import { Button } from '../ui/Button'
import type { OnAmend } from './aim'
import { Comment } from './Comment'
import { sorted } from './commenting'
import './comments.css'

const CommentForm = lazy(() => import('./CommentForm').then(module => ({ default: module.CommentForm })))

export interface CommentsProps {
  clause: ClauseView
  chosen: number | undefined
  onChoose: (comment: number | undefined) => void
  writing: boolean
  passage: Passage | undefined
  onWrite: (writing: boolean) => void
  /** The comment that is being replied to. */
  replying: number | undefined
  onReply: (comment: number | undefined) => void
  onAmend: OnAmend
}

export function Comments(props: CommentsProps) {
  const { clause, writing, onWrite } = props
  const document = useDocument()
  const may = document.may.comment && !document.approved && !clause.removed
  const lists = sorted(clause.comments)
  const waiting = lists.open.length + lists.gone.length
  return (
    <section aria-labelledby="comments" className="part">
      <div className="part-head">
        <h3 id="comments">Comments {waiting > 0 ? <span className="count">{waiting}</span> : null}</h3>
        {may && !writing ? (
          <Button look="quiet" size="small" onPress={() => onWrite(true)}>
            <MessageSquarePlus size={14} aria-hidden /> Comment
          </Button>
        ) : null}
      </div>
      {writing && may ? (
        <Suspense>
          <CommentForm
            key={clause.id}
            clause={clause}
            passage={props.passage?.clauseId === clause.id ? props.passage : undefined}
            onDone={() => onWrite(false)}
          />
        </Suspense>
      ) : null}
      {clause.comments.length === 0 && !writing ? (
        <p className="soft">
          No remarks yet.{may ? ' Mark a passage in the text to comment on just that.' : ''}
        </p>
      ) : null}
      <List {...props} comments={lists.open} />
      {lists.gone.length > 0 ? (
        <>
          <h4 className="list-head">
            Their passage is gone <span className="count">{lists.gone.length}</span>
          </h4>
          <List {...props} comments={lists.gone} />
        </>
      ) : null}
      {lists.closed.length > 0 ? (
        <details open={lists.closed.some(comment => comment.id === props.chosen)}>
          <summary>
            Answered or withdrawn <span className="faint">{lists.closed.length}</span>
          </summary>
          <List {...props} comments={lists.closed} />
        </details>
      ) : null}
    </section>
  )
}

function List(props: CommentsProps & { comments: readonly CommentView[] }) {
  return (
    <ol className="items">
      <Batches key={props.clause.id} items={props.comments} whole={props.chosen !== undefined}>
        {comment => (
          <li key={comment.id}>
            <Comment
              clause={props.clause}
              comment={comment}
              chosen={comment.id === props.chosen}
              onChoose={props.onChoose}
              onAmend={props.onAmend}
              replying={comment.id === props.replying}
              onReply={replying => props.onReply(replying ? comment.id : undefined)}
            />
          </li>
        )}
      </Batches>
    </ol>
  )
}
