import { useState } from 'react'
import type { CommentView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { When } from '../ui/When'
import { Redact, Redacted } from './Redacted'
import { Said } from './Said'

/** What was said in answer to a comment, oldest first. */
export function Replies({ clauseId, comment }: { clauseId: number | undefined; comment: CommentView }) {
  const document = useDocument()
  const [redacting, setRedacting] = useState<number | undefined>(undefined)
  if (comment.replies.length === 0) return null
  return (
    <ol className="replies" aria-label={`Replies to comment ${comment.id}`}>
      {comment.replies.map(each => {
        const may =
          !each.redacted &&
          !document.approved &&
          (each.by === document.mySeat.id || document.mySeat.role === 'SECRETARIAT')
        return (
          <li key={each.id} id={`reply-${each.id}`}>
            <p className="by">
              <b>{labelOf(document, each.by)}</b>
              <span className="small faint">
                <When at={each.at} />
              </span>
              {may && redacting !== each.id ? (
                <Button look="quiet" size="small" className="aside" onPress={() => setRedacting(each.id)}>
                  Redact …
                </Button>
              ) : null}
            </p>
            {each.redacted ? <Redacted redaction={each.redacted} /> : <Said text={each.text} />}
            {redacting === each.id ? (
              <Redact
                clauseId={clauseId}
                what={{ kind: 'reply', id: each.id }}
                onDone={() => setRedacting(undefined)}
              />
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
