import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { derivation } from '../../api/reading'
import type { ClauseView, DerivationView, VersionView } from '../../api/wire'
import { Refused } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { When } from '../../ui/When'
import { OUTCOMES } from '../../ui/words'
import { labelOf, useDocument } from '../document'
import { CHANGES } from './History'

type Passage = DerivationView['passages'][number]

/** Where each passage of the present text comes from: shown at the passage, and as a list. */
export function Derivation({ clause, versions }: { clause: ClauseView; versions: readonly VersionView[] }) {
  const query = useQuery(derivation(clause.id, clause.version.id))
  const [at, setAt] = useState<number | undefined>(undefined)
  if (query.error) return <Refused thrown={query.error} />
  if (!query.data) return <Skeleton lines={5} label="Tracing the words" />
  const text = clause.version.text
  const passages = query.data.passages.filter(({ start, end }) => text.slice(start, end).trim() !== '')
  return (
    <section className="stack" aria-labelledby="derivation">
      <h2 id="derivation">Where the words come from</h2>
      <div className="derivation">
        <div className="wording serif">
          <p>
            {passages.map((passage, index) => (
              <span key={passage.start}>
                {text.slice(passages[index - 1]?.end ?? 0, passage.start)}
                <Words
                  text={text.slice(passage.start, passage.end)}
                  chosen={at === index}
                  entry={`derived-${index}`}
                  onChoose={() => setAt(index)}
                />
              </span>
            ))}
            {text.slice(passages.at(-1)?.end ?? 0)}
          </p>
        </div>
        <ol>
          {passages.map((passage, index) => (
            <li key={passage.start} id={`derived-${index}`} className={at === index ? 'chosen' : ''}>
              <Origin clause={clause} versions={versions} passage={passage} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

/** A comma alone is too small to be pressed; the list names it all the same. */
function Words(props: { text: string; chosen: boolean; entry: string; onChoose: () => void }) {
  const className = props.chosen ? 'derived chosen' : 'derived'
  if (!/[\p{L}\p{N}]{2}/u.test(props.text)) return <span className={className}>{props.text}</span>
  return (
    <a className={className} href={`#${props.entry}`} onMouseEnter={props.onChoose} onFocus={props.onChoose}>
      {props.text}
    </a>
  )
}

function Origin(props: { clause: ClauseView; versions: readonly VersionView[]; passage: Passage }) {
  const { clause, versions, passage } = props
  const document = useDocument()
  const version = versions.find(each => each.id === passage.versionId)
  const words = clause.version.text.slice(passage.start, passage.end).trim()
  const given = [...passage.amendmentIds, ...passage.modifiedIds]
  return (
    <>
      <q className="serif">{words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words}</q>{' '}
      <span className="small soft">
        {version ? (
          <>
            version {version.ordinal}, {CHANGES[version.change].toLowerCase()},{' '}
            {labelOf(document, version.by)}, <When at={version.at} />
          </>
        ) : null}
        {given.map(id => {
          const amendment = clause.amendments.find(each => each.id === id)
          return (
            <span key={id}>
              {' · '}
              <Link
                to="/documents/$documentId"
                params={{ documentId: String(document.id) }}
                search={{ clause: clause.id, amendment: id }}
              >
                #{id}
              </Link>
              {amendment ? ` of ${labelOf(document, amendment.by)}` : ''}
              {passage.modifiedIds.includes(id) ? `, ${OUTCOMES.ACCEPTED_AS_MODIFIED.toLowerCase()}` : ''}
              {amendment?.rationale ? `: “${amendment.rationale}”` : ''}
              {amendment?.commentId === undefined ? null : (
                <TakenFrom clause={clause} commentId={amendment.commentId} />
              )}
            </span>
          )
        })}
        {given.length === 0 && version && version.ordinal > 1 ? ' · the drafter’s own words' : ''}
      </span>
    </>
  )
}

/** The comment that the words were first said in. */
function TakenFrom({ clause, commentId }: { clause: ClauseView; commentId: number }) {
  const document = useDocument()
  const comment = clause.comments.find(each => each.id === commentId)
  return (
    <>
      {', from '}
      <Link
        to="/documents/$documentId"
        params={{ documentId: String(document.id) }}
        search={{ clause: clause.id, comment: commentId }}
      >
        comment #{commentId}
      </Link>
      {comment ? ` of ${labelOf(document, comment.by)}` : ''}
    </>
  )
}
