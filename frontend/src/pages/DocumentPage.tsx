import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { documentOf } from '../api/reading'
import type { DocumentView } from '../api/wire'
import { Declare } from '../approval/Declare'
import { FrozenLine } from '../approval/FrozenLine'
import { Clause } from '../draft/Clause'
import { ClauseTools } from '../draft/ClauseTools'
import { DocumentContext } from '../draft/document'
import { EmptyDocument } from '../draft/EmptyDocument'
import { Outline } from '../draft/Outline'
import { levels } from '../draft/levels'
import { nameOf, STATE_WORDS, stateOf } from '../draft/state'
import { PausedLine } from '../draft/PausedLine'
import { PassageButton } from '../draft/PassageButton'
import { Begun } from '../draft/Begun'
import { Discussion } from '../review/Discussion'
import { Overview } from '../review/Overview'
import { Dialog } from '../ui/Dialog'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { PageHeading, useTitle } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { Actions } from './Actions'
import { KeyHelp } from './KeyHelp'
import { PhoneBar } from './PhoneBar'
import { bring, useReading, type Reading } from './useReading'
import { useClauseClicks } from './useClauseClicks'
import '../draft/reading.css'

const AmendForm = lazy(() => import('../review/AmendForm').then(module => ({ default: module.AmendForm })))
const ReviseForm = lazy(() => import('../draft/ReviseForm').then(module => ({ default: module.ReviseForm })))

const route = getRouteApi('/documents/$documentId')

export function DocumentPage() {
  const { documentId } = route.useParams()
  const search = route.useSearch()
  const query = useQuery(documentOf(Number(documentId)))
  if (query.data) {
    return (
      <DocumentContext value={query.data}>
        <Document
          document={query.data}
          chosen={search.clause}
          amendment={search.amendment}
          comment={search.comment}
        />
      </DocumentContext>
    )
  }
  if (query.error) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  return <Loading />
}

function Document(props: {
  document: DocumentView
  chosen: number | undefined
  amendment: number | undefined
  comment: number | undefined
}) {
  const { document, chosen } = props
  const reading = useReading(document, chosen, props.comment)
  const text = useRef<HTMLDivElement>(null)
  useTitle(reading.clause ? `${nameOf(reading.clause)} · ${document.title}` : document.title)
  useClauseClicks(text, chosen, reading.choose)

  // A link to a clause leads to it, once; moving about inside the page brings itself.
  const first = useRef(chosen)
  useEffect(() => {
    if (first.current !== undefined) bring(first.current)
  }, [])

  const setIn = useMemo(() => levels(document.clauses), [document.clauses])
  const outline = <Outline document={document} chosen={chosen} onFollow={() => reading.setPanel('none')} />
  const discussion = <Beside document={document} reading={reading} amendment={props.amendment} />
  return (
    <>
      <Header>
        <Link
          to="/consultations/$consultationId"
          params={{ consultationId: String(document.consultationId) }}
        >
          {document.consultation}
        </Link>
        <span aria-hidden>/</span>
        <span>{document.title}</span>
      </Header>
      <FrozenLine document={document} />
      <PausedLine document={document} />
      <div className="reading">
        <aside className="reading-outline" aria-label="Outline of the document">
          {outline}
        </aside>
        <main id="main">
          <div className="sheet-of-text" ref={text}>
            <header className="document-head">
              <PageHeading title={document.title} />
              <Actions document={document} />
            </header>
            {document.clauses.length === 0 ? <EmptyDocument /> : null}
            {document.clauses.map((clause, index) => (
              <Clause
                key={clause.id}
                clause={clause}
                level={setIn[index] ?? 0}
                name={nameOf(clause)}
                documentId={document.id}
                chosen={clause.id === chosen}
                comment={clause.id === chosen ? reading.comment : undefined}
                editor={
                  reading.editing?.clauseId === clause.id ? (
                    <Editor document={document} reading={reading} />
                  ) : undefined
                }
              />
            ))}
          </div>
          {document.may.comment && !document.approved ? (
            <PassageButton onComment={reading.begin.comment} />
          ) : null}
        </main>
        <aside className="reading-discussion" id="discussion" tabIndex={-1} aria-label="Discussion">
          {reading.panel === 'discussion' ? null : discussion}
        </aside>
      </div>
      <PhoneBar
        name={reading.clause && nameOf(reading.clause)}
        onOutline={() => reading.setPanel('outline')}
        onDiscussion={() => reading.setPanel('discussion')}
      />
      <Dialog
        title="Outline"
        quietTitle
        look="drawer"
        open={reading.panel === 'outline'}
        onClose={() => reading.setPanel('none')}
      >
        {outline}
      </Dialog>
      <Dialog
        title="Discussion"
        quietTitle
        look="sheet"
        open={reading.panel === 'discussion'}
        onClose={() => reading.setPanel('none')}
      >
        {discussion}
      </Dialog>
      <p className="hidden-words" role="status">
        {reading.clause
          ? `${nameOf(reading.clause)}, ${STATE_WORDS[stateOf(reading.clause)].toLowerCase()}`
          : ''}
      </p>
      <KeyHelp open={reading.help} onClose={() => reading.setHelp(false)} />
    </>
  )
}

function Editor({ document, reading }: { document: DocumentView; reading: Reading }) {
  const { editing } = reading
  const clause = document.clauses.find(each => each.id === editing?.clauseId)
  if (!editing || !clause) return null
  return (
    <Suspense fallback={<Skeleton lines={4} label="Opening the editor" />}>
      {editing.kind === 'amend' ? (
        <AmendForm
          // Another aim is another form, with words of its own.
          key={editing.aim ? `${editing.aim.kind} ${editing.aim.amendment.id}` : 'new'}
          clause={clause}
          from={editing.from}
          aim={editing.aim}
          comment={editing.comment}
          onDone={reading.stopEditing}
        />
      ) : (
        <ReviseForm clause={clause} onDone={reading.stopEditing} />
      )}
    </Suspense>
  )
}

function Beside(props: { document: DocumentView; reading: Reading; amendment: number | undefined }) {
  const { document, reading } = props
  const { clause } = reading
  if (!clause)
    return <Overview document={document} onChoose={reading.choose} onHelp={() => reading.setHelp(true)} />
  return (
    <Discussion
      clause={clause}
      linkedAmendment={props.amendment}
      comment={reading.comment}
      onComment={reading.setComment}
      replying={reading.replying}
      onReply={reading.setReplying}
      asked={reading.asked}
      onAsk={reading.ask}
      commenting={reading.commenting}
      passage={reading.passage}
      onCommenting={reading.setCommenting}
      onAmend={reading.begin.amend}
      tools={
        <>
          {reading.editing ? null : (
            <Begun clause={clause} onAmend={reading.begin.amend} onRevise={reading.begin.revise} />
          )}
          <ClauseTools clause={clause} onRevise={reading.begin.revise} />
        </>
      }
      declare={<Declare key={clause.id} clause={clause} />}
    />
  )
}

function Loading() {
  return (
    <>
      <Header />
      <div className="reading">
        <aside className="reading-outline" />
        <main id="main">
          <div className="sheet-of-text">
            <Skeleton lines={12} label="Fetching the document" />
          </div>
        </main>
        <aside className="reading-discussion" />
      </div>
    </>
  )
}
