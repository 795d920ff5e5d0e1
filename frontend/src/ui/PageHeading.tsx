import { useEffect, useRef, type ReactNode } from 'react'

let arrived = false

/** The router says so when the reader went to another page. */
export function arrive(): void {
  arrived = true
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Adref' ? title : `${title} · Adref`
  }, [title])
}

/** The one h1 of a page. It names the window, and takes the focus when one came here from another page. */
export function PageHeading(props: { title: string; className?: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(props.title)
  useEffect(() => {
    if (arrived) {
      arrived = false
      heading.current?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={props.className}>
      {props.children ?? props.title}
    </h1>
  )
}
