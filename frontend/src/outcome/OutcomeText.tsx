import type { OutcomeClause } from '../api/wire'
import { ClauseText } from '../approval/ClauseText'
import { levels } from '../draft/levels'
import { ADDRESSEES, plural, STANCES } from '../ui/words'
import { Road } from './Road'

/** The text itself, each clause with how far it was agreed and how it came about. */
export function OutcomeText(props: { all: readonly OutcomeClause[]; shown: readonly OutcomeClause[] }) {
  const setIn = levels(props.all)
  const levelOf = new Map(props.all.map((clause, index) => [clause.clauseId, setIn[index] ?? 0]))
  return props.shown.map(clause => (
    <ClauseText key={clause.clauseId} clause={clause} level={levelOf.get(clause.clauseId) ?? 0}>
      <Level clause={clause} />
      <Road clause={clause} />
    </ClauseText>
  ))
}

function Level({ clause }: { clause: OutcomeClause }) {
  const counted = clause.counted.map(({ stance, experts }) => `${experts} ${STANCES[stance].toLowerCase()}`)
  const to = clause.addressees.map(addressee => ADDRESSEES[addressee]).join(', ')
  return (
    <>
      <p className={clause.agreed ? 'level agreed' : 'level'}>
        <span aria-hidden>{clause.agreed ? '●' : '○'}</span>{' '}
        {clause.agreed
          ? 'Agreed ad referendum'
          : 'Not agreed ad referendum; approved by the Special Rapporteur'}
        {counted.length > 0 ? ` · ${counted.join(' · ')}` : ''}
        {to ? <span className="faint"> · To {to}</span> : null}
      </p>
      {clause.reason ? (
        <p className="level-reason">Declared agreed before the rule was met: {clause.reason}</p>
      ) : null}
      {clause.overridden ? (
        <p className="level-reason">Approved although something stood in the way: {clause.overridden}</p>
      ) : null}
      {clause.road.length > 1 ? (
        <p className="only-print level-reason">
          {plural(clause.road.length, 'wording', 'wordings')} on the way to this one.
        </p>
      ) : null}
    </>
  )
}
