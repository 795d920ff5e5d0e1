import { memo, useCallback, useEffect, useId, useRef } from 'react'
import type { ReturnItem } from '../api/wire'
import { Redline } from '../draft/Rich'
import { Button } from '../ui/Button'
import { exactly } from '../ui/When'
import { called } from './returned'

const NOTHING = { text: '', marks: [] }

/** Every change and comment of the file with a box to tick. */
export function ReturnItems(props: {
  items: readonly ReturnItem[]
  ticked: readonly number[]
  onTick: (ticked: number[]) => void
}) {
  const { items } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const chosen = new Set(props.ticked)
  const tick = useCallback((at: number, on: boolean) => {
    const { ticked, onTick } = latest.current
    const others = ticked.filter(each => each !== at)
    onTick((on ? [...others, at] : others).toSorted((one, other) => one - other))
  }, [])
  if (items.length === 0) return null
  return (
    <section aria-label="What was found">
      <p className="row">
        <Button size="small" look="quiet" onPress={() => props.onTick(items.map((_, at) => at))}>
          Tick all
        </Button>
        <Button size="small" look="quiet" onPress={() => props.onTick([])}>
          Tick none
        </Button>
      </p>
      <ol className="return-items">
        {items.map((item, at) => (
          // The order of a file that was read never changes.
          // eslint-disable-next-line react/no-array-index-key
          <Item key={at} item={item} at={at} ticked={chosen.has(at)} onTick={tick} />
        ))}
      </ol>
    </section>
  )
}

const Item = memo(function Item(props: {
  item: ReturnItem
  at: number
  ticked: boolean
  onTick: (at: number, on: boolean) => void
}) {
  const { item, at } = props
  const id = useId()
  return (
    <li className={props.ticked ? 'return-item ticked' : 'return-item'}>
      <input
        id={id}
        type="checkbox"
        checked={props.ticked}
        onChange={event => props.onTick(at, event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{called(item)}</label>
        <p className="small soft">
          {item.wordAuthor === '' ? 'Nobody’s name in the file' : `${item.wordAuthor} in the file`}
          {item.wordAt ? `, ${exactly(item.wordAt)}` : ''}
          {item.resolved ? ' · marked as resolved' : ''}
        </p>
        <div className="wording serif">
          <Words item={item} />
        </div>
        {item.note ? <p className="small return-note">{item.note}</p> : null}
      </div>
    </li>
  )
})

function Words({ item }: { item: ReturnItem }) {
  const before = { text: item.before, marks: [] }
  switch (item.kind) {
    case 'REWORDED':
      return <Redline base={before} proposed={{ text: item.text, marks: [] }} />
    case 'REMOVED':
      return <Redline base={before} proposed={NOTHING} />
    case 'ADDED':
      return <Redline base={NOTHING} proposed={{ text: item.text, marks: [] }} />
    case 'MOVED':
      return <p>{item.before}</p>
    case 'COMMENT':
    case 'REPLY':
      return <p className="return-comment">{item.text}</p>
  }
}
