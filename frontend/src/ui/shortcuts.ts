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
