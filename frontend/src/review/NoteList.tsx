import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { notes } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { makeNote, throwNoteAway } from '../api/writing'
import type { Audience, ClauseView } from '../api/wire'
import { useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { ChoiceField, WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'

const AUDIENCES: Readonly<Record<Audience, string>> = {
  MYSELF: 'Only me',
  SECRETARIAT: 'The chair and the secretariat',
}

/** The notes on a clause that the reader may see, and a field for another one. */
export function NoteList({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const query = useQuery(notes(document.id))
  const [text, setText, clear] = useKeptWords(`note.${document.mySeat.id}.${clause.id}`)
  const [audience, setAudience] = useState<Audience>('MYSELF')
  const key = [notes(document.id).queryKey]
  const make = useWideAct(key, () =>
    makeNote(document.id, { clauseId: clause.id, audience, text: text.trim() }),
  )
  const throwAway = useWideAct(key, (id: number) => throwNoteAway(id))
  const desk = document.mySeat.role === 'CHAIR' || document.mySeat.role === 'SECRETARIAT'
  const here = query.data?.notes.filter(note => note.clauseId === clause.id) ?? []
  return (
    <div className="stack">
      <Refused thrown={query.error} />
      {query.data && here.length === 0 ? (
        <p className="soft small">
          A note is for yourself: nobody else reads it, finds it or can count it.
          {desk ? ' The chair and the secretariat can also note something among themselves.' : ''}
        </p>
      ) : null}
      <ol className="items">
        {here.map(note => (
          <li key={note.id} className="comment">
            <p className="by">
              <b>{note.mine ? 'You' : note.by}</b>
              <span className="tag">{AUDIENCES[note.audience]}</span>
              <span className="small faint">
                <When at={note.at} />
              </span>
            </p>
            <p className="words">{note.text}</p>
            {note.mine ? (
              <Button
                look="quiet"
                size="small"
                className="plain"
                busy={throwAway.isPending}
                onPress={() => throwAway.mutate(note.id)}
              >
                Throw away
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() !== '') make.mutate(undefined, { onSuccess: clear })
        }}
      >
        <WordsField label="Note" required value={text} onChange={event => setText(event.target.value)} />
        {desk ? (
          <ChoiceField
            label="Who reads it"
            choices={AUDIENCES}
            value={audience}
            onChange={event => setAudience(event.target.value === 'SECRETARIAT' ? 'SECRETARIAT' : 'MYSELF')}
          />
        ) : null}
        <Button type="submit" busy={make.isPending} disabled={text.trim() === ''}>
          Keep the note
        </Button>
        <Refused thrown={make.error ?? throwAway.error} />
      </form>
    </div>
  )
}
