import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'

export interface TogglesProps<V extends string> {
  label: string
  choices: readonly (readonly [V, string])[]
  chosen: V
  onChoose: (value: V) => void
}

/** One of a few, always exactly one. */
export function Toggles<V extends string>(props: TogglesProps<V>) {
  return (
    <ToggleButtonGroup
      className="toggles"
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.chosen]}
      onSelectionChange={keys => {
        const next = props.choices.find(([value]) => keys.has(value))
        if (next) props.onChoose(next[0])
      }}
    >
      {props.choices.map(([value, words]) => (
        <ToggleButton key={value} id={value}>
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
