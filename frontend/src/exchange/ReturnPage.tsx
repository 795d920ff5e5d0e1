import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { documentOf } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { confirmReturn, previewReturn } from '../api/writing'
import type { DocumentView, ReturnPreview } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { ChoiceField } from '../ui/Field'
import { FileDrop } from '../ui/FileDrop'
import { Header } from '../ui/Header'
import { kept } from '../ui/kept'
import { Notice, Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { plural } from '../ui/words'
import { ReturnItems } from './ReturnItems'
import { sent, tickedAtFirst } from './returned'
import './returned.css'

const route = getRouteApi('/documents/$documentId/return')

interface Read {
  /** The file's name. */
  name: string
  preview: ReturnPreview
  ticked: number[]
}

/** A copy that was written in Word comes back: read, shown, and stored as far as it is confirmed. */
export function ReturnPage() {
  const document = useQuery(documentOf(Number(route.useParams().documentId)))
  if (document.data) return <Return document={document.data} />
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

function Return({ document }: { document: DocumentView }) {
  const navigate = useNavigate()
  const params = { documentId: String(document.id) }
  const key = `return.${document.id}.${document.mySeat.id}`
  const [read, setRead] = useState<Read | undefined>(() => before(key))
  const [seat, setSeat] = useState('')
  const [waiting, setWaiting] = useState<readonly File[]>([])
  const [stored, setStored] = useState('')
  const change = (next: Read | undefined) => {
    setRead(next)
    if (next) kept.write(key, next)
    else kept.clear(key)
  }
  const reading = useMutation({
    mutationFn: (file: File) => previewReturn(document.id, file),
    onSuccess: (preview, file) => change({ name: file.name, preview, ticked: tickedAtFirst(preview) }),
  })
  const next = () => {
    const [first, ...rest] = waiting
    change(undefined)
    setSeat('')
    setWaiting(rest)
    if (first) reading.mutate(first)
    return first !== undefined
  }
  const store = useWideAct([['document', document.id]], (chosen: Read) =>
    confirmReturn(document.id, {
      ...(seat === '' ? {} : { seatId: Number(seat) }),
      items: chosen.ticked.flatMap(at => {
        const item = chosen.preview.items[at]
        return item ? [sent(item)] : []
      }),
    }),
  )
  const may = document.may.amend && !document.approved
  const experts = document.seats.filter(each => each.role === 'EXPERT')
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={params}>
          {document.title}
        </Link>
      </Header>
      <main id="main" className="page returned">
        <PageHeading title="Return a copy from Word" />
        {may ? null : (
          <Notice kind="warn">
            {document.approved
              ? 'This document has been approved; nothing more can be proposed.'
              : 'Your seat reads here; it does not propose or comment.'}
          </Notice>
        )}
        {may && !read ? (
          <div className="stack draft-source">
            <p className="lead">
              Choose the working copy, or any other copy of this document, in which you wrote: with tracked
              changes or without, with comments. You see what was understood, and nothing is stored before you
              confirm it.
            </p>
            <FileDrop
              label="The copy that you return"
              hint=".docx, or drop it here; several, and they are read one after the other"
              accept=".docx"
              busy={reading.isPending}
              onFile={file => reading.mutate(file)}
              onMore={setWaiting}
            />
            {reading.isPending ? <p role="status">Reading the file and comparing it with the text…</p> : null}
            {reading.error ? <p className="small soft">{reading.variables.name}:</p> : null}
            <Refused thrown={reading.error} />
            {reading.error && waiting.length > 0 ? (
              <p>
                <Button onPress={() => next()}>Go on with {waiting[0]?.name}</Button>
              </p>
            ) : null}
            <p className="small soft">
              No copy yet?{' '}
              <Link to="/documents/$documentId/exports" params={params}>
                Take a working copy
              </Link>
              .
            </p>
          </div>
        ) : null}
        {may && read ? (
          <>
            {stored === '' ? null : <p role="status">{stored}</p>}
            <p className="small soft">
              {read.name}
              {waiting.length > 0
                ? ` · ${plural(waiting.length, 'more file waits', 'more files wait')}: ${waiting.map(file => file.name).join(', ')}`
                : ''}
            </p>
            <p className="lead">
              {read.preview.items.length === 0
                ? 'Nothing in this file differs from the document.'
                : `${plural(read.preview.items.length, 'change or comment', 'changes and comments')} found. Tick what you stand for; nothing is stored yet.`}
            </p>
            <Doubts preview={read.preview} />
            {document.mySeat.role === 'SECRETARIAT' ? (
              <ChoiceField
                label="On behalf of"
                hint="Both names stay on record: the expert’s as the author, yours as the one who entered it."
                choices={Object.fromEntries(experts.map(each => [String(each.id), each.label]))}
                none="Nobody: they are the secretariat’s own"
                value={seat}
                onChange={event => setSeat(event.target.value)}
              />
            ) : null}
            <div className="import-bar row">
              <Button
                look="primary"
                busy={store.isPending}
                disabled={read.ticked.length === 0}
                onPress={() =>
                  store.mutate(read, {
                    onSuccess: () => {
                      setStored(
                        `${plural(read.ticked.length, 'item', 'items')} of ${read.name} ${read.ticked.length === 1 ? 'is' : 'are'} submitted.`,
                      )
                      if (!next()) void navigate({ to: '/documents/$documentId', params })
                    },
                  })
                }
              >
                Submit {plural(read.ticked.length, 'item', 'items')}
              </Button>
              <Button look="quiet" onPress={() => next()}>
                {waiting.length > 0 ? 'Leave this file and go on' : 'Choose another file'}
              </Button>
              <span className="small soft" aria-live="polite">
                {read.ticked.length} of {read.preview.items.length} ticked
              </span>
            </div>
            <Refused thrown={store.error} />
            <ReturnItems
              items={read.preview.items}
              ticked={read.ticked}
              onTick={ticked => change({ ...read, ticked })}
            />
          </>
        ) : null}
      </main>
    </>
  )
}

/** What the file has that becomes nothing, and how much of the document it has. */
function Doubts({ preview }: { preview: ReturnPreview }) {
  const few = preview.found * 2 < preview.clauses
  if (!few && preview.unplaced.length === 0) return null
  return (
    <Notice kind="warn">
      {few ? (
        <p>
          Only {preview.found} of {plural(preview.clauses, 'clause', 'clauses')} of this document were found
          in the file. Is it a copy of another document?
        </p>
      ) : null}
      {preview.unplaced.length > 0 ? (
        <>
          <p>
            <b>Not taken from the file:</b>
          </p>
          <ul>
            {preview.unplaced.map(why => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  )
}

/** What was read before a reload or a lapsed sign-in, if this browser still has it whole. */
function before(key: string): Read | undefined {
  const value = kept.read(key)
  return isRead(value) ? value : undefined
}

function isRead(value: unknown): value is Read {
  return (
    typeof value === 'object' &&
    value !== null &&
    'preview' in value &&
    'name' in value &&
    typeof value.name === 'string' &&
    'ticked' in value &&
    Array.isArray(value.ticked) &&
    typeof value.preview === 'object' &&
    value.preview !== null &&
    'items' in value.preview &&
    Array.isArray(value.preview.items) &&
    'unplaced' in value.preview &&
    Array.isArray(value.preview.unplaced)
  )
}
