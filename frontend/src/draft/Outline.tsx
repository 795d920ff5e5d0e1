import { Link } from '@tanstack/react-router'
import MessageSquare from 'lucide-react/icons/message-square'
import PencilLine from 'lucide-react/icons/pencil-line'
import RefreshCw from 'lucide-react/icons/refresh-cw'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ClauseView, DocumentView } from '../api/wire'
import { Toggles } from '../ui/Toggles'
import { plural } from '../ui/words'
import { levels } from './levels'
import { beginning, openAmendments, owedBy, stateOf } from './state'
import { StateMark } from './StateMark'
import './outline.css'

type Show = 'all' | 'mine'

export interface OutlineProps {
  document: DocumentView
  chosen: number | undefined
  onFollow?: () => void
}

/** Every clause with its state, as a list of links. */
export function Outline({ document, chosen, onFollow }: OutlineProps) {
  const [show, setShow] = useState<Show>('all')
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[href$="clause=${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const speaks = document.may.position && !document.approved
  const owed = speaks
    ? document.clauses.filter(clause => owedBy(clause, document.mySeat.id).kind !== 'nothing')
    : []
  const changed = owed.filter(clause => owedBy(clause, document.mySeat.id).kind === 'confirm').length
  const setIn = useMemo(() => levels(document.clauses), [document.clauses])
  const shown = show === 'mine' ? owed : document.clauses
  const decided = document.clauses.filter(clause => clause.agreement)
  const agreed = decided.filter(clause => clause.declared).length

  return (
    <nav aria-label="Outline" className="outline">
      <div className="outline-head">
        <p className="small soft">
          {agreed} of {plural(decided.length, 'clause', 'clauses')} agreed
        </p>
        <progress
          max={Math.max(1, decided.length)}
          value={agreed}
          aria-label="Clauses agreed ad referendum"
        />
        {speaks && owed.length > 0 ? (
          <Toggles
            label="Which clauses to list"
            choices={[
              ['all', 'All'],
              ['mine', `Waiting for you: ${owed.length}`],
            ]}
            chosen={show}
            onChoose={setShow}
          />
        ) : null}
        {changed > 0 ? (
          <p className="small owed-line">
            <RefreshCw size={12} aria-hidden />
            <Link to="/documents/$documentId/confirm" params={{ documentId: String(document.id) }}>
              {plural(changed, 'clause', 'clauses')} changed since you spoke
            </Link>
          </p>
        ) : null}
      </div>
      <ol ref={list}>
        {shown.map((clause, index) => (
          <OutlineItem
            key={clause.id}
            clause={clause}
            level={show === 'all' ? (setIn[index] ?? 0) : 0}
            document={document}
            current={clause.id === chosen}
            {...(onFollow ? { onFollow } : {})}
          />
        ))}
      </ol>
      {shown.length === 0 ? (
        <p className="outline-empty soft">You have spoken on every clause as it stands now.</p>
      ) : null}
    </nav>
  )
}

function OutlineItem(props: {
  clause: ClauseView
  level: number
  document: DocumentView
  current: boolean
  onFollow?: () => void
}) {
  const { clause, document } = props
  const amendments = openAmendments(clause).length
  const owed =
    document.may.position && !document.approved ? owedBy(clause, document.mySeat.id).kind : 'nothing'
  return (
    <li className={clause.kind === 'HEADING' ? 'outline-heading' : ''}>
      <Link
        to="/documents/$documentId"
        params={{ documentId: String(document.id) }}
        search={{ clause: clause.id }}
        resetScroll={false}
        className={`outline-link level-${props.level}`}
        aria-current={props.current ? 'location' : undefined}
        onClick={props.onFollow}
      >
        <StateMark state={stateOf(clause)} />
        <span className="outline-words">
          {clause.number ? <b>{clause.number}</b> : null} {beginning(clause.version.text, 58)}
        </span>
        <span className="outline-signs">
          {owed === 'confirm' ? (
            <span className="sign strong" title="Changed since you spoke">
              <RefreshCw size={12} aria-hidden />
              <span className="hidden-words">Changed since you spoke</span>
            </span>
          ) : null}
          {amendments > 0 ? (
            <span className="sign" title={plural(amendments, 'open amendment', 'open amendments')}>
              <PencilLine size={12} aria-hidden />
              {amendments}
              <span className="hidden-words"> open amendments</span>
            </span>
          ) : null}
          {clause.comments.length > 0 ? (
            <span className="sign" title={plural(clause.comments.length, 'comment', 'comments')}>
              <MessageSquare size={12} aria-hidden />
              {clause.comments.length}
              <span className="hidden-words"> comments</span>
            </span>
          ) : null}
        </span>
      </Link>
    </li>
  )
}
