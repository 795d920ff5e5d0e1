import type { Mark, RichText } from '../api/wire'
import type { Piece } from '../text/diff'

/** A stretch of one look: the marks upon it, what a redline says of it, and which highlights cover it. */
export interface Run {
  readonly text: string
  /** Where it begins in the wording it belongs to; a deleted run belongs to the base and has none. */
  readonly at?: number
  readonly change: Piece['kind']
  /** These words only changed places. */
  readonly moved?: true
  readonly marks: readonly Mark[]
  readonly highlights: readonly number[]
}

export interface Highlight {
  readonly id: number
  readonly start: number
  readonly end: number
}

/** A wording cut at the edges of its marks and highlights, by paragraph. */
export function paragraphs(rich: RichText, highlights: readonly Highlight[] = []): Run[][] {
  return byParagraph(cut(rich, 0, rich.text.length, 'kept', highlights))
}

/** A redline cut the same way: deleted words stand where they stood, and carry no marks. */
export function redlined(pieces: readonly Piece[], proposed: RichText): Run[][] {
  const runs: Run[] = []
  let at = 0
  for (const piece of pieces) {
    const moved = piece.moved === undefined ? {} : { moved: piece.moved }
    if (piece.kind === 'deleted') {
      runs.push({ text: piece.text, change: 'deleted', ...moved, marks: [], highlights: [] })
    } else {
      for (const run of cut(proposed, at, at + piece.text.length, piece.kind, [])) {
        runs.push(Object.assign(run, moved))
      }
      at += piece.text.length
    }
  }
  return byParagraph(runs)
}

function cut(
  rich: RichText,
  start: number,
  end: number,
  change: Piece['kind'],
  highlights: readonly Highlight[],
): Run[] {
  const edges = new Set([start, end])
  for (const range of [...rich.marks, ...highlights]) {
    if (range.start > start && range.start < end) edges.add(range.start)
    if (range.end > start && range.end < end) edges.add(range.end)
  }
  const sorted = [...edges].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).flatMap((from, index) => {
    const to = sorted[index + 1] ?? end
    if (to <= from) return []
    const covers = (range: { start: number; end: number }) => range.start <= from && range.end >= to
    return [
      {
        text: rich.text.slice(from, to),
        at: from,
        change,
        marks: rich.marks.filter(covers),
        highlights: highlights.filter(covers).map(highlight => highlight.id),
      },
    ]
  })
}

function byParagraph(runs: readonly Run[]): Run[][] {
  let paragraph: Run[] = []
  const all = [paragraph]
  for (const run of runs) {
    if (run.change === 'deleted') {
      paragraph.push(run)
      continue
    }
    let from = 0
    for (const line of run.text.split('\n')) {
      if (from > 0) {
        paragraph = []
        all.push(paragraph)
      }
      if (line !== '') {
        paragraph.push({ ...run, text: line, ...(run.at === undefined ? {} : { at: run.at + from }) })
      }
      from += line.length + 1
    }
  }
  return all
}
