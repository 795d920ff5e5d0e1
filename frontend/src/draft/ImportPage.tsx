import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as v from 'valibot'
import { documentOf } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { importDraft } from '../api/writing'
import type { DocumentView, DraftPreview } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { kept } from '../ui/kept'
import { Notice, Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { plural } from '../ui/words'
import { DraftSource } from './DraftSource'
import { DraftTree } from './DraftTree'
import { withoutLine, wrongDepths, type DraftRow } from './draftRows'
import './import.css'

const route = getRouteApi('/documents/$documentId/import')

const rowShape = v.object({
  line: v.number(),
  depth: v.number(),
  number: v.string(),
  kind: v.picklist(['HEADING', 'PREAMBULAR', 'RECOMMENDATION', 'SUB_ITEM', 'INDICATOR', 'TEXT']),
  text: v.string(),
  marks: v.optional(
    v.array(
      v.object({
        kind: v.picklist(['EMPHASIS', 'STRONG', 'LINK', 'FOOTNOTE']),
        start: v.number(),
        end: v.number(),
        target: v.exactOptional(v.string()),
      }),
    ),
    [],
  ),
  addressees: v.array(
    v.picklist([
      'STATES',
      'BUSINESS',
      'EMPLOYERS_ORGANISATIONS',
      'INTERNATIONAL_ORGANISATIONS',
      'CIVIL_SOCIETY',
      'CONSUMERS',
      'MEDIA',
    ]),
  ),
})

export function ImportPage() {
  const id = Number(route.useParams().documentId)
  const document = useQuery(documentOf(id))
  if (document.data) return <Import document={document.data} />
  if (document.error) return <Failed thrown={document.error} onRetry={() => void document.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={4} label="Fetching the document" />
      </main>
    </>
  )
}

function Import({ document }: { document: DocumentView }) {
  const navigate = useNavigate()
  const key = `import.${document.id}`
  const [rows, setRows] = useState<DraftRow[] | undefined>(() => {
    const before = v.safeParse(v.array(rowShape), kept.read(key))
    return before.success ? before.output : undefined
  })
  const [problems, setProblems] = useState<DraftPreview['problems']>([])
  const store = useWideAct(
    [
      ['document', document.id],
      ['consultation', document.consultationId],
    ],
    (draft: DraftRow[]) =>
      importDraft(
        document.id,
        draft.map(({ line: _, ...clause }) => clause),
      ),
  )
  const change = (next: DraftRow[] | undefined) => {
    setRows(next)
    if (next) kept.write(key, next)
    else kept.clear(key)
  }
  const params = { documentId: String(document.id) }
  const wrong = rows ? wrongDepths(rows) : new Set<number>()
  const empty = rows?.filter(row => row.text.trim() === '').length ?? 0
  const open = document.may.draft && document.clauses.length === 0 && !document.approved
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={params}>
          {document.title}
        </Link>
      </Header>
      <main id="main" className="page import">
        <PageHeading title="Import a draft" />
        {open ? null : (
          <Notice kind="warn">
            {document.may.draft
              ? 'This document has a text already; a draft can only be imported into an empty one. Add and edit clauses in the document.'
              : 'Only the secretariat imports a draft.'}
          </Notice>
        )}
        {open && !rows ? (
          <DraftSource
            documentId={document.id}
            onRead={preview => {
              change(preview.clauses)
              setProblems(preview.problems)
            }}
          />
        ) : null}
        {open && rows ? (
          <>
            <p className="lead">
              {plural(rows.length, 'clause', 'clauses')} found. Correct what is not right; nothing is stored
              yet.
            </p>
            <Problems problems={problems} />
            <div className="import-bar row">
              <Button
                look="primary"
                busy={store.isPending}
                disabled={rows.length === 0 || wrong.size > 0 || empty > 0}
                onPress={() =>
                  store.mutate(rows, {
                    onSuccess: () => {
                      kept.clear(key)
                      void navigate({ to: '/documents/$documentId', params })
                    },
                  })
                }
              >
                Store {plural(rows.length, 'clause', 'clauses')}
              </Button>
              <Button look="quiet" onPress={() => change(undefined)}>
                Start again
              </Button>
              <span className="small soft" aria-live="polite">
                {wrong.size > 0
                  ? `${plural(wrong.size, 'line is', 'lines are')} more than one step deeper than the line before.`
                  : empty > 0
                    ? `${plural(empty, 'line has', 'lines have')} no text.`
                    : ''}
              </span>
            </div>
            <Refused thrown={store.error} />
            <DraftTree
              rows={rows}
              wrong={wrong}
              problems={problems}
              onChange={change}
              onRemove={line => change(withoutLine(rows, line))}
            />
          </>
        ) : null}
      </main>
    </>
  )
}

function Problems({ problems }: { problems: DraftPreview['problems'] }) {
  if (problems.length === 0) return null
  return (
    <Notice kind="warn">
      <p>
        <b>Look at {plural(problems.length, 'line', 'lines')} again:</b>
      </p>
      <ul>
        {problems.slice(0, 50).map(({ line, why }) => (
          <li key={`${line} ${why}`}>
            <a href={`#line-${line}`}>Line {line}</a>: {why}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
