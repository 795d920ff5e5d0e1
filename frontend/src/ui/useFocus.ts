import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus into a field that somebody just asked for. */
export function useFocus<E extends HTMLElement>(asked: boolean): RefObject<E | null> {
  const field = useRef<E>(null)
  useEffect(() => {
    if (asked) field.current?.focus()
  }, [asked])
  return field
}
