import { Link } from '@tanstack/react-router'
import MessageSquare from 'lucide-react/icons/message-square'
import PencilLine from 'lucide-react/icons/pencil-line'
import { memo, type ReactNode } from 'react'
import type { ClauseView } from '../api/wire'
import { plural } from '../ui/words'
import { Rich } from './Rich'
import type { Highlight } from './runs'
import { nameOf, openAmendments, stateOf } from './state'
import { StateMark } from './StateMark'

export interface ClauseProps {
  clause: ClauseView
  documentId: number
  chosen: boolean
  /** The comment whose passage is shown strongest. */
  comment?: number | undefined
  /** What stands in place of the text while it is being changed. */
  editor?: ReactNode
  onChoose: (clauseId: number) => void
}

/** One clause in the text: number in the margin, words, and quietly what is said about it. */
export const Clause = memo(function Clause(props: ClauseProps) {
  const { clause, chosen } = props
  const state = stateOf(clause)
  const amendments = openAmendments(clause).length
  const classes = ['clause', clause.kind.toLowerCase().replace('_', '-'), `depth-${Math.min(clause.depth, 4)}`]
  if (chosen) classes.push('chosen')
  return (
    <section
      id={`clause-${clause.id}`}
      className={classes.join(' ')}
      aria-label={nameOf(clause)}
      aria-current={chosen ? 'true' : undefined}
      onClick={event => {
        if (!chosen && document.getSelection()?.isCollapsed !== false && !isControl(event.target)) {
          props.onChoose(clause.id)
        }
      }}
    >
      <Link
        to="/documents/$documentId"
        params={{ documentId: String(props.documentId) }}
        search={{ clause: clause.id }}
        resetScroll={false}
        className="clause-number"
        aria-label={`${nameOf(clause)}: open its discussion`}
      >
        {clause.number || '¶'}
      </Link>
      {props.editor ?? (
        <div className="clause-text" data-clause-text={clause.id}>
          {clause.kind === 'HEADING' ? (
            <HeadingWords depth={clause.depth}>
              <Rich rich={clause.version} />
            </HeadingWords>
          ) : (
            <Rich rich={clause.version} highlights={passagesOf(clause)} chosen={props.comment} />
          )}
        </div>
      )}
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

function HeadingWords({ depth, children }: { depth: number; children: ReactNode }) {
  return (
    <div role="heading" aria-level={Math.min(depth + 2, 6)} className="heading-words">
      {children}
    </div>
  )
}

/** Where the comments stand on the present wording. Those whose passage is gone have no place. */
function passagesOf(clause: ClauseView): Highlight[] {
  return clause.comments.flatMap(({ id, carried }) =>
    carried && carried.kind !== 'GONE' && carried.start !== undefined && carried.end !== undefined
      ? [{ id, start: carried.start, end: carried.end }]
      : [],
  )
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, textarea, select, form') !== null
}
