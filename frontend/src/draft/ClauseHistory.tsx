import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { versions } from '../api/reading'
import type { ClauseView, VersionView } from '../api/wire'
import { Refused } from '../ui/Notice'
import { Skeleton } from '../ui/Skeleton'
import { When } from '../ui/When'
import { labelOf, useDocument } from './document'
import { Redline, Rich } from './Rich'

const CHANGES = { FIRST: 'First wording', EDITORIAL: 'Editorial', SUBSTANTIVE: 'Substantive' } as const

/** Every wording of the clause, the newest first, each against the one before. Fetched when it is opened. */
export function ClauseHistory({ clause }: { clause: ClauseView }) {
  const [open, setOpen] = useState(false)
  return (
    <section className="part">
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary className="part-summary">
          Versions <span className="count">{clause.version.ordinal}</span>
        </summary>
        {open ? <Versions clause={clause} /> : null}
      </details>
    </section>
  )
}

function Versions({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const all = useQuery(versions(clause.id, clause.version.id))
  if (all.error) return <Refused thrown={all.error} />
  if (!all.data) return <Skeleton lines={4} label="Fetching the versions" />
  const newestFirst = all.data.versions.toReversed()
  return (
    <>
      <p className="small">
        <Link
          to="/documents/$documentId/clauses/$clauseId"
          params={{ documentId: String(document.id), clauseId: String(clause.id) }}
          search={{ look: 'history' }}
        >
          Go through the history, and see where the words come from
        </Link>
      </p>
      <ol className="items">
        {newestFirst.map((version, index) => (
          <li key={version.id}>
            <Version version={version} before={newestFirst[index + 1]} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Version({ version, before }: { version: VersionView; before: VersionView | undefined }) {
  const document = useDocument()
  return (
    <article aria-label={`Version ${version.ordinal}`} className="version">
      <p className="by">
        <b>Version {version.ordinal}</b>
        <span className="tag">
          {CHANGES[version.change]}
          {version.disputed ? ', disputed: counts as substantive' : ''}
        </span>
        <span className="small faint">
          {labelOf(document, version.by)}, <When at={version.at} />
        </span>
      </p>
      {version.note ? <p className="small soft">{version.note}</p> : null}
      {version.amendmentIds.length > 0 ? (
        <p className="small soft">
          Made by {version.amendmentIds.length === 1 ? 'amendment' : 'amendments'}{' '}
          {version.amendmentIds.map(id => `#${id}`).join(', ')}
        </p>
      ) : null}
      <div className="wording serif">
        {before ? <Redline base={before} proposed={version} /> : <Rich rich={version} />}
      </div>
    </article>
  )
}
