import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClauseView, Stance } from '../api/wire'
import { ClauseHistory } from '../draft/ClauseHistory'
import { useDocument } from '../draft/document'
import type { Passage } from '../draft/selection'
import { Rich } from '../draft/Rich'
import { nameOf } from '../draft/state'
import { Notice } from '../ui/Notice'
import { When } from '../ui/When'
import { ADDRESSEES, KINDS } from '../ui/words'
import type { OnAmend } from './aim'
import { Agreement } from './Agreement'
import { Amendments } from './Amendments'
import { Comments } from './Comments'
import { Notes } from './Notes'
import { Position } from './Position'
import { PositionHistory } from './PositionHistory'
import './discussion.css'

export interface DiscussionProps {
  clause: ClauseView
  linkedAmendment: number | undefined
  comment: number | undefined
  onComment: (comment: number | undefined) => void
  replying: number | undefined
  onReply: (comment: number | undefined) => void
  asked: Stance | undefined
  onAsk: (stance: Stance | undefined) => void
  commenting: boolean
  passage: Passage | undefined
  onCommenting: (commenting: boolean) => void
  onAmend: OnAmend
  /** What the chair and the secretariat may do with this clause. */
  tools?: ReactNode
  declare?: ReactNode
}

/** A clause that is no longer in the text; what was said about it stays readable. */
function Removed({ clause, at }: { clause: ClauseView; at: string }) {
  return (
    <div className="stack">
      <Notice kind="info">
        Removed from the text <When at={at} />. What was said about it stays on record.
      </Notice>
      <div className="wording serif">
        <Rich rich={clause.version} />
      </div>
    </div>
  )
}

/** Everything that is said about one clause. */
export function Discussion(props: DiscussionProps) {
  const { clause } = props
  const document = useDocument()
  const addressees = clause.addressees.map(each => ADDRESSEES[each]).join(', ')
  return (
    <div className="discussion">
      <header className="discussion-head">
        <h2>{nameOf(clause)}</h2>
        <p className="small soft">
          {KINDS[clause.kind]}
          {addressees ? ` · to ${addressees}` : ''}
          {clause.version.ordinal > 1 ? ` · version ${clause.version.ordinal}` : ''}
        </p>
        {props.tools}
        {clause.removed ? <Removed clause={clause} at={clause.removed} /> : null}
      </header>
      <Agreement clause={clause} />
      {props.declare}
      {document.may.position && !document.approved && !clause.removed && !clause.declared ? (
        <Position clause={clause} asked={props.asked} onAsk={props.onAsk} />
      ) : null}
      <PositionHistory clause={clause} />
      <Amendments
        clause={clause}
        linked={props.linkedAmendment}
        whole={props.linkedAmendment !== undefined || props.comment !== undefined}
        onAmend={props.onAmend}
      />
      <Comments
        clause={clause}
        chosen={props.comment}
        onChoose={props.onComment}
        writing={props.commenting}
        passage={props.passage}
        onWrite={props.onCommenting}
        replying={props.replying}
        onReply={props.onReply}
        onAmend={props.onAmend}
      />
      <Notes clause={clause} />
      <ClauseHistory clause={clause} />
      <p className="part small">
        <Link
          to="/consultations/$consultationId/journal"
          params={{ consultationId: String(document.consultationId) }}
          search={{ document: document.id, clause: clause.id }}
        >
          Everything that happened to this clause
        </Link>{' '}
        ·{' '}
        <Link
          to="/documents/$documentId/register"
          params={{ documentId: String(document.id) }}
          search={{ clause: clause.id }}
        >
          Its entries in the register
        </Link>
      </p>
    </div>
  )
}
