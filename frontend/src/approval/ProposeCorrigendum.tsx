import { lazy, Suspense, useState } from 'react'
import { useWideAct } from '../api/refresh'
import { proposeCorrigendum } from '../api/writing'
import type { ClauseView, DocumentView } from '../api/wire'
import { keyOf } from '../draft/keptText'
import { inSentence, nameOf } from '../draft/state'
import { useWording } from '../draft/useWording'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { ChoiceField, WordsField } from '../ui/Field'
import { Refused } from '../ui/Notice'
import { Skeleton } from '../ui/Skeleton'

const ClauseEditor = lazy(() =>
  import('../editor/ClauseEditor').then(module => ({ default: module.ClauseEditor })),
)

/** The secretariat corrects one clause of an approved text, and says what was wrong. */
export function ProposeCorrigendum(props: { document: DocumentView; onClose: () => void }) {
  const { document } = props
  const [chosen, setChosen] = useState('')
  const clause = document.clauses.find(each => String(each.id) === chosen)
  const choices = Object.fromEntries(document.clauses.map(each => [String(each.id), nameOf(each)]))
  return (
    <Dialog open title="Propose a corrigendum" onClose={props.onClose}>
      <div className="stack">
        <p className="soft">
          It mends a mistake in the approved text. The Special Rapporteur approves it, as a milestone of its
          own; the original stays beside it.
        </p>
        <ChoiceField
          label="Clause"
          none="Choose the clause"
          choices={choices}
          value={chosen}
          onChange={event => setChosen(event.target.value)}
        />
        {clause ? (
          <Correction key={clause.id} document={document} clause={clause} onDone={props.onClose} />
        ) : (
          <Button look="quiet" onPress={props.onClose}>
            Cancel
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function Correction(props: { document: DocumentView; clause: ClauseView; onDone: () => void }) {
  const { document, clause } = props
  const wording = useWording(clause, keyOf('corrigendum', document.mySeat.id, clause.id), undefined)
  const { base, present } = wording
  const act = useWideAct(
    [
      ['corrigenda', document.id],
      ['document', document.id],
    ],
    () =>
      proposeCorrigendum(clause.id, {
        seen: base.id,
        text: present.text,
        marks: present.marks,
        reason: present.words.trim(),
      }),
  )
  const ready = !wording.same && present.text.trim() !== '' && present.words.trim() !== ''
  return (
    <form
      className="stack"
      aria-label={`Correct ${inSentence(nameOf(clause))}`}
      onSubmit={event => {
        event.preventDefault()
        if (ready) {
          act.mutate(undefined, {
            onSuccess: () => {
              wording.clear()
              props.onDone()
            },
          })
        }
      }}
    >
      <Suspense fallback={<Skeleton lines={3} label="Opening the editor" />}>
        <ClauseEditor
          label={`Corrected wording of ${inSentence(nameOf(clause))}`}
          base={base}
          begin={wording.first}
          onChange={wording.change}
          onEscape={props.onDone}
        />
      </Suspense>
      <WordsField
        label="What was wrong"
        hint="Printed with the correction."
        rows={2}
        required
        value={present.words}
        onChange={event => wording.change({ words: event.target.value })}
      />
      <Refused thrown={act.error} />
      <div className="row">
        <Button look="primary" type="submit" busy={act.isPending} disabled={!ready}>
          Propose the correction
        </Button>
        <Button look="quiet" onPress={props.onDone}>
          Later
        </Button>
      </div>
    </form>
  )
}
