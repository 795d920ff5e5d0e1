// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { holdFocus } from './heldFocus'

function page(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`
  const root = document.querySelector('main')
  if (!root) throw new Error('no page')
  return root
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()
const remove = (selector: string) => document.querySelector(selector)?.remove()

test('the_focus_of_a_form_that_closes_goes_to_what_stands_nearest', async () => {
  const root = page(
    '<a href="#">top</a><section><button id="again">Comment</button><form><input></form></section>',
  )
  const stop = holdFocus(root)
  focusOn('input')
  remove('form')
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('again'))
  stop()
})

test('who_pointed_elsewhere_is_left_alone', async () => {
  const root = page('<section><button id="again">Comment</button><form><input></form></section><p>text</p>')
  const stop = holdFocus(root)
  focusOn('input')
  document.querySelector('p')?.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  remove('form')
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
  expect(document.activeElement).toBe(document.body)
  stop()
})
