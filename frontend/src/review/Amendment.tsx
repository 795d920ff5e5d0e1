import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { AmendmentView, ClauseView, RichText } from '../api/wire'
import { ChangeList } from '../draft/ChangeList'
import { labelOf, useDocument } from '../draft/document'
import { Redline, Rich } from '../draft/Rich'
import { wording } from '../draft/state'
import { Toggles } from '../ui/Toggles'
import { When } from '../ui/When'
import { AMENDMENT_KINDS, plural } from '../ui/words'
import type { OnAmend } from './aim'
import { AmendmentAnswer } from './AmendmentAnswer'
import { Answer } from './Answer'
import { CollidesWith } from './CollidesWith'
import { Decide } from './Decide'
import { InstructionLine } from './InstructionLine'
import { Standing } from './Standing'
import { Thread } from './Thread'
import './amendment.css'

const Earlier = lazy(() => import('./Earlier').then(module => ({ default: module.Earlier })))

export type Look = 'redline' | 'clean' | 'original'

export const LOOKS: readonly (readonly [Look, string])[] = [
  ['redline', 'Redline'],
  ['clean', 'Clean'],
  ['original', 'Original'],
]

const NOTHING: RichText = { text: '', marks: [] }

export interface AmendmentProps {
  clause: ClauseView
  amendment: AmendmentView
  /** A link leads to this one: it is brought into view. */
  linked: boolean
  onAmend: OnAmend
}

/** One amendment, readable by itself whatever else is proposed. */
export function Amendment({ clause, amendment, linked, onAmend }: AmendmentProps) {
  const document = useDocument()
  const [look, setLook] = useState<Look>('redline')
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (linked) place.current?.scrollIntoView({ block: 'start' })
  }, [linked])
  const { kind, amends, disposition, earlier } = amendment
  const base = kind === 'NEW_CLAUSE' ? NOTHING : (amends ?? wording(clause, amendment.baseId))
  const reworded = kind === 'TEXT' || kind === 'ALTERNATIVE' || kind === 'EDITORIAL'
  return (
    <article
      ref={place}
      className={`amendment kind-${kind.toLowerCase().replace('_', '-')}`}
      id={`amendment-${amendment.id}`}
      aria-label={`Amendment ${amendment.id}`}
    >
      <header>
        <p className="by">
          <b>{labelOf(document, amendment.by)}</b>
          {kind === 'TEXT' ? null : <span className="tag">{AMENDMENT_KINDS[kind]}</span>}
          {amends ? (
            <span className="tag">
              Change of <Other id={amends.id} clause={clause} />
            </span>
          ) : null}
          {amendment.chairsText ? <span className="tag">Chair’s text, without prejudice</span> : null}
          <span className="small faint">
            <Other id={amendment.id} clause={clause} /> · <When at={amendment.at} />
          </span>
        </p>
        {reworded ? (
          <Toggles label="How to read the amendment" choices={LOOKS} chosen={look} onChoose={setLook} />
        ) : null}
      </header>
      {kind === 'MOVE' ? null : (
        <div className="wording serif">
          <Wording look={look} base={base} proposed={amendment} />
        </div>
      )}
      {reworded && base ? <ChangeList base={base} proposed={amendment} /> : null}
      <InstructionLine line={amendment.instruction} />
      {amendment.rationale === '' ? null : <p className="rationale">{amendment.rationale}</p>}
      {amendment.replacesId === undefined ? null : (
        <p className="small soft">
          In place of <Other id={amendment.replacesId} clause={clause} />, which its author withdrew.
        </p>
      )}
      {amendment.commentId === undefined ? null : (
        <TakenFrom clause={clause} commentId={amendment.commentId} />
      )}
      {earlier.length > 0 ? (
        <details className="small">
          <summary>
            Reworded {plural(earlier.length, 'time', 'times')}
            {earlier.at(-1)?.takenOver ? ', put upon the present text' : ''}: what it said before
          </summary>
          <Suspense>
            <Earlier clause={clause} amendment={amendment} />
          </Suspense>
        </details>
      ) : null}
      <CollidesWith clause={clause} amendment={amendment} />
      <Standing clause={clause} amendment={amendment} onAmend={onAmend} />
      <Thread clause={clause} amendment={amendment} onAmend={onAmend} />
      {disposition ? (
        <>
          <Answer clauseId={clause.id} disposition={disposition} mine={amendment.by === document.mySeat.id} />
          {amendment.replacedById === undefined ? null : (
            <p className="small soft">
              In favour of <Other id={amendment.replacedById} clause={clause} />.
            </p>
          )}
        </>
      ) : (
        <Decide clause={clause} amendment={amendment} mine={amendment.by === document.mySeat.id} />
      )}
      <AmendmentAnswer clause={clause} amendment={amendment} />
    </article>
  )
}

/** The way to an amendment, by its number. */
function Other({ id, clause }: { id: number; clause: ClauseView }) {
  const document = useDocument()
  return (
    <Link
      to="/documents/$documentId"
      params={{ documentId: String(document.id) }}
      search={{ clause: clause.id, amendment: id }}
      resetScroll={false}
      className="quiet-link"
    >
      #{id}
    </Link>
  )
}

function Wording({ look, base, proposed }: { look: Look; base: RichText | undefined; proposed: RichText }) {
  if (!base) return <Rich rich={proposed} />
  switch (look) {
    case 'redline':
      return <Redline base={base} proposed={proposed} />
    case 'clean':
      return <Rich rich={proposed} />
    case 'original':
      return <Rich rich={base} />
  }
}

/** The comment whose words an amendment took up. */
function TakenFrom({ clause, commentId }: { clause: ClauseView; commentId: number }) {
  const document = useDocument()
  const comment = clause.comments.find(each => each.id === commentId)
  return (
    <p className="small soft">
      Takes up{' '}
      <Link
        to="/documents/$documentId"
        params={{ documentId: String(document.id) }}
        search={{ clause: clause.id, comment: commentId }}
        resetScroll={false}
      >
        comment #{commentId}
      </Link>
      {comment ? ` of ${labelOf(document, comment.by)}` : ''}.
    </p>
  )
}
