import { useAct } from '../api/refresh'
import { isKind } from '../api/problem'
import { amend } from '../api/writing'
import type { ClauseView, RichText } from '../api/wire'
import { useDocument } from '../draft/document'
import { keyOf } from '../draft/keptText'
import { Moved } from '../draft/Moved'
import { inSentence, nameOf } from '../draft/state'
import { useWording } from '../draft/useWording'
import { ClauseEditor } from '../editor/ClauseEditor'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { Refused } from '../ui/Notice'

export interface AmendFormProps {
  clause: ClauseView
  from: RichText | undefined
  onDone: () => void
}

/** A change to the clause's words, with the reason for it, in the place of the clause itself. */
export function AmendForm({ clause, from, onDone }: AmendFormProps) {
  const document = useDocument()
  const wording = useWording(clause, keyOf('amendment', document.mySeat.id, clause.id), from)
  const { base, present } = wording
  const send = useAct(document.id, clause.id, () =>
    amend(clause.id, {
      seen: base.id,
      text: present.text,
      marks: present.marks,
      rationale: present.words.trim(),
    }),
  )
  const ready = !wording.same && !wording.moved && present.words.trim() !== '' && present.text.trim() !== ''
  return (
    <form
      className="change-form stack"
      aria-label={`Amend ${inSentence(nameOf(clause))}`}
      onSubmit={event => {
        event.preventDefault()
        if (ready) {
          send.mutate(undefined, {
            onSuccess: () => {
              wording.clear()
              onDone()
            },
          })
        }
      }}
    >
      <ClauseEditor
        label={`Proposed wording of ${inSentence(nameOf(clause))}`}
        base={base}
        begin={wording.first}
        onChange={wording.change}
        onEscape={onDone}
      />
      {wording.moved ? <Moved clause={clause} base={base} onCarryOn={wording.carryOn} /> : null}
      <WordsField
        label="Why this change?"
        hint="One or two sentences that would convince somebody who prefers the present text."
        required
        value={present.words}
        onChange={event => wording.change({ words: event.target.value })}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={send.isPending} disabled={!ready}>
          Submit amendment
        </Button>
        <Button look="quiet" onPress={onDone}>
          Later
        </Button>
        <Button
          look="quiet"
          className="plain"
          onPress={() => {
            wording.clear()
            onDone()
          }}
        >
          Throw away
        </Button>
        <span className="small faint">
          {wording.same ? 'Change the words above.' : 'Kept in this browser'}
        </span>
      </div>
      {isKind(send.error, 'stale') ? null : <Refused thrown={send.error} />}
    </form>
  )
}
