import { expect, test } from '@playwright/test'
import { aDocument, discussionOf, openClause, signIn } from './people'

test('a_redline_that_the_chair_accepts_is_the_next_version', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const id = await aDocument(secretariat, 'Redline, acceptance, version')

  const expert = await signIn(browser, 'expert01')
  await openClause(expert, id)
  await expert.keyboard.press('a')
  const text = expert.getByRole('textbox', { name: 'Proposed wording of clause 1' })
  await text.click()
  await expert.keyboard.press('Control+Home')
  await expert.keyboard.press('Control+ArrowRight')
  await expert.keyboard.type(' customs officials and')
  await expect(text.locator('ins')).toHaveText(' customs officials and')
  await expert.getByLabel('Why this change?').fill('They see the goods first.')

  // What was not sent survives a reload.
  await expert.reload()
  await expert.getByRole('button', { name: 'Go on' }).click()
  await expect(expert.getByLabel('Why this change?')).toHaveValue('They see the goods first.')
  await expert.getByRole('button', { name: 'Submit amendment' }).click()
  await expect(discussionOf(expert).getByText('They see the goods first.')).toBeVisible()

  const chair = await signIn(browser, 'chair')
  await openClause(chair, id)
  await discussionOf(chair).getByRole('button', { name: 'Accept …' }).click()
  await discussionOf(chair).getByText('Substantive', { exact: true }).click()
  await discussionOf(chair).getByRole('button', { name: 'Accept as version 2' }).click()
  await expect(chair.getByRole('main')).toContainText(
    'Train customs officials and labour inspectors to identify victims of trafficking.',
  )
  await expect(discussionOf(chair)).toContainText('version 2')
})

test('a_position_lapses_with_a_substantive_change_and_is_confirmed_in_one_click', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const id = await aDocument(secretariat, 'Position, lapse, confirmation')

  const expert = await signIn(browser, 'expert01')
  await openClause(expert, id)
  await expert.keyboard.press('1')
  await discussionOf(expert).getByRole('button', { name: 'Record support' }).click()
  await expect(discussionOf(expert).locator('.taken')).toContainText('Support')

  await openClause(secretariat, id)
  await secretariat.getByRole('button', { name: 'Edit text' }).click()
  await secretariat.getByRole('textbox', { name: 'New wording of clause 1' }).click()
  await secretariat.keyboard.press('Control+End')
  await secretariat.keyboard.type(' Report on it yearly.')
  await secretariat.getByText('Substantive', { exact: true }).click()
  await secretariat.getByLabel('Note for the record').fill('As discussed.')
  await secretariat.getByRole('button', { name: 'Make version 2' }).click()
  await expect(discussionOf(secretariat)).toContainText('version 2')

  await expert.reload()
  await expect(discussionOf(expert)).toContainText('The text changed since you spoke.')
  await expect(discussionOf(expert).locator('.since ins')).toContainText('Report on it yearly.')
  await discussionOf(expert).getByRole('button', { name: 'Still fine' }).click()
  await expect(discussionOf(expert).locator('.taken')).toContainText('Support')
})

test('an_approved_text_is_frozen_and_its_hash_can_be_verified', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const id = await aDocument(secretariat, 'Approval, frozen')

  const rapporteur = await signIn(browser, 'rapporteur', `/documents/${id}/approval`)
  await expect(rapporteur.getByRole('heading', { name: 'What stands in the way' })).toBeVisible()
  await expect(rapporteur.getByRole('button', { name: 'Approve the text …' })).toBeDisabled()
  for (const reason of await rapporteur.getByRole('textbox').all()) {
    await reason.fill('The panel discussed it at the table.')
  }
  await rapporteur.getByRole('button', { name: 'Approve the text …' }).click()
  await rapporteur.getByRole('button', { name: 'Approve and freeze' }).click()
  await expect(rapporteur.getByText('Verified in your browser')).toBeVisible()

  const expert = await signIn(browser, 'expert01')
  await openClause(expert, id)
  await expect(expert.getByText('Nothing here changes any more.')).toBeVisible()
  await expect(discussionOf(expert).getByRole('button', { name: 'Amend' })).toHaveCount(0)
  const word = await expert.request.get(`/api/documents/${id}/final.docx`)
  expect(word.ok()).toBe(true)
})

test('words_written_while_the_text_moved_are_kept_and_carried_on', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const id = await aDocument(secretariat, 'Stale words')

  const expert = await signIn(browser, 'expert01')
  await openClause(expert, id)
  await expert.keyboard.press('a')
  await expert.getByRole('textbox', { name: 'Proposed wording of clause 1' }).click()
  await expert.keyboard.press('Control+End')
  await expert.keyboard.type(' Pay them well.')
  await expert.getByLabel('Why this change?').fill('Low pay invites bribes.')

  await openClause(secretariat, id)
  await secretariat.getByRole('button', { name: 'Edit text' }).click()
  await secretariat.getByRole('textbox', { name: 'New wording of clause 1' }).click()
  await secretariat.keyboard.press('Control+Home')
  await secretariat.keyboard.type('Regularly ')
  await secretariat.getByText('Editorial', { exact: true }).click()
  await secretariat.getByLabel('Note for the record').fill('Style.')
  await secretariat.getByRole('button', { name: 'Make version 2' }).click()
  await expect(discussionOf(secretariat)).toContainText('version 2')

  await expert.getByRole('button', { name: 'Submit amendment' }).click()
  await expect(expert.getByText('The text changed while you wrote.')).toBeVisible()
  await expert.getByRole('button', { name: 'Carry on upon version 2' }).click()
  await expect(expert.getByLabel('Why this change?')).toHaveValue('Low pay invites bribes.')
  await expert.getByRole('button', { name: 'Submit amendment' }).click()
  await expect(discussionOf(expert).getByText('Low pay invites bribes.')).toBeVisible()
})

test('a_comment_on_a_passage_is_shown_upon_it', async ({ browser }) => {
  const secretariat = await signIn(browser, 'secretariat01')
  const id = await aDocument(secretariat, 'Comment on a passage')

  const expert = await signIn(browser, 'expert01')
  await openClause(expert, id)
  await expert.keyboard.press('c')
  await expert.getByLabel('Your comment').fill('Which <b>inspectors</b>?')
  await expert.getByLabel('On these words').fill('labour inspectors')
  await discussionOf(expert).locator('form').getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(expert.getByRole('main').locator('mark')).toHaveText('labour inspectors')
  await expect(discussionOf(expert).getByText('Which <b>inspectors</b>?')).toBeVisible()
})
