import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { isKind } from '../../api/problem'
import { workbenches } from '../../api/reading'
import { useAct } from '../../api/refresh'
import { consolidate, showWorkbench } from '../../api/writing'
import type { ClauseView, RivalsView, WorkbenchView } from '../../api/wire'
import { ChangeChoice } from '../../draft/ChangeChoice'
import { useDocument } from '../../draft/document'
import { inSentence, nameOf } from '../../draft/state'
import { Button } from '../../ui/Button'
import { WordsField } from '../../ui/Field'
import { Notice, Refused } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { When } from '../../ui/When'
import { Combined } from './Combined'
import { Margin } from './Margin'
import { MovedDesk } from './MovedDesk'
import { Sources } from './Sources'
import { intentOf, lacking, useDesk, type DeskInUse } from './useDesk'

const ClauseEditor = lazy(() =>
  import('../../editor/ClauseEditor').then(module => ({ default: module.ClauseEditor })),
)

export interface BenchProps {
  clause: ClauseView
  read: RivalsView
  mine: WorkbenchView | undefined
}

export function Bench({ clause, read, mine }: BenchProps) {
  const document = useDocument()
  const navigate = useNavigate()
  const use = useDesk(document.mySeat.id, clause, read, mine)
  const [editing, setEditing] = useState(false)
  const [tried, setTried] = useState(false)
  const { desk, table } = use
  const missing = lacking(desk, table)
  const make = useAct(document.id, clause.id, () =>
    consolidate(clause.id, {
      seen: clause.version.id,
      text: desk.work.text,
      marks: [...desk.work.marks],
      change: desk.change ?? 'SUBSTANTIVE',
      note: desk.note.trim(),
      answers: [...desk.chosen].map(id => {
        const { share: _, ...intent } = intentOf(desk, table, id)
        return intent
      }),
    }),
  )
  const taken = [...desk.chosen].filter(id => {
    const { outcome } = intentOf(desk, table, id)
    return outcome === 'ACCEPTED' || outcome === 'ACCEPTED_AS_MODIFIED'
  })
  return (
    <>
      <SavedLine clause={clause} use={use} mine={mine} />
      {use.moved ? <MovedDesk clause={clause} mine={mine} use={use} /> : null}
      <div className="bench" hidden={use.moved}>
        <Sources clause={clause} read={read} use={use} />
        <section className="bench-text" aria-labelledby="combined">
          <div className="part-head">
            <h2 id="combined">The text as it would read</h2>
            <Button size="small" onPress={() => setEditing(!editing)}>
              {editing ? 'Done editing' : 'Edit the words'}
            </Button>
          </div>
          {editing ? (
            <Suspense fallback={<Skeleton lines={4} label="Opening the editor" />}>
              <ClauseEditor
                label={`Combined wording of ${inSentence(nameOf(clause))}`}
                base={table.present}
                begin={desk.work}
                onChange={use.type}
                onEscape={() => setEditing(false)}
              />
            </Suspense>
          ) : (
            <Combined table={table} work={desk.work} />
          )}
          <form
            className="stack make"
            onSubmit={event => {
              event.preventDefault()
              setTried(true)
              if (missing.length > 0 || use.moved) return
              make.mutate(undefined, {
                onSuccess: () => {
                  use.clear()
                  void navigate({
                    to: '/documents/$documentId',
                    params: { documentId: String(document.id) },
                    search: { clause: clause.id },
                  })
                },
              })
            }}
          >
            <ChangeChoice value={desk.change} onChoose={use.setChange} />
            <WordsField
              label="Note for the record"
              hint="Why it reads so. Everybody can read it in the clause’s versions."
              value={desk.note}
              onChange={event => use.setNote(event.target.value)}
            />
            {tried && missing.length > 0 ? (
              <Notice kind="warn">
                <ul>
                  {missing.map(line => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Notice>
            ) : null}
            <Button look="primary" type="submit" busy={make.isPending} disabled={use.moved}>
              {`Make version ${clause.version.ordinal + 1} out of ${taken.length === 1 ? '1 amendment' : `${taken.length} amendments`}`}
            </Button>
            {isKind(make.error, 'stale') ? null : <Refused thrown={make.error} />}
          </form>
        </section>
        <Margin
          clause={clause}
          use={{
            ...use,
            choose: (part, words) => {
              setEditing(false)
              use.choose(part, words)
            },
          }}
        />
      </div>
    </>
  )
}

/** Whether the work is saved, who sees it, and the switch between private and shown. */
function SavedLine({
  clause,
  use,
  mine,
}: {
  clause: ClauseView
  use: DeskInUse
  mine: WorkbenchView | undefined
}) {
  const document = useDocument()
  const queries = useQueryClient()
  const shown = mine?.shown ?? false
  const show = useAct(document.id, clause.id, async () => {
    await use.flush()
    return showWorkbench(clause.id, { shown: !shown })
  })
  const { saving } = use
  return (
    <div className="saved-line row">
      <p className="small soft" role="status">
        {saving.kind === 'waiting' ? 'Saving …' : null}
        {saving.kind === 'saved' && saving.at ? (
          <>
            Saved <When at={saving.at} />
          </>
        ) : null}
        {saving.kind === 'saved' && !saving.at ? 'Nothing is on the workbench yet.' : null}
        {saving.kind === 'refused' ? 'Not saved on the server; kept in this browser.' : null}
        {shown ? ' · everybody can look on' : ' · only you see it'}
      </p>
      {mine || (saving.kind === 'saved' && saving.at) ? (
        <Button
          size="small"
          busy={show.isPending}
          onPress={() =>
            show.mutate(undefined, {
              onSuccess: () => void queries.invalidateQueries({ queryKey: workbenches(clause.id).queryKey }),
            })
          }
        >
          {shown ? 'Make it private' : 'Show it to the room'}
        </Button>
      ) : null}
      {saving.kind === 'refused' ? <Refused thrown={saving.thrown} /> : null}
      <Refused thrown={show.error} />
    </div>
  )
}
