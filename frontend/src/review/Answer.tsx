import { useState } from 'react'
import { contest } from '../api/writing'
import type { DispositionView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'
import { OUTCOMES } from '../ui/words'
import { useClauseAct } from './useClauseAct'

export interface AnswerProps {
  clauseId: number | undefined
  disposition: DispositionView
  /** Whether the reader wrote what is answered, so that she may contest the answer, once. */
  mine: boolean
}

/** The published answer: outcome, reason, who and when; and what its author said against it. */
export function Answer({ clauseId, disposition, mine }: AnswerProps) {
  const document = useDocument()
  const { outcome } = disposition
  return (
    <div className="answer">
      <p className={`small outcome ${outcome.toLowerCase()}`}>
        <b>{OUTCOMES[outcome]}</b>
        {disposition.instead ? ', changed from an earlier decision,' : ''} by{' '}
        {labelOf(document, disposition.by)}, <When at={disposition.at} />
        {disposition.reason ? <>: “{disposition.reason}”</> : null}
        <Overtaker disposition={disposition} />
      </p>
      {disposition.contest ? (
        <p className="small contest">
          <b>Contested by its author:</b> “{disposition.contest}”
        </p>
      ) : mine && outcome !== 'WITHDRAWN' && !document.approved ? (
        <Contest clauseId={clauseId} disposition={disposition} />
      ) : null}
    </div>
  )
}

/** What took it up, or made it obsolete. */
function Overtaker({ disposition }: { disposition: DispositionView }) {
  const { byAmendmentId, byCommentId } = disposition
  if (byAmendmentId !== undefined) return <> See amendment #{byAmendmentId}.</>
  if (byCommentId !== undefined) return <> See comment #{byCommentId}.</>
  return null
}

function Contest({ clauseId, disposition }: Omit<AnswerProps, 'mine'>) {
  const document = useDocument()
  const [open, setOpen] = useState(false)
  const [text, setText, clear] = useKeptWords(`contest.${document.mySeat.id}.${disposition.id}`)
  const act = useClauseAct(clauseId, () => contest(disposition.id, { text: text.trim() }))
  if (!open) {
    return (
      <p>
        <Button look="quiet" size="small" onPress={() => setOpen(true)}>
          Contest this answer …
        </Button>
      </p>
    )
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim() !== '') act.mutate(undefined, { onSuccess: clear })
      }}
    >
      <WordsField
        label="What is wrong with the answer?"
        hint="An answer can be contested once. The chair and the secretariat then decide anew; what you say here is shown to everybody."
        required
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={act.isPending} disabled={text.trim() === ''}>
          Contest
        </Button>
        <Button look="quiet" onPress={() => setOpen(false)}>
          Later
        </Button>
      </div>
      <Refused thrown={act.error} />
    </form>
  )
}
