import type { ReactNode } from 'react'
import type { ClauseKind, RichText } from '../api/wire'
import { Line, Rich } from '../draft/Rich'

/** A clause of a finished text: a heading, or words with their number hanging beside them. */
export function ClauseText(props: {
  clause: RichText & { depth: number; number: string; kind: ClauseKind }
  level: number
  children?: ReactNode
}) {
  const { clause } = props
  if (clause.kind === 'HEADING') {
    const words = (
      <>
        {clause.number ? `${clause.number} ` : ''}
        <Line rich={clause} />
      </>
    )
    return clause.depth === 0 ? <h2>{words}</h2> : <h3>{words}</h3>
  }
  return (
    <div className={`final-clause level-${props.level}`}>
      <span className="final-number">{clause.number}</span>
      <div>
        <Rich rich={clause} />
        {props.children}
      </div>
    </div>
  )
}
