import { useState } from 'react'
import { isKind } from '../api/problem'
import { useAct } from '../api/refresh'
import { reviseClause } from '../api/writing'
import type { ClauseView } from '../api/wire'
import { ClauseEditor } from '../editor/ClauseEditor'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { Refused } from '../ui/Notice'
import { ChangeChoice, type ChangeClass } from './ChangeChoice'
import { useDocument } from './document'
import { keyOf } from './keptText'
import { Moved } from './Moved'
import { inSentence, nameOf } from './state'
import { useWording } from './useWording'

/** The secretariat's own change to the text: a new version at once, classed and with a note. */
export function ReviseForm({ clause, onDone }: { clause: ClauseView; onDone: () => void }) {
  const document = useDocument()
  const wording = useWording(clause, keyOf('revision', document.mySeat.id, clause.id), undefined)
  const [change, setChange] = useState<ChangeClass | undefined>(undefined)
  const { base, present } = wording
  const send = useAct(document.id, clause.id, (kind: ChangeClass) =>
    reviseClause(clause.id, {
      seen: base.id,
      text: present.text,
      marks: present.marks,
      change: kind,
      note: present.words.trim(),
    }),
  )
  const ready = !wording.same && !wording.moved && present.text.trim() !== '' && present.words.trim() !== ''
  return (
    <form
      className="change-form stack"
      aria-label={`Edit ${inSentence(nameOf(clause))}`}
      onSubmit={event => {
        event.preventDefault()
        if (ready && change) {
          send.mutate(change, {
            onSuccess: () => {
              wording.clear()
              onDone()
            },
          })
        }
      }}
    >
      <ClauseEditor
        label={`New wording of ${inSentence(nameOf(clause))}`}
        base={base}
        begin={wording.first}
        onChange={wording.change}
        onEscape={onDone}
      />
      {wording.moved ? <Moved clause={clause} base={base} onCarryOn={wording.carryOn} /> : null}
      <ChangeChoice value={change} onChoose={setChange} />
      <WordsField
        label="Note for the record"
        hint="What was changed, and why. Everybody can read it in the clause’s versions."
        required
        value={present.words}
        onChange={event => wording.change({ words: event.target.value })}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={send.isPending} disabled={!ready || change === undefined}>
          Make version {clause.version.ordinal + 1}
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
      </div>
      {isKind(send.error, 'stale') ? null : <Refused thrown={send.error} />}
    </form>
  )
}
