import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { aDocument, openClause, signIn } from './people'

async function expectNothingInTheWay(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const words = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  )
  expect(words).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every_page_can_be_used_by_everybody_in_${colorScheme}`, async ({ browser }) => {
    const secretariat = await signIn(browser, 'secretariat01')
    await secretariat.emulateMedia({ colorScheme })
    await expectNothingInTheWay(secretariat, 'consultations')
    const id = await aDocument(secretariat, `Access in ${colorScheme}`)
    await openClause(secretariat, id)
    await expectNothingInTheWay(secretariat, 'document')
    await secretariat.getByRole('button', { name: 'Edit text' }).click()
    await expect(secretariat.getByRole('textbox', { name: 'New wording of clause 1' })).toBeVisible()
    await expectNothingInTheWay(secretariat, 'editor')
    await secretariat.goto(`/documents/${id}/approval`)
    await expect(secretariat.getByRole('heading', { name: 'Approval' })).toBeVisible()
    await expectNothingInTheWay(secretariat, 'approval')

    const expert = await signIn(browser, 'expert01')
    await expert.emulateMedia({ colorScheme })
    await openClause(expert, id)
    await expert.keyboard.press('4')
    await expectNothingInTheWay(expert, 'position')
  })
}

test('a_stranger_is_told_what_this_is_and_how_to_sign_in', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expectNothingInTheWay(page, 'front page')
})

test('a_page_of_another_room_gives_nothing_away', async ({ browser }) => {
  const expert = await signIn(browser, 'expert02')
  await expert.goto('/documents/999999')
  await expect(expert.getByRole('heading', { name: 'This cannot be shown' })).toBeVisible()
})
