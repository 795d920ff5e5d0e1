import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'

export interface ButtonProps {
  children: ReactNode
  look?: 'primary' | 'quiet' | 'usual'
  size?: 'small' | 'usual'
  /** The words for a screen reader, where the picture alone does not say it. */
  label?: string
  type?: 'button' | 'submit'
  busy?: boolean
  disabled?: boolean
  expanded?: boolean
  className?: string
  onPress?: () => void
}

export function Button(props: ButtonProps) {
  const classes = ['button']
  if (props.look === 'primary') classes.push('primary')
  if (props.look === 'quiet') classes.push('quiet')
  if (props.size === 'small') classes.push('small')
  if (props.className) classes.push(props.className)
  return (
    <AriaButton
      className={classes.join(' ')}
      type={props.type ?? 'button'}
      isPending={props.busy ?? false}
      isDisabled={props.disabled ?? false}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.expanded === undefined ? {} : { 'aria-expanded': props.expanded })}
      // Without the event: an act's own parameter is never filled by it.
      onPress={() => props.onPress?.()}
    >
      {props.children}
    </AriaButton>
  )
}
