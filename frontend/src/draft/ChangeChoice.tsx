import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'

export type ChangeClass = 'EDITORIAL' | 'SUBSTANTIVE'

/** Whether a new wording says something else, and so asks everybody again. Never chosen beforehand. */
export function ChangeChoice(props: {
  value: ChangeClass | undefined
  onChoose: (value: ChangeClass) => void
}) {
  return (
    <RadioGroup
      className="change-choice"
      value={props.value ?? null}
      onChange={value => props.onChoose(value === 'EDITORIAL' ? 'EDITORIAL' : 'SUBSTANTIVE')}
    >
      <Label className="field-label">What kind of change is it?</Label>
      <Radio value="SUBSTANTIVE" className="plain-choice">
        <span>
          <b>Substantive</b>{' '}
          <span className="small soft">Positions have to be confirmed on the new wording.</span>
        </span>
      </Radio>
      <Radio value="EDITORIAL" className="plain-choice">
        <span>
          <b>Editorial</b> <span className="small soft">The meaning stays; positions stand.</span>
        </span>
      </Radio>
    </RadioGroup>
  )
}
