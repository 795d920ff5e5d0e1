import type { DraftClause } from '../api/wire'
import { plural } from '../ui/words'

export type DraftRow = DraftClause

/** Lines that stand more than one step deeper than the line before them. */
export function wrongDepths(rows: readonly DraftRow[]): Set<number> {
  const wrong = new Set<number>()
  let before = -1
  for (const row of rows) {
    if (row.depth > before + 1) wrong.add(row.line)
    before = row.depth
  }
  return wrong
}

/** Takes one line out; what stood under it comes one step up. */
export function withoutLine(rows: readonly DraftRow[], line: number): DraftRow[] {
  const at = rows.findIndex(row => row.line === line)
  const gone = rows[at]
  if (!gone) return [...rows]
  let under = true
  return rows.flatMap((row, index) => {
    if (index === at) return []
    if (index < at) return [row]
    under &&= row.depth > gone.depth
    return [under ? { ...row, depth: row.depth - 1 } : row]
  })
}

/** A step in or out, with everything that stands under the line. */
export function shifted(rows: readonly DraftRow[], line: number, by: 1 | -1): DraftRow[] {
  const at = rows.findIndex(row => row.line === line)
  const moved = rows[at]
  const before = rows[at - 1]
  if (!moved) return [...rows]
  const depth = moved.depth + by
  if (depth < 0 || depth > (before ? before.depth + 1 : 0)) return [...rows]
  let under = true
  return rows.map((row, index) => {
    if (index < at) return row
    if (index > at) under &&= row.depth > moved.depth
    return under ? { ...row, depth: row.depth + by } : row
  })
}

/** Whether a text is a table: most of its lines have a tab. */
export function looksLikeTable(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'))
  return lines.length > 0 && lines.filter(line => line.includes('\t')).length * 2 > lines.length
}

/** A line with other words; what was marked in what stayed stays marked. */
export function reworded(row: DraftRow, text: string): DraftRow {
  const { text: before, marks } = row
  const most = Math.min(before.length, text.length)
  let head = 0
  while (head < most && before[head] === text[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  const grown = text.length - before.length
  const carried = (at: number) => (at <= head ? at : at >= before.length - tail ? at + grown : head)
  return {
    ...row,
    text,
    marks: marks
      .map(mark => Object.assign({}, mark, { start: carried(mark.start), end: carried(mark.end) }))
      .filter(mark => mark.start < mark.end),
  }
}

/** What is marked in a line, in words: “emphasis, 2 footnotes”. */
export function marked(row: DraftRow): string {
  const count = (kind: DraftRow['marks'][number]['kind']) =>
    row.marks.filter(mark => mark.kind === kind).length
  const notes = count('FOOTNOTE')
  const links = count('LINK')
  return [
    count('EMPHASIS') > 0 ? 'emphasis' : '',
    count('STRONG') > 0 ? 'bold' : '',
    links > 0 ? plural(links, 'link', 'links') : '',
    notes > 0 ? plural(notes, 'footnote', 'footnotes') : '',
  ]
    .filter(words => words !== '')
    .join(', ')
}
