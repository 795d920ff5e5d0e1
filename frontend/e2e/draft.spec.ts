import { expect, test } from '@playwright/test'
import { act, aDocument, discussionOf, openClause, signIn } from './people'

const DRAFT = `H1\tRecommendations
1\tOn the basis of these conclusions, States should:
1(a)\tTrain labour inspectors;
1(b)\tProtect those who report.
`

test('a_draft_is_read_corrected_and_then_stored', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const consultation = await act(secretariat, 'POST', '/consultations', {
    title: 'Import',
    purpose: 'To try it.',
  })
  const document = await act(secretariat, 'POST', `/consultations/${consultation.id}/documents`, {
    title: 'Draft',
  })

  await secretariat.goto(`/documents/${document.id}`)
  await secretariat.getByRole('link', { name: 'Import a draft' }).click()
  await secretariat.getByLabel('Or paste the text').fill(DRAFT)
  await secretariat.getByRole('button', { name: 'Read the draft' }).click()
  await expect(secretariat.getByText('4 clauses found.')).toBeVisible()

  // The correction survives a reload, and nothing is stored before it is asked for.
  await secretariat.getByLabel('Text of line 3').fill('Train and equip labour inspectors;')
  await secretariat.reload()
  await secretariat.getByRole('button', { name: 'Store 4 clauses' }).click()
  await expect(secretariat.getByRole('main')).toContainText('Train and equip labour inspectors;')
  await expect(secretariat.getByRole('link', { name: 'Clause 1(b): open its discussion' })).toBeVisible()
})

test('a_clause_is_added_moved_and_removed', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const id = await aDocument(secretariat, 'Added, moved, removed')
  await openClause(secretariat, id)

  await secretariat.getByRole('button', { name: 'Add after' }).click()
  await secretariat.getByLabel('Text', { exact: true }).fill('Publish what was found.')
  await secretariat.getByLabel('Number').fill('2')
  await secretariat.getByRole('button', { name: 'Add the clause' }).click()
  await expect(secretariat.getByRole('heading', { name: 'Clause 2', level: 2 })).toBeVisible()

  await secretariat.getByRole('button', { name: 'Move', exact: true }).click()
  await secretariat.getByRole('button', { name: 'Up' }).click()
  await expect(secretariat.getByText('Moved.')).toBeVisible()
  await secretariat.getByRole('button', { name: 'Done' }).click()
  await expect(secretariat.getByRole('main').locator('.clause-text')).toHaveText([
    'To States',
    'Publish what was found.',
    /^Train labour inspectors/,
  ])

  await secretariat.getByRole('button', { name: 'Remove', exact: true }).click()
  await secretariat.getByLabel('Why is it removed?').fill('It says nothing new.')
  await secretariat.getByRole('button', { name: 'Remove the clause' }).click()
  await expect(secretariat.getByRole('main').locator('.clause-text')).toHaveText(['To States', /^Train/])
})

test('who_is_signed_out_keeps_the_page_and_the_words', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const id = await aDocument(secretariat, 'Signed out')
  const expert = await signIn(browser, 'expert01')
  await openClause(expert, id)
  await expert.keyboard.press('4')
  await expert.getByLabel('What do you object to?').fill('Small firms cannot do this.')

  await expert.context().clearCookies()
  await expert.getByRole('button', { name: 'Record objection' }).click()
  await expect(
    expert.getByText('You are signed out. What you wrote is kept in this browser.').first(),
  ).toBeVisible()
  await expect(expert.getByLabel('What do you object to?')).toHaveValue('Small firms cannot do this.')

  await expert.getByRole('link', { name: 'Sign in again' }).click()
  if (await expert.locator('#username').isVisible()) {
    await expert.locator('#username').fill('expert01')
    await expert.locator('#password').fill('expert01')
    await expert.locator('#kc-login').click()
  }
  await expect(discussionOf(expert).getByRole('heading', { name: 'Clause 1' })).toBeVisible()
  await expert.keyboard.press('4')
  await expect(expert.getByLabel('What do you object to?')).toHaveValue('Small firms cannot do this.')
})

test('the_chair_declares_and_the_journal_tells_it', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const id = await aDocument(secretariat, 'Declared')
  const expert = await signIn(browser, 'expert01')
  await openClause(expert, id)
  await expert.keyboard.press('1')
  await discussionOf(expert).getByRole('button', { name: 'Record support' }).click()
  await expect(discussionOf(expert).locator('.taken')).toBeVisible()

  const chair = await signIn(browser, 'chair')
  await openClause(chair, id)
  await discussionOf(chair).getByRole('button', { name: 'Declare agreed ad referendum …' }).click()
  await discussionOf(chair).getByRole('button', { name: 'Declare agreed', exact: true }).click()
  await expect(discussionOf(chair).locator('.state-line')).toContainText('Agreed ad referendum')

  await discussionOf(chair).getByRole('link', { name: 'Everything that happened to this clause' }).click()
  await expect(chair.getByText('declared clause 1 agreed ad referendum')).toBeVisible()
  await expect(chair.getByText('supported clause 1, version 1')).toBeVisible()
})
