import type { Piece } from '../text/diff'

/** One change as a line to be read: what goes, what comes, and the words before it. */
export interface ChangeLine {
  deleted: string
  inserted: string
  /** The end of the unchanged words before it; empty at the beginning of the text. */
  after: string
}

const CONTEXT = 32

/** The changes of a redline one after the other; words that are put in place of others are one change. */
export function changesOf(pieces: readonly Piece[]): ChangeLine[] {
  const lines: ChangeLine[] = []
  let before = ''
  let open: ChangeLine | undefined
  for (const piece of pieces) {
    if (piece.kind === 'kept') {
      if (piece.text.trim() !== '' || !open) {
        open = undefined
        before = piece.text
      }
      continue
    }
    if (!open) {
      open = { deleted: '', inserted: '', after: ending(before) }
      lines.push(open)
    }
    open[piece.kind] += piece.text
  }
  return lines
}

function ending(text: string): string {
  const line = text.replaceAll('\n', ' ').trimEnd()
  if (line.length <= CONTEXT) return line.trimStart()
  const cut = line.indexOf(' ', line.length - CONTEXT)
  return `… ${line.slice(cut < 0 ? -CONTEXT : cut + 1)}`
}
