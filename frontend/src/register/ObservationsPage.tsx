import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sentenceOf } from '../api/problem'
import { documentOf } from '../api/reading'
import type { DocumentView, ObservationLine, Outcome, RegisterPreview } from '../api/wire'
import { previewRegister, proposeDispositions } from '../api/writing'
import { ANSWERS, outcomeOf } from '../review/answers'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { FileDrop } from '../ui/FileDrop'
import { Header } from '../ui/Header'
import { Notice, Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { OUTCOMES, plural } from '../ui/words'
import './register.css'

const route = getRouteApi('/documents/$documentId/register/observations')

/** The register as a table comes back: read, shown, and proposed as far as it is confirmed. */
export function ObservationsPage() {
  const document = useQuery(documentOf(Number(route.useParams().documentId)))
  if (document.data) return <Observations document={document.data} />
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

/** What became of a line when its answer was to be proposed. */
type Result = { kind: 'proposed' } | { kind: 'refused'; why: string }

function Observations({ document }: { document: DocumentView }) {
  const params = { documentId: String(document.id) }
  const [preview, setPreview] = useState<RegisterPreview>()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [chosen, setChosen] = useState<ReadonlyMap<number, Outcome>>(new Map())
  const [results, setResults] = useState<ReadonlyMap<number, Result>>(new Map())
  const queries = useQueryClient()
  const read = useMutation({
    mutationFn: (file: File) => previewRegister(document.id, file),
    onSuccess: next => {
      setPreview(next)
      setLeft(new Set())
      setChosen(new Map())
      setResults(new Map())
    },
  })
  const outcomeFor = (line: ObservationLine): Outcome | undefined => line.outcome ?? chosen.get(line.line)
  const ready = (preview?.lines ?? []).filter(
    line =>
      line.faults.length === 0 &&
      outcomeFor(line) !== undefined &&
      !left.has(line.line) &&
      results.get(line.line)?.kind !== 'proposed',
  )
  // One by one, as in the register itself: what fails on one line keeps no other back.
  const propose = useMutation({
    mutationFn: async () => {
      for (const line of ready) {
        const result = await proposeDispositions(document.id, answerTo(line, outcomeFor(line))).then(
          (): Result => ({ kind: 'proposed' }),
          (thrown: unknown): Result => ({ kind: 'refused', why: sentenceOf(thrown) }),
        )
        setResults(before => new Map(before).set(line.line, result))
      }
      await queries.invalidateQueries({ queryKey: ['register', document.id] })
      void queries.invalidateQueries({ queryKey: ['queue'] })
    },
  })
  const proposed = [...results.values()].filter(result => result.kind === 'proposed').length
  const role = document.mySeat.role
  const may = (role === 'SECRETARIAT' || role === 'CHAIR') && !document.approved
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={params}>
          {document.title}
        </Link>
        <span aria-hidden>/</span>
        <Link to="/documents/$documentId/register" params={params} search={{}}>
          Register
        </Link>
      </Header>
      <main id="main" className="page observations-in">
        <PageHeading title="Observations from a table" />
        {may ? (
          <>
            <p className="lead">
              Take the register as a table, write in its last column, and bring it back. “Noted: we say it in
              the preamble” becomes the answer “Noted” with its reason. You see every line before anything is
              proposed, and another role validates it, as always.
            </p>
            <p className="row">
              {['docx', 'xlsx', 'csv'].map(format => (
                <a
                  key={format}
                  className="button small"
                  href={`/api/documents/${document.id}/register.${format}`}
                  download
                >
                  Register as {NAMES[format]}
                </a>
              ))}
            </p>
            <FileDrop
              label="The register that comes back"
              accept=".docx,.xlsx,.csv,text/csv"
              hint=".docx, .xlsx or .csv, or drop it here"
              busy={read.isPending}
              onFile={file => read.mutate(file)}
            />
            <Refused thrown={read.error} />
          </>
        ) : (
          <Notice kind="warn">
            {document.approved
              ? 'This document has been approved; nothing is answered any more.'
              : 'The secretariat and the chair propose answers.'}
          </Notice>
        )}
        {preview ? (
          <>
            <Unplaced preview={preview} />
            {preview.lines.length > 0 ? (
              <>
                <p className="row observations-act">
                  <Button
                    look="primary"
                    disabled={ready.length === 0}
                    busy={propose.isPending}
                    onPress={() => propose.mutate()}
                  >
                    Propose {plural(ready.length, 'answer', 'answers')}
                  </Button>
                  <span className="small soft" role="status">
                    {results.size > 0 ? `${plural(proposed, 'answer', 'answers')} proposed.` : ''}
                  </span>
                </p>
                <ol className="observations">
                  {preview.lines.map(line => (
                    <Line
                      key={line.line}
                      line={line}
                      outcome={outcomeFor(line)}
                      result={results.get(line.line)}
                      taken={!left.has(line.line)}
                      onTake={take =>
                        setLeft(before => {
                          const next = new Set(before)
                          if (take) next.delete(line.line)
                          else next.add(line.line)
                          return next
                        })
                      }
                      onChoose={outcome => setChosen(before => new Map(before).set(line.line, outcome))}
                    />
                  ))}
                </ol>
              </>
            ) : null}
          </>
        ) : null}
      </main>
    </>
  )
}

const NAMES: Readonly<Record<string, string>> = { docx: 'Word', xlsx: 'Excel', csv: 'CSV' }

function Unplaced({ preview }: { preview: RegisterPreview }) {
  const same = `${plural(preview.unchanged, 'entry stands', 'entries stand')} as before.`
  return (
    <>
      <p className="soft" role="status">
        {preview.lines.length === 0 ? 'No observation in this table is new. ' : ''}
        {same}
      </p>
      {preview.unplaced.length > 0 ? (
        <Notice kind="warn">
          <p>
            <b>Not taken from the table:</b>
          </p>
          <ul>
            {preview.unplaced.map(why => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}

function Line(props: {
  line: ObservationLine
  outcome: Outcome | undefined
  result: Result | undefined
  taken: boolean
  onTake: (take: boolean) => void
  onChoose: (outcome: Outcome) => void
}) {
  const { line, outcome, result } = props
  const possible = line.faults.length === 0
  const done = result?.kind === 'proposed'
  return (
    <li className={possible && props.taken ? 'observation ticked' : 'observation'}>
      <input
        type="checkbox"
        aria-label={`Propose the answer to ${line.entry}`}
        checked={possible && props.taken && outcome !== undefined}
        disabled={!possible || outcome === undefined || done}
        onChange={event => props.onTake(event.target.checked)}
      />
      <div>
        <p className="small soft">
          {line.entry} · {line.citation === '' ? 'the heading' : line.citation} · {line.author}
        </p>
        <p className="observation-said">{line.said}</p>
        <p>
          {line.outcome === undefined && possible ? (
            <select
              className="field"
              aria-label={`Decision on ${line.entry}`}
              value={outcome ?? ''}
              disabled={done}
              onChange={event => {
                const next = outcomeOf(event.target.value)
                if (next) props.onChoose(next)
              }}
            >
              <option value="" disabled>
                Choose a decision …
              </option>
              {Object.entries(line.rewords ? WITHOUT_ACCEPTANCE : UNLINKED).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <b>
              {outcome === undefined ? '' : OUTCOMES[outcome]}
              {line.rewords && outcome === 'ACCEPTED' ? ', as a substantive change' : ''}
            </b>
          )}
          {line.outcome === undefined || line.reason === '' ? ' ' : ': '}
          {line.reason}
        </p>
        {line.before === '' ? null : <p className="small soft">In place of: {line.before}</p>}
        {line.faults.map(fault => (
          <p key={fault} className="small observation-fault">
            {fault}
          </p>
        ))}
        {result?.kind === 'refused' ? <p className="small observation-fault">{result.why}</p> : null}
        {done ? <p className="small soft">Proposed; it waits to be validated.</p> : null}
      </div>
    </li>
  )
}

const { OBSOLETED_BY: _linked, ...UNLINKED } = ANSWERS
const { ACCEPTED: _classed, ...WITHOUT_ACCEPTANCE } = UNLINKED

function answerTo(line: ObservationLine, outcome: Outcome | undefined) {
  return {
    ...(line.amendmentId === undefined ? {} : { amendments: [line.amendmentId] }),
    ...(line.commentId === undefined ? {} : { comments: [line.commentId] }),
    decision: {
      seen: line.seen,
      outcome: outcome ?? 'NOTED',
      ...(line.reason === '' ? {} : { reason: line.reason }),
      // A table has no place to say of which class a change is: then it asks everybody again.
      ...(line.rewords && outcome === 'ACCEPTED' ? { change: 'SUBSTANTIVE' as const } : {}),
    },
  }
}
