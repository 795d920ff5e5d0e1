import type { ConfirmedReturn, ReturnItem, ReturnPreview } from '../api/wire'

/** The places of the items that are ticked when the file has just been read. */
export function tickedAtFirst(preview: ReturnPreview): number[] {
  return preview.items.flatMap((item, at) => (item.suggested ? [at] : []))
}

/** What is sent of an item that was confirmed. */
export function sent(item: ReturnItem): ConfirmedReturn {
  const { citation: _c, before: _b, quote: _q, note: _n, suggested: _s, ...rest } = item
  return rest
}

/** What an item does, in words: “Other words in 49(b)”. */
export function called(item: ReturnItem): string {
  const clause = item.citation === '' ? 'the heading' : item.citation
  switch (item.kind) {
    case 'REWORDED':
      return `Other words in ${clause}`
    case 'REMOVED':
      return `Delete ${clause}`
    case 'ADDED':
      return `A new clause after ${clause}`
    case 'MOVED':
      return `Move ${clause}`
    case 'COMMENT':
      return item.quote ? `A comment on ${clause}, “${item.quote}”` : `A comment on ${clause}`
    case 'REPLY':
      return `A reply on ${clause}, to “${item.quote ?? ''}”`
  }
}
