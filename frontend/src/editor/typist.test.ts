// @vitest-environment jsdom
import fc from 'fast-check'
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { Fragment, Slice, type Node } from 'prosemirror-model'
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { look } from '../../e2e/shown'
import type { RichText } from '../api/wire'
import { toDocument } from './codec'
import { deleteByWord, moveByWord } from './motion'
import { redlining, restyledIn, showRedline } from './redline'
import { schema } from './schema'

// Many runs on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const words = ['labour ', 'States ', 'x', ', ', '. ', ' and ', 'é', '人民', '👩‍👩‍👧', '’s', '1', ' ']
const clause = fc.array(fc.constantFrom(...words, '\n', 'inspectors ', 'shall '), { maxLength: 40 })

/** One act at one place; what `size` means depends on the act. */
const key = fc.record({
  act: fc.constantFrom(
    'type',
    'type',
    'delete',
    'word back',
    'word on',
    'enter',
    'backspace',
    'paste',
    'cut',
    'undo',
    'redo',
    'drag',
    'compose',
    'strong',
    'look',
  ),
  place: fc.nat(10_000),
  size: fc.nat(15),
  typed: fc.constantFrom(...words),
})

type Key = typeof key extends fc.Arbitrary<infer Each> ? Each : never

function edit(base: RichText): EditorView {
  const state = EditorState.create({ doc: toDocument(base), plugins: [history(), redlining(base)] })
  return new EditorView(document.createElement('div'), { state })
}

function select(view: EditorView, place: number, size: number): void {
  const { doc } = view.state
  const resolve = (at: number) => TextSelection.near(doc.resolve(Math.min(doc.content.size, at))).from
  const from = resolve(place % (doc.content.size + 1))
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, from, resolve(from + size))))
}

function run(view: EditorView, command: Command | undefined): void {
  command?.(view.state, view.dispatch, view)
}

/** Types letter upon letter as an input method does: each replaces what it composed before. */
function compose(view: EditorView, typed: string): void {
  const composed = (transaction: Transaction) => view.dispatch(transaction.setMeta('composition', 1))
  const { from } = view.state.selection
  composed(view.state.tr.insertText('n'))
  composed(view.state.tr.insertText('ni', from, from + 1))
  composed(view.state.tr.insertText(typed, from, from + 2))
  vi.advanceTimersByTime(100)
}

function drag(view: EditorView, to: number): void {
  const { from, to: end } = view.state.selection
  const slice = view.state.doc.slice(from, end)
  const transaction = view.state.tr.deleteSelection()
  const place = Math.min(transaction.doc.content.size, Math.max(1, to % (transaction.doc.content.size + 1)))
  view.dispatch(transaction.replaceRange(place, place, slice))
}

function paragraph(text: string): Node {
  return schema.node('paragraph', null, [schema.text(text)])
}

function paste(view: EditorView, typed: string): void {
  const content = Fragment.from([paragraph(typed), paragraph('pasted'), paragraph(typed)])
  view.dispatch(view.state.tr.replaceSelection(new Slice(content, 1, 1)))
}

function strike(view: EditorView, { act, place, size, typed }: Key): void {
  select(view, place, act === 'type' || act === 'compose' ? size % 2 : size)
  switch (act) {
    case 'type':
      view.dispatch(view.state.tr.insertText(typed))
      break
    case 'delete':
    case 'cut':
      view.dispatch(view.state.tr.deleteSelection())
      break
    case 'word back':
      select(view, place, 0)
      run(view, deleteByWord(-1))
      break
    case 'word on':
      select(view, place, 0)
      run(view, moveByWord(1, false))
      run(view, deleteByWord(1))
      break
    case 'enter':
      run(view, baseKeymap['Enter'])
      break
    case 'backspace':
      run(view, baseKeymap['Backspace'])
      break
    case 'paste':
      paste(view, typed)
      break
    case 'undo':
      run(view, undo)
      break
    case 'redo':
      run(view, redo)
      break
    case 'drag':
      drag(view, place + size)
      break
    case 'compose':
      compose(view, typed)
      break
    case 'strong': {
      const { from, to } = view.state.selection
      if (from < to) view.dispatch(view.state.tr.addMark(from, to, schema.marks.STRONG.create()))
      break
    }
    case 'look':
      view.dispatch(showRedline(view.state, false))
      view.dispatch(showRedline(view.state, true))
      break
  }
}

function isRight(view: EditorView, base: string, after: string): void {
  const seen = look(view.dom)
  expect(seen.proposed, `after ${after}: kept and inserted are the text`).toBe(seen.text)
  expect(seen.base, `after ${after}: kept and deleted are the base`).toBe(base)
}

test('the_redline_shown_is_right_after_every_key', () => {
  fc.assert(
    fc.property(clause, fc.array(key, { minLength: 20, maxLength: 80 }), (start, keys) => {
      const base = start.join('')
      const view = edit({ text: base, marks: [] })
      for (const each of keys) {
        strike(view, each)
        isRight(view, base, each.act)
      }
      view.destroy()
    }),
    { numRuns: 30, seed: 20_121_112 },
  )
})

test('while_a_word_is_composed_the_drawing_only_moves_along', () => {
  const base = 'train labour inspectors'
  const view = edit({ text: base, marks: [] })
  view.dispatch(view.state.tr.insertText('n', 7).setMeta('composition', 1))
  expect(view.dom.querySelector('ins'), 'nothing is drawn anew').toBeNull()
  vi.advanceTimersByTime(100)
  isRight(view, base, 'the composition')
  expect(view.dom.querySelector('ins')?.textContent).toBe('nlabour')
})

test('a_very_long_text_is_drawn_in_the_pauses_of_typing', () => {
  const base = 'Employers bear all the fees that recruitment costs. '.repeat(300).trim()
  const view = edit({ text: base, marks: [] })
  for (const letter of 'not ') view.dispatch(view.state.tr.insertText(letter, view.state.selection.from))
  expect(view.dom.querySelector('ins')).toBeNull()
  vi.advanceTimersByTime(200)
  isRight(view, base, 'the pause')
  expect(view.dom.querySelector('ins')?.textContent).toContain('not')
})

test('a_moved_sentence_is_shown_as_moved_at_both_places', () => {
  const fees = 'Fees are borne by employers.'
  const base = `${fees} States shall inspect farms. No worker pays.`
  const view = edit({ text: base, marks: [] })
  const now = `States shall inspect farms. No worker pays. ${fees}`
  view.dispatch(view.state.tr.insertText(now, 1, 1 + base.length))
  expect(view.dom.querySelector('del.moved')?.textContent).toContain(`moved away: ${fees}`)
  expect(view.dom.querySelector('ins.moved')?.textContent).toContain(fees)
  isRight(view, base, 'the move')
})

test('a_change_of_formatting_only_is_seen_and_listed', () => {
  const base: RichText = { text: 'States shall act now', marks: [{ kind: 'EMPHASIS', start: 0, end: 6 }] }
  const view = edit(base)
  view.dispatch(
    view.state.tr.addMark(14, 17, schema.marks.STRONG.create()).removeMark(1, 7, schema.marks.EMPHASIS),
  )
  expect(restyledIn(view.state)).toEqual([
    { kind: 'EMPHASIS', target: undefined, start: 0, end: 6, gained: false },
    { kind: 'STRONG', target: undefined, start: 13, end: 16, gained: true },
  ])
  expect([...view.dom.querySelectorAll('.restyled')].map(each => each.textContent)).toEqual(['States', 'act'])
  isRight(view, base.text, 'the formatting')
})
