import { expect, test } from './panel'

/** Several experts want other words in one clause; the chair makes one wording out of them, in sight of the room. */

const TRAIN = 'States should train labour inspectors to identify victims of trafficking every year.'

test('rival redlines are compared, put together and made into one version that names them all', async ({
  as,
  meet,
}) => {
  const meeting = await meet({
    seats: ['chair', 'expert01', 'expert02', 'expert03'],
    clauses: [['1', TRAIN]],
  })
  const expert = await as('expert01')
  const shall = await meeting.amend(expert, '1', TRAIN.replace('should', 'shall'), 'It binds.')
  const customs = await meeting.amend(
    await as('expert02'),
    '1',
    TRAIN.replace('inspectors', 'inspectors and customs officials'),
    'Goods meet customs first.',
  )
  const must = await meeting.amend(await as('expert03'), '1', TRAIN.replace('should', 'must'), 'Stronger.')
  const address = `/documents/${meeting.document}/clauses/${meeting.clause('1')}`
  await (await as('expert03')).does('PUT', `/amendments/${customs}/sponsorship`, { joined: true })

  await expert.page.goto(address)
  await expect(expert.page.getByRole('article', { name: /^Amendment/ })).toHaveCount(3)
  const first = expert.page.getByRole('article', { name: `Amendment ${shall}` })
  await expect(first.locator('ins')).toContainText('shall')
  await expect(first).toContainText(`Collides with Expert 03 (#${must})`)
  await expect(expert.page.getByRole('article', { name: `Amendment ${customs}` })).toContainText(
    'with Expert 03',
  )
  await expert.page.getByText('Side by side', { exact: true }).click()
  await expect(expert.page.getByRole('columnheader', { name: /Expert 02 with Expert 03/ })).toBeVisible()
  await expect(expert.page.getByRole('row', { name: /should/ })).toContainText('must')
  await expert.page.getByText('Composite', { exact: true }).click()
  await expect(expert.page.locator('.composite')).toContainText(
    '[Expert 02 + 1: insert and customs officials',
  )
  await expect(expert.page.locator('.composite')).toContainText('Expert 03: must]')

  const chair = await as('chair')
  await chair.page.goto(`${address}/workbench`)
  for (const id of [shall, customs, must]) {
    await chair.page
      .locator('.source')
      .filter({ hasText: `#${id}` })
      .getByRole('checkbox')
      .check()
  }
  const choice = chair.page.getByRole('group', { name: /They collide: choose/ })
  await choice.getByText('Expert 03:').click()
  await choice.getByText('Expert 01:').click()
  await expect(chair.page.locator('.combined')).toContainText('and customs officials')
  await chair.page.getByLabel(`What becomes of amendment ${must}`).selectOption('NOT_ACCEPTED')
  await chair.page.getByLabel(`Why amendment ${must} is not accepted`).fill('The meeting prefers “shall”.')
  await expect(chair.page.getByText(/^Saved/)).toBeVisible()

  await chair.presses('Show it to the room')
  await expect(chair.page.getByText('everybody can look on')).toBeVisible()
  await expert.page.goto(`${address}/workbench`)
  await expect(expert.page.getByRole('heading', { name: 'Chair shows this to the room' })).toBeVisible()
  await expect(expert.page.locator('.shown-desk')).toContainText('and customs officials')

  await chair.page.reload()
  await expect(
    chair.page.getByLabel(`Why amendment ${must} is not accepted`),
    'the work survives a reload',
  ).toHaveValue('The meeting prefers “shall”.')
  await chair.presses(/^Make version 2/)
  await expect(chair.page.getByText('Say whether the change is substantive or editorial.')).toBeVisible()
  await chair.chooses('Substantive')
  await chair.presses('Make version 2 out of 2 amendments')
  await expect(chair.clause('Clause 1')).toContainText(
    'States shall train labour inspectors and customs officials to identify',
  )

  const { version, amendments } = await meeting.present(chair, '1')
  expect(version.amendmentIds.toSorted((a, b) => a - b)).toEqual([shall, customs])
  expect(amendments.map(each => each.disposition?.outcome)).toEqual(['ACCEPTED', 'ACCEPTED', 'NOT_ACCEPTED'])

  await expert.page.goto(`${address}?look=history`)
  const slider = expert.page.getByRole('slider')
  await slider.focus()
  await expert.page.keyboard.press('ArrowLeft')
  await expect(expert.page.getByRole('article', { name: 'Version 1' })).toBeVisible()
  await expert.page.keyboard.press('ArrowRight')
  await expect(expert.page.getByRole('article', { name: 'Version 2' })).toContainText(
    `#${customs} (Expert 02)`,
  )
  const passage = expert.page.locator('.derived').filter({ hasText: 'and customs officials' })
  await passage.focus()
  await expect(expert.page.locator('.derivation li.chosen')).toContainText('Goods meet customs first.')
})

test('a clause that moves under the work keeps the work', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01'], clauses: [['1', TRAIN]] })
  const shall = await meeting.amend(await as('expert01'), '1', TRAIN.replace('should', 'shall'))
  const chair = await as('chair')
  await chair.page.goto(`/documents/${meeting.document}/clauses/${meeting.clause('1')}/workbench`)
  await chair.page
    .locator('.source')
    .filter({ hasText: `#${shall}` })
    .getByRole('checkbox')
    .check()
  await expect(chair.page.getByText(/^Saved/)).toBeVisible()
  await meeting.revise(await as('secretariat01'), '1', TRAIN.replace('every year', 'twice a year'))
  await chair.page.reload()
  await expect(chair.page.getByText('The clause has version 2 now.')).toBeVisible()
  await chair.presses('Go on upon version 2')
  await expect(chair.page.locator('.combined')).toContainText('twice a year')
  await expect(chair.page.locator('.combined ins')).toContainText('shall')
})

test('two moments of a document are compared at an address of their own', async ({ as, meet }) => {
  const meeting = await meet({
    seats: [],
    clauses: [
      ['1', TRAIN],
      ['2', 'Business should publish its lists of suppliers.'],
    ],
  })
  const secretariat = await as('secretariat01')
  await secretariat.does('POST', `/documents/${meeting.document}/milestones`, { name: 'Draft 1' })
  await meeting.revise(secretariat, '2', 'Business should publish and update its lists of suppliers.')
  await secretariat.opens(meeting)
  await secretariat.page.getByText('More', { exact: true }).click()
  await secretariat.page.getByRole('link', { name: 'Compare two moments' }).click()
  await expect(secretariat.page.getByText('1 reworded')).toBeVisible()
  await expect(secretariat.page.locator('.document-change ins')).toContainText('and update')
  await secretariat.page.getByText('Side by side', { exact: true }).click()
  await expect(secretariat.page).toHaveURL(/look=side/)
  const from = secretariat.page.getByLabel('From after')
  const draft = await from.getByRole('option', { name: /“Draft 1”/ }).textContent()
  await from.selectOption({ label: draft ?? '' })
  await expect(secretariat.page).toHaveURL(/from=\d/)
  await expect(secretariat.page.getByText('1 reworded')).toBeVisible()
})
