import { useState, type RefObject } from 'react'
import { Button } from '../ui/Button'
import { ChoiceField, LineField } from '../ui/Field'
import { Refused } from '../ui/Notice'
import { GROUPS } from '../ui/words'
import { statesFor, TYPES, withFilter, type Asked } from './asked'

export interface FiltersProps {
  asked: Asked
  desk: boolean
  words: RefObject<HTMLInputElement | null>
  error: unknown
  onAsk: (asked: Asked) => void
  onClear: () => void
}

/** What the register is asked for. It stands in the address, so that it can be sent to somebody. */
export function Filters({ asked, desk, words, error, onAsk, onClear }: FiltersProps) {
  const [typed, setTyped] = useState(asked.q ?? '')
  const [at, setAt] = useState(asked.q)
  if (at !== asked.q) {
    setAt(asked.q)
    setTyped(asked.q ?? '')
  }
  const some = Object.values(asked).some(value => value !== undefined)
  return (
    <form
      role="search"
      className="filters"
      onSubmit={event => {
        event.preventDefault()
        onAsk(withFilter(asked, 'q', typed.trim()))
      }}
    >
      <LineField
        ref={words}
        label="Words"
        type="search"
        maxLength={200}
        placeholder="recruiters or “recruitment fees” -visa"
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          if (event.target.value === '') onAsk(withFilter(asked, 'q', ''))
        }}
      />
      <ChoiceField
        label="Type"
        none="All"
        choices={TYPES}
        value={asked.type ?? ''}
        onChange={event => onAsk(withFilter(asked, 'type', event.target.value))}
      />
      <ChoiceField
        label="State"
        none="All"
        choices={filled(statesFor(desk))}
        value={asked.state ?? ''}
        onChange={event => onAsk(withFilter(asked, 'state', event.target.value))}
      />
      <ChoiceField
        label="Author’s group"
        none="All"
        choices={GROUPS}
        value={asked.group ?? ''}
        onChange={event => onAsk(withFilter(asked, 'group', event.target.value))}
      />
      <div className="row filters-do">
        <Button type="submit">Search</Button>
        {some ? (
          <Button look="quiet" onPress={onClear}>
            Show everything
          </Button>
        ) : null}
      </div>
      {asked.clause === undefined ? null : (
        <p className="small filters-clause">
          Only one clause is shown.{' '}
          <Button look="quiet" size="small" onPress={() => onAsk(withFilter(asked, 'clause', ''))}>
            Show all clauses
          </Button>
        </p>
      )}
      <Refused thrown={error} />
    </form>
  )
}

function filled(choices: Partial<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([key, words]) => (words === undefined ? [] : [[key, words]])),
  )
}
