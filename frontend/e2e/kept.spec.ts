import { expect, test } from './panel'

/** Whatever happens between the writing and the sending, nobody writes a thing twice. */

const CLAUSE = 'States should inspect vessels in port.'
const MINE = 'States should inspect vessels in port and at sea.'

test('unsent words survive a reload', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', CLAUSE]] })
  const expert = await as('expert01')
  const { page } = expert
  await expert.opens(meeting, '1')
  await expert.presses('Amend', expert.discussion)
  await expert.rewrites(MINE)
  await page.getByLabel('Why this change?').fill('Most of them stay at sea.')
  await expert.presses('Comment', expert.discussion)
  await page.getByLabel('Your comment').fill('What of flags of convenience?')
  await expert.chooses('Objection')
  await page.getByLabel('What do you object to?').fill('It says nothing of the crew.')

  await page.reload()
  await expect(expert.discussion.getByText('You began to change this clause')).toBeVisible()
  await expert.presses('Go on')
  const editor = page.getByRole('textbox', { name: /wording of clause 1/ })
  await expect(editor.locator('ins')).toContainText('and at sea')
  await expect(page.getByLabel('Why this change?')).toHaveValue('Most of them stay at sea.')
  await expert.presses('Comment', expert.discussion)
  await expect(page.getByLabel('Your comment')).toHaveValue('What of flags of convenience?')
  await expert.chooses('Objection')
  await expect(page.getByLabel('What do you object to?')).toHaveValue('It says nothing of the crew.')

  await expert.presses('Throw away')
  await page.reload()
  await expect(expert.clause('Clause 1')).toContainText(CLAUSE)
  await expect(expert.discussion.getByText('You began to change this clause')).toHaveCount(0)
})

test('an amendment to a text that has moved keeps the words, and shows what changed', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', CLAUSE]] })
  const expert = await as('expert01')
  const { page } = expert
  await expert.opens(meeting, '1')
  await expert.presses('Amend', expert.discussion)
  await expert.rewrites(MINE)
  await page.getByLabel('Why this change?').fill('Most of them stay at sea.')
  // The page learns of the new version from the refusal, not from asking by itself meanwhile.
  await page.route('**/api/documents/*', route => route.abort())
  await meeting.revise(await as('secretariat01'), '1', CLAUSE.replace('States', 'Port States'))
  await expert.presses('Submit amendment')

  const form = page.getByRole('form', { name: 'Amend clause 1' })
  await expect(form.getByText('The text changed while you wrote.')).toBeVisible()
  await expect(form.locator('.moved ins')).toContainText('Port')
  const editor = page.getByRole('textbox', { name: /wording of clause 1/ })
  await expect(editor.locator('ins')).toContainText('and at sea')
  await expect(page.getByLabel('Why this change?')).toHaveValue('Most of them stay at sea.')
  await page.unroute('**/api/documents/*')

  await expert.presses('Carry on upon version 2')
  await expect(editor.locator('del'), 'the redline is now against version 2').toContainText('Port')
  await expert.rewrites(MINE.replace('States', 'Port States'))
  await expert.presses('Submit amendment')
  const amendment = expert.discussion.getByRole('article', { name: /^Amendment/ })
  await expect(amendment.locator('.wording ins')).toContainText('and at sea')
  await expect(amendment.locator('.wording del')).toHaveCount(0)
})

test('a lapsed login keeps the words and offers to sign in again', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', CLAUSE]] })
  const expert = await as('expert01')
  const { page } = expert
  await expert.opens(meeting, '1')
  await expert.presses('Amend', expert.discussion)
  await expert.rewrites(MINE)
  await page.getByLabel('Why this change?').fill('Most of them stay at sea.')
  await page.context().clearCookies({ name: /^q_session/ })
  await expert.presses('Submit amendment')

  await expect(
    page.getByText('You are signed out. What you wrote is kept in this browser.').first(),
  ).toBeVisible()
  const editor = page.getByRole('textbox', { name: /wording of clause 1/ })
  await expect(editor, 'the words stay where they are').toContainText('and at sea')
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await expect(expert.discussion.getByText('You began to change this clause')).toBeVisible()
  await expert.presses('Go on')
  await expert.presses('Submit amendment')
  await expect(
    expert.discussion.getByRole('article', { name: /^Amendment/ }).locator('.wording ins'),
  ).toContainText('and at sea')
})
