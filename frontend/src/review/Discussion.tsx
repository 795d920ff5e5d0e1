import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClauseView, RichText, Stance } from '../api/wire'
import { ClauseHistory } from '../draft/ClauseHistory'
import { useDocument } from '../draft/document'
import type { Passage } from '../draft/selection'
import { nameOf } from '../draft/state'
import { ADDRESSEES, KINDS } from '../ui/words'
import { Agreement } from './Agreement'
import { Amendments } from './Amendments'
import { Comments } from './Comments'
import { Position } from './Position'
import './discussion.css'

export interface DiscussionProps {
  clause: ClauseView
  linkedAmendment: number | undefined
  comment: number | undefined
  onComment: (comment: number | undefined) => void
  asked: Stance | undefined
  onAsk: (stance: Stance | undefined) => void
  commenting: boolean
  passage: Passage | undefined
  onCommenting: (commenting: boolean) => void
  onAmend: (begin?: RichText) => void
  /** What the chair and the secretariat may do with this clause. */
  tools?: ReactNode
  declare?: ReactNode
}

/** Everything that is said about one clause. */
export function Discussion(props: DiscussionProps) {
  const { clause } = props
  const document = useDocument()
  const addressees = clause.addressees.map(each => ADDRESSEES[each]).join(', ')
  return (
    <div className="discussion">
      <header className="discussion-head">
        <h2>{nameOf(document.clauses, clause)}</h2>
        <p className="small soft">
          {KINDS[clause.kind]}
          {addressees ? ` · to ${addressees}` : ''}
          {clause.version.ordinal > 1 ? ` · version ${clause.version.ordinal}` : ''}
        </p>
        {props.tools}
      </header>
      <Agreement clause={clause} />
      {props.declare}
      {document.may.position && !document.approved && !clause.removed && !clause.declared ? (
        <Position clause={clause} asked={props.asked} onAsk={props.onAsk} />
      ) : null}
      <Amendments clause={clause} linked={props.linkedAmendment} onAmend={props.onAmend} />
      <Comments
        clause={clause}
        chosen={props.comment}
        onChoose={props.onComment}
        writing={props.commenting}
        passage={props.passage}
        onWrite={props.onCommenting}
      />
      <ClauseHistory clause={clause} />
      <p className="part small">
        <Link
          to="/consultations/$consultationId/journal"
          params={{ consultationId: String(document.consultationId) }}
          search={{ document: document.id, clause: clause.id }}
        >
          Everything that happened to this clause
        </Link>
      </p>
    </div>
  )
}
