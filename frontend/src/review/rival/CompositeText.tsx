import { Fragment, useState } from 'react'
import type { ClauseView, RivalsView } from '../../api/wire'
import { useDocument } from '../../draft/document'
import { Link } from '@tanstack/react-router'
import { everybody, named } from './proposers'

type Part = RivalsView['parts'][number]

// More rival wordings than this stand behind a button, so that the sentence can still be read.
const FEW = 4

export interface CompositeProps {
  clause: ClauseView
  parts: readonly Part[]
  /** Amendments that are shown; the words of others are left out. */
  shown: ReadonlySet<number>
}

/** The clause once, and at each passage in brackets what stands there and who would say what instead. */
export function CompositeText({ clause, parts, shown }: CompositeProps) {
  const text = clause.version.text
  return (
    <div className="composite serif">
      <p>
        {parts.map((part, index) => {
          const words = text.slice(part.start, part.end)
          const alternatives = part.alternatives
            .map(each => ({ ...each, amendmentIds: each.amendmentIds.filter(id => shown.has(id)) }))
            .filter(each => each.amendmentIds.length > 0)
          return (
            <Fragment key={index}>
              {alternatives.length === 0 ? (
                <Lines text={words} />
              ) : (
                <Passage clause={clause} words={words} alternatives={alternatives} />
              )}
            </Fragment>
          )
        })}
      </p>
    </div>
  )
}

function Passage(props: { clause: ClauseView; words: string; alternatives: Part['alternatives'] }) {
  const { clause, words, alternatives } = props
  const [all, setAll] = useState(false)
  const visible = all ? alternatives : alternatives.slice(0, FEW)
  const rest = alternatives.length - visible.length
  return (
    <span className={alternatives.length > 1 ? 'passage rival' : 'passage'}>
      {words.trim() === '' ? null : (
        <span className="alternative present">
          <span aria-hidden>[</span>
          <span className="hidden-words"> [present text: </span>
          <Lines text={words.trim()} />
          <span aria-hidden>]</span>
          <span className="hidden-words">] </span>
        </span>
      )}{' '}
      {visible.map(alternative => (
        <Fragment key={alternative.amendmentIds.join()}>
          <Proposed clause={clause} alternative={alternative} present={words} />{' '}
        </Fragment>
      ))}
      {rest > 0 ? (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {rest} more {rest === 1 ? 'wording' : 'wordings'}
        </button>
      ) : null}
      {words.endsWith(' ') || alternatives.some(each => each.text.endsWith(' ')) ? ' ' : null}
    </span>
  )
}

function Proposed(props: { clause: ClauseView; alternative: Part['alternatives'][number]; present: string }) {
  const document = useDocument()
  const { clause, alternative, present } = props
  const words = alternative.text.trim()
  const [first] = alternative.amendmentIds
  return (
    <span className="alternative">
      <span aria-hidden>[</span>
      <span className="hidden-words"> [</span>
      <Link
        to="/documents/$documentId"
        params={{ documentId: String(document.id) }}
        search={{ clause: clause.id, ...(first === undefined ? {} : { amendment: first }) }}
        className="proposer"
        title={everybody(document, clause, alternative.amendmentIds)}
      >
        {named(document, clause, alternative.amendmentIds)}
      </Link>
      <span className="proposer-colon">:</span>{' '}
      {words === '' ? (
        <i>delete</i>
      ) : (
        <>
          {present.trim() === '' ? <i>insert </i> : null}
          <span className="proposed-words">
            <Lines text={words} />
          </span>
        </>
      )}
      <span aria-hidden>]</span>
      <span className="hidden-words">] </span>
    </span>
  )
}

/** Paragraphs inside a running text are told by their sign. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ))
}
