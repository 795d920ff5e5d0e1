import type { Addressee } from '../api/wire'
import { ADDRESSEES, ALL_ADDRESSEES } from '../ui/words'

export interface AddresseeChoiceProps {
  value: readonly Addressee[]
  onChange: (value: Addressee[]) => void
  label?: string
}

export function AddresseeChoice({ value, onChange, label }: AddresseeChoiceProps) {
  return (
    <fieldset className="field">
      <legend>{label ?? 'Addressed to'}</legend>
      <div className="row">
        {ALL_ADDRESSEES.map(each => (
          <label key={each} className="tick">
            <input
              type="checkbox"
              checked={value.includes(each)}
              onChange={event =>
                onChange(
                  ALL_ADDRESSEES.filter(other =>
                    other === each ? event.target.checked : value.includes(other),
                  ),
                )
              }
            />
            {ADDRESSEES[each]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
