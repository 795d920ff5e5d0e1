import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Member } from './panel'

/** Who agrees to what: positions that are disputed, confirmed and entered for others, the rule, and the board. */

const PUBLISH = 'Enterprises should publish the names of their suppliers.'
const EDITED = PUBLISH.replace('should', 'shall')

async function expectNoViolations(member: Member): Promise<void> {
  const found = await new AxeBuilder({ page: member.page })
    .setLegacyMode()
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(found.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
}

test('a disputed editorial change asks everybody anew, and one click confirms all', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['expert01', 'expert02'],
    clauses: [
      ['1', PUBLISH],
      ['2', 'States should inspect vessels.'],
    ],
  })
  const [first, second] = [await as('expert01'), await as('expert02')]
  for (const number of ['1', '2']) {
    await meeting.take(first, number, 'SUPPORT')
    await meeting.take(second, number, 'NO_OBJECTION')
  }
  const secretariat = await as('secretariat01')
  await meeting.revise(secretariat, '1', EDITED, 'EDITORIAL')
  await meeting.revise(secretariat, '2', 'Port States should inspect vessels.')

  await second.opens(meeting, '1')
  await second.discussion.getByText('Edited since; your position stands').click()
  await second.presses('This changes the sense …')
  await second.page.getByLabel('Which words changed the sense?').fill('“Shall” binds.')
  await second.presses('Dispute that it is editorial')
  await expect(second.discussion.getByText('The text changed since you spoke.')).toBeVisible()

  await first.opens(meeting)
  await first.page.getByRole('link', { name: '2 clauses changed since you spoke' }).click()
  await expect(first.page.getByRole('heading', { level: 1, name: 'Changed since you spoke' })).toBeVisible()
  await expect(first.page.locator('ins').first()).toContainText('shall')
  await expectNoViolations(first)
  await first.page.getByLabel(/Clause 2/).uncheck()
  await first.presses('Still fine: confirm 1 clause')
  await expect(first.page.getByText('Confirmed: 1 clause.')).toBeVisible()
  expect((await meeting.present(first, '1')).positions.filter(position => position.live)).toHaveLength(1)
  expect((await meeting.present(first, '2')).positions.filter(position => position.live)).toHaveLength(0)
})

test('what an expert said elsewhere is entered under both names, and she takes it back', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', PUBLISH]] })
  const secretariat = await as('secretariat01')
  await secretariat.opens(meeting, '1')
  await secretariat.discussion.getByText('Enter a position for an expert').click()
  await secretariat.page.getByLabel('Expert', { exact: true }).selectOption({ label: 'Expert 01' })
  await secretariat.chooses('Objection')
  await secretariat.page.getByLabel('In the expert’s own words').fill('Names of small suppliers are private.')
  await secretariat.presses('Record objection')
  await expect(secretariat.discussion).toContainText('entered by Secretariat 01')

  const expert = await as('expert01')
  await expert.opens(meeting, '1')
  await expert.presses('Clear my objection')
  await expect(expert.button('Clear my objection')).toHaveCount(0)
  await expert.discussion.getByText('Positions over time').click()
  await expect(expert.discussion).toContainText('Objection taken back')
})

test('the secretariat sets the rule and reads it back as it will be shown', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01', 'expert02'], clauses: [['1', PUBLISH]] })
  const secretariat = await as('secretariat01')
  await secretariat.page.goto(`/consultations/${meeting.consultation}`)
  await secretariat.presses('Set the rule')
  const quorum = secretariat.page.getByLabel('Quorum, percent')
  await quorum.fill('0')
  await expect(secretariat.page.getByText(/nobody has spoken would be agreed/)).toBeVisible()
  await expect(secretariat.button('Set this rule')).toBeDisabled()
  await quorum.fill('50')
  await secretariat.page.getByRole('checkbox', { name: 'NGO' }).check()
  await expect(secretariat.page.getByText(/heard from NGO/)).toBeVisible()
  await expectNoViolations(secretariat)
  await secretariat.presses('Set this rule')
  await expect(secretariat.page.getByText(/Version 1, set/)).toBeVisible()
  const expert = await as('expert01')
  await expert.opens(meeting)
  await expect(expert.page.getByText(/at least 50 % of the experts/)).toBeVisible()
})

test('the board says what blocks, and one click leads into a cell', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['chair', 'rapporteur', 'expert01', 'expert02', 'expert03'],
    clauses: [
      ['1', PUBLISH],
      ['2', 'States should inspect vessels.'],
    ],
  })
  for (const account of ['expert01', 'expert02', 'expert03']) {
    await meeting.take(await as(account), '2', 'SUPPORT')
  }
  await meeting.take(await as('expert01'), '1', 'OBJECTION', '“Large enterprises” would lift it.')
  const rapporteur = await as('rapporteur')
  await rapporteur.page.goto(`/documents/${meeting.document}/board`)
  const blocking = rapporteur.page.getByRole('region', { name: /What blocks/ })
  await expect(blocking).toContainText('“Large enterprises” would lift it.')
  await expect(rapporteur.page.getByRole('region', { name: /Ready to be declared/ })).toContainText(
    'Clause 2',
  )
  await expectNoViolations(rapporteur)
  const cell = rapporteur.page.getByRole('button', { name: 'Clause 1, NGO: 1 objection, 2 silent' })
  await rapporteur.page.getByRole('button', { name: /^Clause 1, Whole panel/ }).focus()
  await rapporteur.page.keyboard.press('ArrowRight')
  await expect(cell).toBeFocused()
  await rapporteur.page.keyboard.press('Enter')
  await expect(rapporteur.page.getByRole('dialog')).toContainText('“Large enterprises” would lift it.')
  await rapporteur.page.getByRole('link', { name: 'Open the clause' }).click()
  await expect(
    rapporteur.page.getByRole('heading', { level: 1, name: 'Draft recommendations' }),
  ).toBeVisible()
})
