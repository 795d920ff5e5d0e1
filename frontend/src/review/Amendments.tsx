import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import PencilLine from 'lucide-react/icons/pencil-line'
import type { AmendmentView, ClauseView } from '../api/wire'
import { useDocument } from '../draft/document'
import { openAmendments } from '../draft/state'
import { Batches } from '../ui/Batches'
import { Button } from '../ui/Button'
import type { OnAmend } from './aim'
import { Amendment } from './Amendment'

const ProposeTree = lazy(() => import('./ProposeTree').then(module => ({ default: module.ProposeTree })))

export interface AmendmentsProps {
  clause: ClauseView
  linked: number | undefined
  /** Whether something leads to a place below, so that nothing may come in above it later. */
  whole: boolean
  onAmend: OnAmend
}

export function Amendments(props: AmendmentsProps) {
  const { clause, linked, whole, onAmend } = props
  const document = useDocument()
  const open = openAmendments(clause)
  const decided = clause.amendments.filter(amendment => amendment.disposition).toReversed()
  const may = document.may.amend && !document.approved && !clause.removed
  return (
    <section aria-labelledby="amendments" className="part">
      <div className="part-head">
        <h3 id="amendments">
          Amendments {open.length > 0 ? <span className="count">{open.length}</span> : null}
        </h3>
        {may ? (
          <Button look="quiet" size="small" onPress={() => onAmend()}>
            <PencilLine size={14} aria-hidden /> Amend
          </Button>
        ) : null}
      </div>
      {clause.amendments.length > 1 || (clause.amendments.length > 0 && document.may.decide) ? (
        <p className="row small">
          <Link
            to="/documents/$documentId/clauses/$clauseId"
            params={{ documentId: String(document.id), clauseId: String(clause.id) }}
          >
            Compare the proposals
          </Link>
          {(document.may.decide || document.may.draft) && open.length > 0 && !document.approved ? (
            <Link
              to="/documents/$documentId/clauses/$clauseId/workbench"
              params={{ documentId: String(document.id), clauseId: String(clause.id) }}
            >
              Workbench
            </Link>
          ) : null}
        </p>
      ) : null}
      {may ? (
        <Suspense>
          <ProposeTree clause={clause} />
        </Suspense>
      ) : null}
      {clause.amendments.length === 0 ? (
        <p className="soft">
          Nobody proposes another wording.
          {may ? ' Change the words themselves; the redline is drawn for you.' : ''}
        </p>
      ) : null}
      <ol className="items">
        <Batches key={clause.id} items={open} whole={whole}>
          {amendment => <Item key={amendment.id} amendment={amendment} {...props} />}
        </Batches>
      </ol>
      {decided.length > 0 ? (
        <details open={decided.some(amendment => amendment.id === linked)}>
          <summary>
            Decided <span className="faint">{decided.length}</span>
          </summary>
          <ol className="items">
            {decided.map(amendment => (
              <Item key={amendment.id} amendment={amendment} {...props} />
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  )
}

function Item(props: AmendmentsProps & { amendment: AmendmentView }) {
  return (
    <li>
      <Amendment
        clause={props.clause}
        amendment={props.amendment}
        linked={props.amendment.id === props.linked}
        onAmend={props.onAmend}
      />
    </li>
  )
}
