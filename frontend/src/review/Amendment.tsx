import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { AmendmentView, ClauseView, RichText } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { Redline, Rich } from '../draft/Rich'
import { wording } from '../draft/state'
import { Notice } from '../ui/Notice'
import { Toggles } from '../ui/Toggles'
import { When } from '../ui/When'
import { AMENDMENT_KINDS, OUTCOMES } from '../ui/words'
import { CollidesWith } from './CollidesWith'
import { Conflict } from './Conflict'
import { Decide } from './Decide'
import { InstructionLine } from './InstructionLine'
import { rebased } from './rebased'

export type Look = 'redline' | 'clean' | 'original'

export const LOOKS: readonly (readonly [Look, string])[] = [
  ['redline', 'Redline'],
  ['clean', 'Clean'],
  ['original', 'Original'],
]

export interface AmendmentProps {
  clause: ClauseView
  amendment: AmendmentView
  /** A link leads to this one: it is brought into view. */
  linked: boolean
  onAmend: (begin?: RichText) => void
}

const NOTHING: RichText = { text: '', marks: [] }

/** One amendment, readable by itself whatever else is proposed. */
export function Amendment({ clause, amendment, linked, onAmend }: AmendmentProps) {
  const document = useDocument()
  const [look, setLook] = useState<Look>('redline')
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (linked) place.current?.scrollIntoView({ block: 'start' })
  }, [linked])
  const base = wording(clause, amendment.baseId)
  const behind =
    amendment.rebase !== undefined &&
    (amendment.rebase.kind !== 'CLEAN' ||
      (amendment.baseId !== clause.version.id &&
        (amendment.kind === 'TEXT' || amendment.kind === 'EDITORIAL')))
  const mine = amendment.by === document.mySeat.id
  const reworded =
    amendment.kind !== 'MOVE' && amendment.kind !== 'NEW_CLAUSE' && amendment.kind !== 'DELETION'
  return (
    <article
      ref={place}
      className="amendment"
      id={`amendment-${amendment.id}`}
      aria-label={`Amendment ${amendment.id}`}
    >
      <header>
        <p className="by">
          <b>{labelOf(document, amendment.by)}</b>
          {amendment.kind === 'TEXT' ? null : <span className="tag">{AMENDMENT_KINDS[amendment.kind]}</span>}
          {amendment.chairsText ? <span className="tag">Chair’s text, without prejudice</span> : null}
          <span className="small faint">
            <Link
              to="/documents/$documentId"
              params={{ documentId: String(document.id) }}
              search={{ clause: clause.id, amendment: amendment.id }}
              resetScroll={false}
              className="quiet-link"
            >
              #{amendment.id}
            </Link>{' '}
            · <When at={amendment.at} />
          </span>
        </p>
        {reworded ? (
          <Toggles label="How to read the amendment" choices={LOOKS} chosen={look} onChoose={setLook} />
        ) : null}
      </header>
      <div className="wording serif">
        {amendment.kind === 'MOVE' ? null : (
          <Wording look={look} base={amendment.kind === 'NEW_CLAUSE' ? NOTHING : base} proposed={amendment} />
        )}
      </div>
      <InstructionLine line={amendment.instruction} />
      <p className="rationale">{amendment.rationale}</p>
      <CollidesWith clause={clause} amendment={amendment} />
      {behind ? <Standing amendment={amendment} clause={clause} mine={mine} onAmend={onAmend} /> : null}
      {amendment.disposition ? (
        <p className={`small outcome ${amendment.disposition.outcome.toLowerCase()}`}>
          <b>{OUTCOMES[amendment.disposition.outcome]}</b> by {labelOf(document, amendment.disposition.by)},{' '}
          <When at={amendment.disposition.at} />
          {amendment.disposition.reason ? <>: “{amendment.disposition.reason}”</> : null}
        </p>
      ) : (
        <Decide clause={clause} amendment={amendment} mine={mine} />
      )}
    </article>
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

/** The text has moved since the amendment was written: what that means for it. Nothing is moved silently. */
function Standing(props: {
  amendment: AmendmentView
  clause: ClauseView
  mine: boolean
  onAmend: (begin?: RichText) => void
}) {
  const { amendment, clause, mine, onAmend } = props
  switch (amendment.rebase?.kind) {
    case undefined:
      return null
    case 'CLEAN':
      return (
        <details className="small">
          <summary>
            The text moved on since; this still fits. Read it on version {clause.version.ordinal}
          </summary>
          <div className="wording serif">
            <Redline base={clause.version} proposed={rebased(amendment)} />
          </div>
        </details>
      )
    case 'OBSOLETE':
      return <Notice kind="info">Nothing is left to change: the present text already says this.</Notice>
    case 'ORPHANED':
      return (
        <Notice kind="warn">
          What this amendment speaks of has been removed from the text. Its words stay readable here.
        </Notice>
      )
    case 'CONFLICT':
      return (
        <Conflict
          passages={amendment.rebase.passages ?? []}
          ordinal={clause.version.ordinal}
          {...(mine ? { onRepair: () => onAmend(amendment) } : {})}
        />
      )
  }
}
