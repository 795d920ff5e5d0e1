// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isTyping } from './shortcuts'

function made(html: string): Element | null {
  document.body.innerHTML = html
  return document.body.firstElementChild
}

test('keys_belong_to_whatever_takes_words', () => {
  for (const field of ['<input>', '<textarea></textarea>', '<select></select>', '<input type="email">']) {
    expect(isTyping(made(field)), field).toBe(true)
  }
})

test('keys_belong_to_the_page_where_no_words_are_taken', () => {
  for (const other of ['<button></button>', '<input type="radio">', '<input type="checkbox">', '<p></p>']) {
    expect(isTyping(made(other)), other).toBe(false)
  }
})
