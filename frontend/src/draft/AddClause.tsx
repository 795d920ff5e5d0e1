import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useWideAct } from '../api/refresh'
import { addClause } from '../api/writing'
import type { Addressee, ClauseKind, ClauseView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { ChoiceField, LineField, WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { Toggles } from '../ui/Toggles'
import { KINDS } from '../ui/words'
import { AddresseeChoice } from './AddresseeChoice'
import { useDocument } from './document'
import { kindOf } from './kinds'
import { nameOf, beginning } from './state'
import type { Place } from './tree'

type Where = 'after' | 'under'

/** A new clause beside another one, or the first of an empty document. */
export function AddClause({ beside, onClose }: { beside: ClauseView | undefined; onClose: () => void }) {
  const document = useDocument()
  const navigate = useNavigate()
  const [where, setWhere] = useState<Where>(beside?.kind === 'HEADING' ? 'under' : 'after')
  const [kind, setKind] = useState<ClauseKind>(
    beside && beside.kind !== 'HEADING' ? beside.kind : 'RECOMMENDATION',
  )
  const [number, setNumber] = useState('')
  const [addressees, setAddressees] = useState<Addressee[]>(beside?.addressees ?? [])
  const key = `clause.${document.mySeat.id}.${document.id}`
  const [text, setText, clear] = useKeptWords(key)
  const add = useWideAct([['document', document.id], ['journal']], (place: Place) =>
    addClause(document.id, {
      ...place,
      kind,
      ...(number.trim() === '' ? {} : { number: number.trim() }),
      text: text.trim(),
      marks: [],
      addressees,
    }),
  )
  return (
    <Dialog open onClose={onClose} title="Add a clause">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() === '') return
          add.mutate(placeFor(document.clauses, beside, where), {
            onSuccess: done => {
              clear()
              onClose()
              void navigate({
                to: '/documents/$documentId',
                params: { documentId: String(document.id) },
                search: { clause: done.clauseId ?? done.id },
                resetScroll: false,
              })
            },
          })
        }}
      >
        {beside ? (
          <div className="stack">
            <p className="soft">
              {nameOf(beside)}: {beginning(beside.version.text, 70)}
            </p>
            <Toggles
              label="Where it goes"
              choices={[
                ['after', 'After it'],
                ['under', 'Under it'],
              ]}
              chosen={where}
              onChoose={setWhere}
            />
          </div>
        ) : null}
        <WordsField
          label="Text"
          required
          maxLength={20_000}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <ChoiceField
          label="Kind"
          choices={KINDS}
          value={kind}
          onChange={event => setKind(kindOf(event.target.value))}
        />
        <LineField
          label="Number"
          hint="Leave empty to have it numbered; numbers that were shown stay."
          maxLength={20}
          value={number}
          onChange={event => setNumber(event.target.value)}
        />
        <AddresseeChoice value={addressees} onChange={setAddressees} />
        <Refused thrown={add.error} />
        <div className="row">
          <Button look="primary" type="submit" busy={add.isPending} disabled={text.trim() === ''}>
            Add the clause
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function placeFor(clauses: readonly ClauseView[], beside: ClauseView | undefined, where: Where): Place {
  if (!beside) return {}
  if (where === 'after') {
    return { ...(beside.parentId === undefined ? {} : { parentId: beside.parentId }), afterId: beside.id }
  }
  const last = clauses.findLast(each => each.parentId === beside.id)
  return { parentId: beside.id, ...(last ? { afterId: last.id } : {}) }
}
