import MessageSquarePlus from 'lucide-react/icons/message-square-plus'
import type { ClauseView, CommentView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import type { Passage } from '../draft/selection'
import { wording } from '../draft/state'
import { Button } from '../ui/Button'
import { When } from '../ui/When'
import { COMMENT_KINDS } from '../ui/words'
import { CommentForm } from './CommentForm'

export interface CommentsProps {
  clause: ClauseView
  chosen: number | undefined
  onChoose: (comment: number | undefined) => void
  writing: boolean
  passage: Passage | undefined
  onWrite: (writing: boolean) => void
}

export function Comments(props: CommentsProps) {
  const { clause, writing, onWrite } = props
  const document = useDocument()
  const may = document.may.comment && !document.approved && !clause.removed
  return (
    <section aria-labelledby="comments" className="part">
      <div className="part-head">
        <h3 id="comments">
          Comments{' '}
          {clause.comments.length > 0 ? <span className="count">{clause.comments.length}</span> : null}
        </h3>
        {may && !writing ? (
          <Button look="quiet" size="small" onPress={() => onWrite(true)}>
            <MessageSquarePlus size={14} aria-hidden /> Comment
          </Button>
        ) : null}
      </div>
      {writing && may ? (
        <CommentForm
          key={clause.id}
          clause={clause}
          passage={props.passage?.clauseId === clause.id ? props.passage : undefined}
          onDone={() => onWrite(false)}
        />
      ) : null}
      {clause.comments.length === 0 && !writing ? (
        <p className="soft">
          No remarks yet.{may ? ' Mark a passage in the text to comment on just that.' : ''}
        </p>
      ) : null}
      <ol className="items">
        {clause.comments.toReversed().map(comment => (
          <li key={comment.id}>
            <Comment
              clause={clause}
              comment={comment}
              chosen={comment.id === props.chosen}
              onChoose={props.onChoose}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Comment(props: {
  clause: ClauseView
  comment: CommentView
  chosen: boolean
  onChoose: (comment: number | undefined) => void
}) {
  const { clause, comment, chosen } = props
  const document = useDocument()
  const version = wording(clause, comment.versionId)
  return (
    <article className="comment" id={`comment-${comment.id}`} aria-label={`Comment ${comment.id}`}>
      <p className="by">
        <b>{labelOf(document, comment.by)}</b>
        <span className="tag">{COMMENT_KINDS[comment.kind]}</span>
        <span className="small faint">
          <When at={comment.at} />
        </span>
      </p>
      {comment.anchor ? (
        <button
          type="button"
          className="quote serif"
          aria-pressed={chosen}
          onClick={() => props.onChoose(chosen ? undefined : comment.id)}
        >
          <span className="hidden-words">On the passage: </span>
          {comment.anchor.quote}
        </button>
      ) : null}
      {comment.carried?.kind === 'GONE' ? (
        <p className="small soft">This passage is no longer in the text{since(version?.ordinal)}.</p>
      ) : comment.carried?.kind === 'CHANGED' ? (
        <p className="small soft">The passage was changed since{since(version?.ordinal)}.</p>
      ) : null}
      <p className="words">{comment.text}</p>
    </article>
  )
}

const since = (ordinal: number | undefined) =>
  ordinal === undefined ? '' : `; the comment was made on version ${ordinal}`
