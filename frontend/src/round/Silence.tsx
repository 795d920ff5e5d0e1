import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useWideAct } from '../api/refresh'
import { breakSilence } from '../api/writing'
import type { AskedClause, RoundView } from '../api/wire'
import { Rich } from '../draft/Rich'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Notice, Refused } from '../ui/Notice'
import { useFocus } from '../ui/useFocus'
import { exactly } from '../ui/When'
import { named } from './named'

/** The text that silence agrees; one may object to each clause, which ends it. */
export function Silence({ read }: { read: RoundView }) {
  const { round } = read
  return (
    <>
      {round.state === 'OPEN' ? (
        <Notice kind="info">
          Who says nothing agrees. Unless somebody objects in writing before <b>{exactly(round.closes)}</b>,
          the text below is agreed ad referendum.
        </Notice>
      ) : null}
      {round.state === 'BROKEN' ? (
        <Notice kind="warn">
          Somebody objected, so the silence agreed nothing. The objection stands on its clause.
        </Notice>
      ) : null}
      <ol className="asked">
        {read.clauses.map(clause => (
          <li key={clause.clauseId}>
            <h2>
              <Link
                to="/documents/$documentId"
                params={{ documentId: String(read.documentId) }}
                search={{ clause: clause.clauseId }}
              >
                {named(clause)}
              </Link>
            </h2>
            <div className="wording serif">
              <Rich rich={clause} />
            </div>
            {clause.superseded ? (
              <p className="small soft">Its sense has changed since, so silence does not agree it.</p>
            ) : null}
            {round.state === 'OPEN' && round.asked ? <Object read={read} clause={clause} /> : null}
          </li>
        ))}
      </ol>
      <details className="small">
        <summary>Who was notified</summary>
        <p>{read.notified.join(', ')}</p>
      </details>
    </>
  )
}

function Object({ read, clause }: { read: RoundView; clause: AskedClause }) {
  const [open, setOpen] = useState(false)
  const field = useFocus<HTMLTextAreaElement>(open)
  const [text, setText, clear] = useKeptWords(`silence.${read.round.id}.${clause.clauseId}`)
  const act = useWideAct(
    [
      ['round', read.round.id],
      ['rounds', read.documentId],
      ['document', read.documentId],
    ],
    () => breakSilence(read.round.id, { clauseId: clause.clauseId, text: text.trim() }),
  )
  if (!open && text === '') {
    return (
      <Button size="small" label={`Object to ${named(clause)} …`} onPress={() => setOpen(true)}>
        Object …
      </Button>
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
        label={`What do you object to in ${named(clause)}?`}
        hint="Say which wording would lift it. It becomes your position, and ends the procedure at once."
        required
        ref={field}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <Refused thrown={act.error} />
      <div className="row">
        <Button look="primary" type="submit" busy={act.isPending} disabled={text.trim() === ''}>
          Object, and break the silence
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            clear()
            setOpen(false)
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  )
}
