import { useEffect, useRef } from 'react'

export type Shortcuts = Readonly<Record<string, () => void>>

// One does not type into a radio button or a tick.
const FIELD = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]'

/** Whether keys belong to a field now, and not to the page. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest(FIELD) !== null)
}

/** Single keys for the page. Silent while one types (but for Escape), while a dialog is open, and with Ctrl, Alt or Meta. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const present = useRef(shortcuts)
  useEffect(() => {
    present.current = shortcuts
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return
      if ((isTyping(event.target) && event.key !== 'Escape') || document.querySelector('.veil') !== null)
        return
      const act = Object.hasOwn(present.current, event.key) ? present.current[event.key] : undefined
      if (act) {
        event.preventDefault()
        act()
      }
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** Ctrl or Cmd with Enter sends the form that one types in, as its button would. */
export function sendWithKeys(): void {
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
    const form = isTyping(event.target) && event.target instanceof HTMLElement && event.target.closest('form')
    const send = form && form.querySelector<HTMLButtonElement>('button[type="submit"]:not(:disabled)')
    if (send) {
      event.preventDefault()
      form.requestSubmit(send)
    }
  })
}
