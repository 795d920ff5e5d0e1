import { useState } from 'react'
import { isKind } from '../api/problem'
import { carry } from '../api/writing'
import type { ClauseView, CommentView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { useKeptWords } from '../ui/kept'
import { Notice, Refused } from '../ui/Notice'
import { MentionField } from './MentionField'
import { addressable, sent, unknown, written } from './mentions'
import { useClauseAct } from './useClauseAct'

type Carry = Parameters<typeof carry>[1]

/** The clause changed in substance since: its author says whether the comment still holds. */
export function CarryQuestion({ clause, comment }: { clause: ClauseView; comment: CommentView }) {
  const document = useDocument()
  const [anew, setAnew] = useState(false)
  const seats = addressable(document.seats, document.mySeat.id)
  const [kept, setText, clear] = useKeptWords(`carry.${document.mySeat.id}.${comment.id}`)
  const text = kept === '' ? written(comment.text, id => labelOf(document, id)) : kept
  const act = useClauseAct(clause.id, (body: Carry) => carry(comment.id, body))
  const seen = clause.version.id
  const place = comment.carried
  const remark = {
    seen,
    kind: comment.kind,
    text: sent(text.trim(), seats),
    ...(place?.start !== undefined && place.end !== undefined
      ? { anchor: { start: place.start, end: place.end } }
      : {}),
    ...(comment.proposed === undefined ? {} : { proposed: comment.proposed }),
  }
  return (
    <div className="carry stack">
      <p>
        The clause has changed in substance since you wrote this. <b>Does it still hold?</b>
      </p>
      {anew ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            act.mutate({ seen, answer: 'REWORDED', remark }, { onSuccess: clear })
          }}
        >
          <MentionField label="Your comment, anew" required value={text} onChange={setText} />
          <div className="row">
            <Button
              look="primary"
              type="submit"
              busy={act.isPending}
              disabled={text.trim() === '' || unknown(text, seats) !== undefined}
            >
              Say it anew
            </Button>
            <Button look="quiet" onPress={() => setAnew(false)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <div className="row">
          <Button
            size="small"
            busy={act.isPending}
            onPress={() => act.mutate({ seen, answer: 'STILL_VALID' })}
          >
            It still holds
          </Button>
          <Button size="small" disabled={act.isPending} onPress={() => setAnew(true)}>
            Say it anew …
          </Button>
          <Button
            size="small"
            look="quiet"
            disabled={act.isPending}
            onPress={() => act.mutate({ seen, answer: 'NO_LONGER' })}
          >
            No longer
          </Button>
        </div>
      )}
      {isKind(act.error, 'stale') ? (
        <Notice kind="warn" live>
          The clause changed just now; it is shown anew. Look at it and answer again.
        </Notice>
      ) : (
        <Refused thrown={act.error} />
      )}
    </div>
  )
}
