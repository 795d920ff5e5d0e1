import { useEffect, type RefObject } from 'react'

/**
 * A click anywhere on a clause chooses it: a convenience for the mouse, beside the link that each number is.
 * Marking a passage is not a click.
 */
export function useClauseClicks(
  text: RefObject<HTMLElement | null>,
  chosen: number | undefined,
  onChoose: (clauseId: number) => void,
): void {
  useEffect(() => {
    const element = text.current
    const listen = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return
      if (event.target.closest('a, button, input, textarea, select, form, label')) return
      const id = Number(event.target.closest('.clause')?.id.slice('clause-'.length))
      if (id > 0 && id !== chosen) onChoose(id)
    }
    element?.addEventListener('click', listen)
    return () => element?.removeEventListener('click', listen)
  }, [text, chosen, onChoose])
}
