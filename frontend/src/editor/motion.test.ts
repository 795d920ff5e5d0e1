import { EditorState, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { fromDocument, toDocument } from './codec'
import { deleteByWord, wordFrom } from './motion'

function at(text: string, place: number): EditorState {
  const doc = toDocument({ text, marks: [] })
  return EditorState.create({ doc, selection: TextSelection.create(doc, place) })
}

test('motion_goes_over_one_word_and_its_space', () => {
  expect(wordFrom(at('train labour inspectors', 1), 1)).toBe(6)
  expect(wordFrom(at('train labour inspectors', 6), 1)).toBe(13)
  expect(wordFrom(at('train labour inspectors', 13), -1)).toBe(7)
})

test('motion_goes_into_the_next_paragraph_and_stops_at_the_ends', () => {
  expect(wordFrom(at('one\ntwo', 4), 1)).toBe(6)
  expect(wordFrom(at('one\ntwo', 6), -1)).toBe(4)
  expect(wordFrom(at('one', 4), 1)).toBe(4)
  expect(wordFrom(at('one', 1), -1)).toBe(1)
})

test('a_word_is_deleted_backwards', () => {
  const state = at('train labour inspectors', 14)
  let text = ''
  deleteByWord(-1)(at('train labour inspectors', 13), transaction => {
    text = fromDocument(transaction.doc).text
  })
  expect(text).toBe('train  inspectors')
  expect(state.selection.head).toBe(14)
})
