import { Fragment, type Mark as EditorMark, type Node } from 'prosemirror-model'
import type { Mark, RichText } from '../api/wire'
import { schema } from './schema'

/** The one way between the wire's RichText and the editor's document. */

export function toDocument(rich: RichText): Node {
  let at = 0
  const paragraphs = rich.text.split('\n').map(line => {
    const start = at
    at += line.length + 1
    return schema.node('paragraph', null, stretches(line, start, rich.marks))
  })
  return schema.node('doc', null, Fragment.from(paragraphs))
}

function stretches(line: string, start: number, marks: readonly Mark[]): Node[] {
  const end = start + line.length
  const edges = new Set([start, end])
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) edges.add(mark.start)
    if (mark.end > start && mark.end < end) edges.add(mark.end)
  }
  const sorted = [...edges].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).flatMap((from, index) => {
    const to = sorted[index + 1] ?? end
    const words = line.slice(from - start, to - start)
    const upon = marks.filter(mark => mark.start <= from && mark.end >= to)
    return words === '' ? [] : [schema.text(words, upon.map(toMark))]
  })
}

function toMark(mark: Mark): EditorMark {
  switch (mark.kind) {
    case 'EMPHASIS':
    case 'STRONG':
      return schema.mark(mark.kind)
    case 'LINK':
    case 'FOOTNOTE':
      return schema.mark(mark.kind, { target: mark.target ?? '' })
  }
}

export function fromDocument(document: Node): RichText {
  let text = ''
  const marks: Mark[] = []
  document.forEach((paragraph, _, index) => {
    if (index > 0) text += '\n'
    const open = new Map<string, Mark>()
    paragraph.forEach(node => {
      const start = text.length
      text += node.text ?? ''
      const here = new Set<string>()
      for (const each of node.marks) {
        const mark = fromMark(each, start, text.length)
        const key = `${mark.kind} ${mark.target ?? ''}`
        here.add(key)
        const before = open.get(key)
        if (before) {
          before.end = text.length
        } else {
          open.set(key, mark)
          marks.push(mark)
        }
      }
      for (const key of [...open.keys()].filter(each => !here.has(each))) open.delete(key)
    })
  })
  return {
    text,
    marks: marks.toSorted((a, b) => a.start - b.start || a.end - b.end || order(a.kind, b.kind)),
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function fromMark(mark: EditorMark, start: number, end: number): Mark {
  const kind = mark.type.name as Mark['kind']
  const target: unknown = mark.attrs['target']
  return typeof target === 'string' && target !== '' ? { kind, start, end, target } : { kind, start, end }
}

/** The place in the document of an offset in the text. Every paragraph's edge takes two places, and its newline one. */
export function placeOf(text: string, offset: number): number {
  let place = offset + 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    place++
  }
  return place
}
