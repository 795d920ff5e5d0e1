import { useState } from 'react'
import { commentOnDocument } from '../api/writing'
import type { CommentKind } from '../api/wire'
import { useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { ChoiceField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { COMMENT_KINDS } from '../ui/words'
import { Comment } from './Comment'
import { MentionField } from './MentionField'
import { addressable, sent, unknown } from './mentions'
import { useClauseAct } from './useClauseAct'
import './comments.css'

/** Remarks on the document as a whole. */
export function WideComments() {
  const document = useDocument()
  const [writing, setWriting] = useState(false)
  const [replying, setReplying] = useState<number | undefined>(undefined)
  const may = document.may.comment && !document.approved
  return (
    <section className="part" aria-labelledby="wide-comments">
      <div className="part-head">
        <h3 id="wide-comments">
          On the whole document{' '}
          {document.comments.length > 0 ? <span className="count">{document.comments.length}</span> : null}
        </h3>
        {may && !writing ? (
          <Button look="quiet" size="small" onPress={() => setWriting(true)}>
            Comment
          </Button>
        ) : null}
      </div>
      {writing && may ? <Form onDone={() => setWriting(false)} /> : null}
      <ol className="items">
        {document.comments.toReversed().map(comment => (
          <li key={comment.id}>
            <Comment
              clause={undefined}
              comment={comment}
              chosen={false}
              onChoose={() => undefined}
              replying={comment.id === replying}
              onReply={now => setReplying(now ? comment.id : undefined)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Form({ onDone }: { onDone: () => void }) {
  const document = useDocument()
  const [text, setText, clear] = useKeptWords(`comment.${document.mySeat.id}.document.${document.id}`)
  const [kind, setKind] = useState<CommentKind>('GENERAL')
  const seats = addressable(document.seats, document.mySeat.id)
  const act = useClauseAct(undefined, () =>
    commentOnDocument(document.id, { kind, text: sent(text.trim(), seats) }),
  )
  const ready = text.trim() !== '' && unknown(text, seats) === undefined
  return (
    <form
      className="stack comment-form"
      onSubmit={event => {
        event.preventDefault()
        if (ready) {
          act.mutate(undefined, {
            onSuccess: () => {
              clear()
              onDone()
            },
          })
        }
      }}
    >
      <MentionField
        label="Your comment on the whole document"
        hint="What concerns one clause is better said there."
        required
        value={text}
        onChange={setText}
      />
      <ChoiceField
        label="Kind"
        choices={COMMENT_KINDS}
        value={kind}
        onChange={event =>
          setKind(
            Object.keys(COMMENT_KINDS).find((each): each is CommentKind => each === event.target.value) ??
              'GENERAL',
          )
        }
      />
      <div className="row">
        <Button look="primary" type="submit" busy={act.isPending} disabled={!ready}>
          Comment
        </Button>
        <Button look="quiet" onPress={onDone}>
          Later
        </Button>
      </div>
      <Refused thrown={act.error} />
    </form>
  )
}
