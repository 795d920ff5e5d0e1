import type { OutcomeClause, OutcomeView } from '../api/wire'
import { dayOf } from './day'

/** What was corrected after the approval, and why. Nothing where nothing was. */
export function Corrections(props: {
  corrections: OutcomeView['corrections']
  clauses: readonly OutcomeClause[]
}) {
  if (props.corrections.length === 0) return null
  const numberOf = (id: number) => props.clauses.find(clause => clause.clauseId === id)?.number ?? ''
  return (
    <section aria-labelledby="corrections" className="outcome-part">
      <h2 id="corrections">Corrigenda</h2>
      <ol className="corrections">
        {props.corrections.map((correction, index) => (
          <li key={correction.at}>
            <b>
              Corr.{index + 1}, clause {numberOf(correction.clauseId)}
            </b>
            : {correction.reason} <span className="faint">({dayOf(correction.at)})</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
