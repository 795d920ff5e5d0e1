const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), summary, [contenteditable="true"]'

/**
 * A form that closes takes the focus with it, and the keyboard would start again at the top of the page. Whoever
 * was in it goes on at what stands nearest: the first thing to use in what is left around it.
 */
export function holdFocus(root: HTMLElement): () => void {
  let around: Element[] = []
  const remember = (event: FocusEvent): void => {
    around = event.target instanceof Element ? ancestorsOf(event.target) : []
  }
  // Who points somewhere else left by himself.
  const forget = (): void => {
    around = []
  }
  const look = (): void => {
    if (around[0]?.isConnected !== false) return
    // A dialog that closes gives the focus back in the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (around[0]?.isConnected !== false || document.activeElement !== document.body) return
        const left = around.find(each => each.isConnected && each !== root && each !== document.body)
        const next = left?.matches(FOCUSABLE) ? left : left?.querySelector(FOCUSABLE)
        if (next instanceof HTMLElement) next.focus({ preventScroll: true })
      }),
    )
  }
  const observer = new MutationObserver(look)
  observer.observe(root, { childList: true, subtree: true })
  root.addEventListener('focusin', remember)
  root.addEventListener('pointerdown', forget)
  return () => {
    observer.disconnect()
    root.removeEventListener('focusin', remember)
    root.removeEventListener('pointerdown', forget)
  }
}

function ancestorsOf(element: Element): Element[] {
  const all: Element[] = []
  for (let at: Element | null = element; at; at = at.parentElement) all.push(at)
  return all
}
