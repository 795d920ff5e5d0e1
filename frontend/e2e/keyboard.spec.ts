import { expect, test, type Member } from './panel'

/** Whoever does not use a mouse does the main job all the same, and always sees where he is. */

const CLAUSES = [
  ['1', 'States should protect workers at sea.'],
  ['2', 'States should inspect vessels in port.'],
  ['3', 'States should repatriate abandoned crews.'],
] as const

/** The element that has the focus is shown to have it; the page's body never has it. */
async function expectFocus(member: Member, after: string): Promise<void> {
  const focus = () =>
    member.page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return 'lost'
      // A dialog without controls has it as a whole, and is seen to.
      if (element.role === 'dialog') return 'visible'
      // A radio button and the editor show it on what stands around them.
      for (const shown of [element, element.closest('label'), element.closest('.editor')]) {
        if (!shown) continue
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown)
        if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none') return 'visible'
      }
      return `invisible on ${element.outerHTML.slice(0, 120)}`
    })
  await expect.poll(focus, { message: `the focus after ${after}` }).toBe('visible')
}

test('keys lead through the clauses, amend, comment and take a position', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: CLAUSES })
  const expert = await as('expert01')
  const { page } = expert
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const chosen = page.locator('.clause[aria-current="true"]')
  await expert.opens(meeting)

  await press('j')
  await expect(chosen).toHaveAttribute('aria-label', 'Clause 1')
  await expectFocus(expert, 'j')
  await press('j', 'j', 'j')
  await expect(chosen, 'the last clause is the last').toHaveAttribute('aria-label', 'Clause 3')
  await press('k')
  await expect(chosen).toHaveAttribute('aria-label', 'Clause 2')
  await expectFocus(expert, 'k')

  await press('a')
  await expect(page.getByRole('textbox', { name: 'Proposed wording of clause 2' })).toBeFocused()
  await expectFocus(expert, 'a')
  await press('Escape')
  await expect(page.getByRole('form', { name: 'Amend clause 2' })).toHaveCount(0)
  await expectFocus(expert, 'leaving the editor')
  await expect(chosen, 'Esc closes one thing at a time').toHaveAttribute('aria-label', 'Clause 2')
  await press('a')
  await expect(page.getByRole('textbox', { name: 'Proposed wording of clause 2' })).toBeFocused()
  await press('Control+ArrowRight')
  await page.keyboard.type(' and their port authorities always')
  await press('Control+Backspace', 'Control+End')
  // The editor hears of where the browser has put the caret a moment later.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await press('Enter')
  await page.keyboard.type('They should publish the results: j, k, 1?')
  await expect(page.locator('.editor-text ins')).toHaveText([
    /and their port authorities/,
    /new paragraph/,
    /They should publish the results: j, k, 1\?/,
  ])
  await press('Tab')
  await expect(page.getByLabel('Why this change?')).toBeFocused()
  await page.keyboard.type('What is published is read.')
  await press('Tab')
  await expect(expert.button('Submit amendment')).toBeFocused()
  await press('Enter')
  await expect(expert.discussion.getByRole('article', { name: /^Amendment/ })).toContainText(
    'What is published is read.',
  )
  await expectFocus(expert, 'submitting an amendment')

  await press('c')
  await expect(page.getByLabel('Your comment')).toBeFocused()
  await page.keyboard.type('By whom?')
  await press('Tab', 'Tab', 'Tab', 'Tab')
  await expect(expert.button('Comment', expert.discussion)).toBeFocused()
  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')
  await expect(page.getByLabel('Your comment')).toBeFocused()
  await press('Control+Enter')
  await expect(expert.discussion.getByRole('article', { name: /^Comment/ })).toContainText('By whom?')
  await expectFocus(expert, 'commenting')

  const stances = ['support', 'no objection', 'reservation', 'objection', 'abstain']
  for (const [index, stance] of stances.entries()) {
    await press(String(index + 1))
    await expect(expert.button(`Record ${stance}`)).toBeVisible()
    await expectFocus(expert, `asking for ${stance}`)
    await press('Escape')
    await expect(expert.button(`Record ${stance}`)).toHaveCount(0)
    await expectFocus(expert, `leaving ${stance}`)
  }
  await press('4')
  await expect(page.getByLabel('What do you object to?')).toBeFocused()
  await page.keyboard.type('Port calls are rare.')
  await press('Tab')
  await expect(expert.button('Record objection')).toBeFocused()
  await press('Enter')
  await expect(expert.button('Change your position')).toBeVisible()
  await expectFocus(expert, 'taking a position')

  await press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await expectFocus(expert, 'asking for the keys')
  await press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectFocus(expert, 'closing the keys')
  await press('Escape')
  await expect(chosen, 'nothing is open, so Esc leaves the clause').toHaveCount(0)
})

test('a comment on a marked passage is highlighted, and follows its words', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: CLAUSES })
  const expert = await as('expert01')
  const { page } = expert
  await expert.opens(meeting, '2')
  const text = expert.clause('Clause 2').locator('.clause-text')
  await text.getByText('inspect vessels').evaluate(element => {
    const words = element.firstChild
    const at = words?.textContent?.indexOf('inspect vessels') ?? -1
    if (words && at >= 0) {
      getSelection()?.setBaseAndExtent(words, at, words, at + 'inspect vessels'.length)
    }
  })
  await page.keyboard.press('c')
  await expect(page.getByLabel('On these words')).toHaveValue('inspect vessels')
  await page.getByLabel('Your comment').fill('How often?')
  await page.keyboard.press('Control+Enter')
  await expect(text.locator('mark')).toHaveText('inspect vessels')

  const secretariat = await as('secretariat01')
  await meeting.revise(secretariat, '2', 'States and their port authorities should inspect vessels in port.')
  await expert.opens(meeting, '2')
  await expect(text.locator('mark'), 'the passage has moved').toHaveText('inspect vessels')
  await meeting.revise(secretariat, '2', 'Every flag State answers for its ships.')
  await expert.opens(meeting, '2')
  await expect(text.locator('mark'), 'the passage is gone').toHaveCount(0)
  await expect(expert.discussion.getByRole('article', { name: /^Comment/ })).toContainText(
    'This passage is no longer in the text. Read it in version 1, on which the comment was made',
  )
})
