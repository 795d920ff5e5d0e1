import { Fragment, startTransition, useEffect, useState, type ReactNode } from 'react'

const SIZE = 5
const PAUSE = 30 // milliseconds, in which a key or a click is answered

/**
 * The items of a long list: the first few at once, so that what one pressed is answered, the others in turn as soon as
 * these are painted. With `whole` all at once, for a place that something leads to.
 */
export function Batches<T>(props: { items: readonly T[]; whole: boolean; children: (item: T) => ReactNode }) {
  const { items, whole, children } = props
  const batches = Array.from({ length: Math.ceil(items.length / SIZE) }, (_, at) =>
    items.slice(at * SIZE, (at + 1) * SIZE),
  )
  return batches.map((batch, place) => (
    // A batch is a place in the list and nothing else.
    // eslint-disable-next-line react/no-array-index-key
    <Batch key={place} place={place} whole={whole}>
      {() => batch.map(item => children(item))}
    </Batch>
  ))
}

function Batch({ place, whole, children }: { place: number; whole: boolean; children: () => ReactNode }) {
  const [due, setDue] = useState(place === 0)
  useEffect(() => {
    if (due) return undefined
    const turn = setTimeout(() => startTransition(() => setDue(true)), place * PAUSE)
    return () => clearTimeout(turn)
  }, [due, place])
  return due || whole ? <Fragment>{children()}</Fragment> : null
}
