import { lazy, Suspense } from 'react'
import type { ClauseView, DocumentView } from '../api/wire'
import { beginning, nameOf, openAmendments, owedBy, stateOf, type ClauseState } from '../draft/state'
import { StateMark } from '../draft/StateMark'
import { Button } from '../ui/Button'
import { plural, ROLES } from '../ui/words'
import './discussion.css'

const WideComments = lazy(() => import('./WideComments').then(module => ({ default: module.WideComments })))

const COUNTED = {
  agreed: 'agreed ad referendum',
  ready: 'ready to be declared',
  open: 'open',
  objection: 'held by an objection',
} as const

const STATES: readonly Exclude<ClauseState, 'heading'>[] = ['agreed', 'ready', 'open', 'objection']

export interface OverviewProps {
  document: DocumentView
  onChoose: (clauseId: number) => void
  onHelp: () => void
}

/** Beside the text while no clause is chosen: how far the panel is, and what waits for the reader. */
export function Overview({ document, onChoose, onHelp }: OverviewProps) {
  const decided = document.clauses.filter(clause => clause.agreement)
  const counts = STATES.map(state => ({
    state,
    count: decided.filter(each => stateOf(each) === state).length,
  }))
  const waiting = waitingFor(document)
  return (
    <div className="discussion">
      <header className="discussion-head">
        <h2>Where the text stands</h2>
        <p className="small soft">
          You are here as {document.mySeat.label}, {ROLES[document.mySeat.role].toLowerCase()}.
        </p>
      </header>
      {decided.length > 0 ? (
        <section className="part">
          <ul className="tally">
            {counts
              .filter(({ count }) => count > 0)
              .map(({ state, count }) => (
                <li key={state}>
                  <StateMark state={state} />
                  <b>{count}</b> {COUNTED[state]}
                </li>
              ))}
          </ul>
        </section>
      ) : null}
      {waiting.clauses.length > 0 ? (
        <section className="part">
          <h3>{waiting.title}</h3>
          <Waiting clauses={waiting.clauses.slice(0, 8)} document={document} onChoose={onChoose} />
          {waiting.clauses.length > 8 ? (
            <p className="small soft">
              and {plural(waiting.clauses.length - 8, 'more', 'more')}, marked in the outline
            </p>
          ) : null}
        </section>
      ) : null}
      {document.removed.length > 0 ? (
        <section className="part">
          <details>
            <summary>Removed from the text: {document.removed.length}</summary>
            <Waiting clauses={document.removed} document={document} onChoose={onChoose} />
          </details>
        </section>
      ) : null}
      <Suspense>
        <WideComments />
      </Suspense>
      <section className="part">
        <h3>When a clause counts as agreed</h3>
        <p className="soft">{document.rule}</p>
      </section>
      <section className="part">
        <p className="soft">
          Choose a clause to see what is said about it. <kbd className="key">j</kbd> and{' '}
          <kbd className="key">k</kbd> go through them.
        </p>
        <Button look="quiet" size="small" onPress={onHelp}>
          All keys
        </Button>
      </section>
    </div>
  )
}

function Waiting(props: {
  clauses: readonly ClauseView[]
  document: DocumentView
  onChoose: (clauseId: number) => void
}) {
  return (
    <ul className="waiting">
      {props.clauses.map(clause => (
        <li key={clause.id}>
          <button type="button" onClick={() => props.onChoose(clause.id)}>
            <b>{nameOf(clause)}</b>{' '}
            <span className="soft">{clause.number ? beginning(clause.version.text, 48) : ''}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function waitingFor(document: DocumentView) {
  if (document.approved) return { title: '', clauses: [] }
  const open = document.clauses.filter(clause => clause.agreement && !clause.declared)
  if (document.may.declare || document.may.decide) {
    return {
      title: 'Waiting for the chair',
      clauses: open.filter(clause => stateOf(clause) === 'ready' || openAmendments(clause).length > 0),
    }
  }
  if (document.may.position) {
    const owed = (kind: 'confirm' | 'position') =>
      open.filter(clause => owedBy(clause, document.mySeat.id).kind === kind)
    const changed = owed('confirm')
    return changed.length > 0
      ? { title: 'Changed since you spoke', clauses: changed }
      : { title: 'You have not spoken on these yet', clauses: owed('position') }
  }
  return { title: '', clauses: [] }
}
