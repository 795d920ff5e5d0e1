import type { OutcomeClause } from '../api/wire'
import { ADDRESSEES, ALL_ADDRESSEES } from '../ui/words'
import { counts, type Chosen } from './addressed'

/** To whom the recommendations speak; one at a time, or the whole text. */
export function AddresseeFilter(props: {
  clauses: readonly OutcomeClause[]
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}) {
  const found = counts(props.clauses)
  const choices = ALL_ADDRESSEES.filter(addressee => found.has(addressee))
  if (choices.length < 2) return null
  const all: readonly Chosen[] = ['ALL', ...choices]
  return (
    <fieldset className="addressees no-print">
      <legend>Addressed to</legend>
      {all.map(choice => (
        <label key={choice} className={choice === props.chosen ? 'chosen' : ''}>
          <input
            type="radio"
            name="addressee"
            checked={choice === props.chosen}
            onChange={() => props.onChoose(choice)}
          />
          {choice === 'ALL' ? 'Everybody' : ADDRESSEES[choice]}
          {choice === 'ALL' ? null : <span className="faint"> {found.get(choice)}</span>}
        </label>
      ))}
    </fieldset>
  )
}
