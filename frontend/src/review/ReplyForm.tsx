import { useDocument } from '../draft/document'
import { reply } from '../api/writing'
import type { CommentView } from '../api/wire'
import { Button } from '../ui/Button'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { MentionField } from './MentionField'
import { addressable, sent, unknown } from './mentions'
import { useClauseAct } from './useClauseAct'

export interface ReplyFormProps {
  clauseId: number | undefined
  comment: CommentView
  onDone: () => void
}

export function ReplyForm({ clauseId, comment, onDone }: ReplyFormProps) {
  const document = useDocument()
  const [text, setText, clear] = useKeptWords(`reply.${document.mySeat.id}.${comment.id}`)
  const seats = addressable(document.seats, document.mySeat.id)
  const act = useClauseAct(clauseId, () => reply(comment.id, { text: sent(text.trim(), seats) }))
  const ready = text.trim() !== '' && unknown(text, seats) === undefined
  return (
    <form
      className="stack reply-form"
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
        label="Your reply"
        hint="Write @ to speak to somebody."
        required
        value={text}
        onChange={setText}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={act.isPending} disabled={!ready}>
          Reply
        </Button>
        <Button look="quiet" onPress={onDone}>
          Later
        </Button>
        {text === '' ? null : <span className="small faint">Kept in this browser</span>}
      </div>
      <Refused thrown={act.error} />
    </form>
  )
}
