import { TextSelection, type Command, type EditorState } from 'prosemirror-state'

/**
 * Moving and deleting by words, counted in the document. The browser's own motion stops at deleted words that
 * are only drawn.
 */

const STEP = {
  '-1': /(?:[\p{L}\p{N}\p{M}'’]+|[^\p{L}\p{N}\s]+)\s*$/u,
  '1': /^\s*(?:[\p{L}\p{N}\p{M}'’]+|[^\p{L}\p{N}\s]+)/u,
}

export function wordFrom(state: EditorState, direction: -1 | 1): number {
  const { $head } = state.selection
  const from = $head.start()
  const text = $head.parent.textContent
  const offset = $head.pos - from
  const rest = direction === 1 ? text.slice(offset) : text.slice(0, offset)
  if (rest === '') {
    // At a paragraph's edge: into the next one, when there is one.
    const next = $head.pos + direction * 2
    return next >= 1 && next <= state.doc.content.size - 1 ? next : $head.pos
  }
  const step = STEP[direction].exec(rest)?.[0].length ?? rest.length
  return $head.pos + direction * step
}

export const moveByWord =
  (direction: -1 | 1, extend: boolean): Command =>
  (state, dispatch) => {
    const head = wordFrom(state, direction)
    const anchor = extend ? state.selection.anchor : head
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)).scrollIntoView())
    return true
  }

export const deleteByWord =
  (direction: -1 | 1): Command =>
  (state, dispatch) => {
    if (!state.selection.empty) return false
    const head = wordFrom(state, direction)
    if (head === state.selection.head) return false
    const [from, to] =
      head < state.selection.head ? [head, state.selection.head] : [state.selection.head, head]
    dispatch?.(state.tr.delete(from, to).scrollIntoView())
    return true
  }
