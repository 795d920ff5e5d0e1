import { Link } from '@tanstack/react-router'
import MessageSquare from 'lucide-react/icons/message-square'
import PencilLine from 'lucide-react/icons/pencil-line'
import { memo, type ReactNode } from 'react'
import type { ClauseView } from '../api/wire'
import { plural } from '../ui/words'
import { Line, Rich } from './Rich'
import type { Highlight } from './runs'
import { openAmendments, stateOf } from './state'
import { StateMark } from './StateMark'

export interface ClauseProps {
  clause: ClauseView
  /** “Clause 49(b)” */
  name: string
  /** How far it is set in. */
  level: number
  documentId: number
  chosen: boolean
  /** The comment whose passage is shown strongest. */
  comment?: number | undefined
  /** What stands in place of the text while it is being changed. */
  editor?: ReactNode
}

/** One clause in the text: number in the margin, words, and quietly what is said about it. */
export const Clause = memo(function Clause(props: ClauseProps) {
  const { clause, chosen } = props
  const state = stateOf(clause)
  const amendments = openAmendments(clause).length
  const classes = [
    'clause',
    clause.kind.toLowerCase().replace('_', '-'),
    `depth-${Math.min(clause.depth, 4)}`,
    `level-${props.level}`,
  ]
  if (chosen) classes.push('chosen')
  if (props.editor) classes.push('editing')
  return (
    <section
      id={`clause-${clause.id}`}
      className={classes.join(' ')}
      aria-label={props.name}
      aria-current={chosen ? 'true' : undefined}
    >
      <Link
        to="/documents/$documentId"
        params={{ documentId: String(props.documentId) }}
        search={{ clause: clause.id }}
        resetScroll={false}
        className={clause.number ? 'clause-number' : 'clause-number none'}
        aria-label={`${props.name}: open its discussion`}
      >
        {clause.number || '¶'}
      </Link>
      {props.editor ?? (
        <div className="clause-text" data-clause-text={clause.id}>
          {clause.kind === 'HEADING' ? (
            <HeadingWords depth={clause.depth}>
              <Line rich={clause.version} />
            </HeadingWords>
          ) : (
            <Rich rich={clause.version} highlights={passagesOf(clause)} chosen={props.comment} />
          )}
        </div>
      )}
      {chosen && !props.editor ? (
        <button
          type="button"
          className="button small to-discussion"
          onClick={() => document.getElementById('discussion')?.focus()}
        >
          Go to its discussion
        </button>
      ) : null}
      {state === 'heading' ? null : (
        <div className="clause-signs">
          <StateMark state={state} />
          {amendments > 0 ? (
            <span className="sign" title={plural(amendments, 'open amendment', 'open amendments')}>
              <PencilLine size={13} aria-hidden />
              {amendments}
              <span className="hidden-words"> open amendments</span>
            </span>
          ) : null}
          {clause.comments.length > 0 ? (
            <span className="sign" title={plural(clause.comments.length, 'comment', 'comments')}>
              <MessageSquare size={13} aria-hidden />
              {clause.comments.length}
              <span className="hidden-words"> comments</span>
            </span>
          ) : null}
        </div>
      )}
    </section>
  )
})

/** The document's title is the h1; its headings follow below it. */
function HeadingWords({ depth, children }: { depth: number; children: ReactNode }) {
  switch (depth) {
    case 0:
      return <h2 className="heading-words">{children}</h2>
    case 1:
      return <h3 className="heading-words">{children}</h3>
    default:
      return <h4 className="heading-words">{children}</h4>
  }
}

/** Where the comments stand on the present wording. Those whose passage is gone have no place. */
function passagesOf(clause: ClauseView): Highlight[] {
  return clause.comments.flatMap(({ id, carried }) =>
    carried && carried.kind !== 'GONE' && carried.start !== undefined && carried.end !== undefined
      ? [{ id, start: carried.start, end: carried.end }]
      : [],
  )
}
