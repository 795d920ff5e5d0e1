import type { Restyled } from '../text/formatting'

/** What a change of formatting did, in a few words. */
export function formatted({ kind, target, gained }: Restyled): string {
  const now = gained ? 'now' : 'no longer'
  switch (kind) {
    case 'EMPHASIS':
      return `${now} emphasised`
    case 'STRONG':
      return `${now} strong`
    case 'LINK':
      return `${now} a link to ${target ?? ''}`
    case 'FOOTNOTE':
      return `${gained ? 'now with' : 'no longer with'} the note “${target ?? ''}”`
  }
}
