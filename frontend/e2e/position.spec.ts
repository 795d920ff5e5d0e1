import { expect, test } from './panel'

/** The text changes after people took a position: they see what changed, and say anew whether it is fine. */

const PUBLISH = 'Enterprises should publish the names of their suppliers.'
const YEARLY = 'Enterprises should publish the names of their suppliers every year.'

test('a position lapses with a substantive version, and one click confirms it', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', PUBLISH]] })
  const expert = await as('expert01')
  await expert.opens(meeting, '1')
  await expert.chooses('Support')
  await expert.presses('Record support')
  await expect(expert.button('Change your position')).toBeVisible()
  await expect(expert.discussion.getByText('Ready to be declared')).toBeVisible()

  await meeting.revise(await as('secretariat01'), '1', YEARLY)
  await expert.opens(meeting, '1')
  await expect(expert.page.getByText('1 clause changed since you spoke')).toBeVisible()
  const since = expert.discussion.getByRole('region', { name: 'Your position' })
  await expect(since).toContainText('The text changed since you spoke.')
  await expect(since.locator('ins')).toContainText('every year')
  expect((await meeting.present(expert, '1')).positions, 'what was said of other words').toMatchObject([
    { stance: 'SUPPORT', live: false },
  ])

  await expert.presses('Still fine')
  await expect(expert.button('Change your position')).toBeVisible()
  expect((await meeting.present(expert, '1')).positions).toMatchObject([{ stance: 'SUPPORT', live: true }])
  await expect(expert.page.getByText('1 clause changed since you spoke')).toHaveCount(0)
})

test('a position stands through an editorial version', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', PUBLISH]] })
  const expert = await as('expert01')
  await meeting.take(expert, '1', 'NO_OBJECTION')
  await meeting.revise(
    await as('secretariat01'),
    '1',
    PUBLISH.replace('Enterprises', 'Companies'),
    'EDITORIAL',
  )
  await expert.opens(meeting, '1')
  await expect(expert.discussion.getByText('Edited since; your position stands')).toBeVisible()
  expect((await meeting.present(expert, '1')).positions).toMatchObject([
    { stance: 'NO_OBJECTION', live: true },
  ])
})

test('a reservation is taken only with its text, and stays on show after the text has moved', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: ['chair', 'expert01'], clauses: [['1', PUBLISH]] })
  const expert = await as('expert01')
  const { id, version } = await meeting.present(expert, '1')
  for (const stance of ['RESERVATION', 'OBJECTION']) {
    const refused = await expert.send('PUT', `/clauses/${id}/position`, { seen: version.id, stance })
    expect(refused.status(), `${stance} without a text`).toBe(400)
  }

  await expert.opens(meeting, '1')
  await expert.chooses('Reservation')
  await expect(expert.button('Record reservation')).toBeDisabled()
  await expert.page.getByLabel('What is your concern?').fill('“Once a year” would lift it.')
  await expert.presses('Record reservation')
  await expect(expert.button('Change your position')).toBeVisible()

  await meeting.revise(await as('secretariat01'), '1', YEARLY)
  const chair = await as('chair')
  await chair.opens(meeting, '1')
  await expect(chair.discussion).toContainText('on an earlier wording; not lifted yet')
  await expect(chair.discussion).toContainText('“Once a year” would lift it.')

  await expert.opens(meeting, '1')
  await expert.presses('Keep my reservation')
  await expect(expert.button('Change your position')).toBeVisible()
  expect((await meeting.present(expert, '1')).positions).toMatchObject([
    { stance: 'RESERVATION', live: true, text: '“Once a year” would lift it.' },
  ])
})

test('an objection holds a clause, and the others read what would lift it', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01', 'expert02'], clauses: [['1', PUBLISH]] })
  await meeting.take(await as('expert01'), '1', 'SUPPORT')
  const objector = await as('expert02')
  await objector.opens(meeting, '1')
  await objector.chooses('Objection')
  await objector.page.getByLabel('What do you object to?').fill('Names of small suppliers are private.')
  await objector.presses('Record objection')

  const chair = await as('chair')
  await chair.opens(meeting, '1')
  await expect(chair.discussion).toContainText('the objection (NGO) to be lifted')
  await expect(chair.discussion).toContainText('Names of small suppliers are private.')
  await chair.presses('Declare agreed ad referendum …')
  await expect(chair.button('Declare agreed'), 'over an objection a reason is due').toBeDisabled()
})
