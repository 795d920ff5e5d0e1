import { expect, test } from './panel'

/** An expert changes a clause's words, the chair decides, and the text remembers who made it what it is. */

const TRAIN = 'States should train labour inspectors to identify victims of trafficking.'

test('an accepted redline makes a version that names it', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01'], clauses: [['1', TRAIN]] })
  const expert = await as('expert01')
  await expert.opens(meeting, '1')
  await expert.amends(
    TRAIN.replace('inspectors', 'inspectors and customs officials'),
    'Goods meet customs before anybody else.',
  )
  const proposed = expert.discussion.getByRole('article', { name: /^Amendment/ })
  await expect(proposed.locator('.wording ins')).toContainText('and customs officials')
  await expect(proposed).toContainText('Goods meet customs before anybody else.')

  const chair = await as('chair')
  await chair.opens(meeting, '1')
  const amendment = chair.discussion.getByRole('article', { name: /^Amendment/ })
  await amendment.getByText('Original', { exact: true }).click()
  await expect(amendment.locator('.wording')).toHaveText(TRAIN)
  await amendment.getByText('Clean', { exact: true }).click()
  await expect(amendment.locator('.wording')).toHaveText(
    'States should train labour inspectors and customs officials to identify victims of trafficking.',
  )
  await chair.presses('Accept …', amendment)
  await expect(
    chair.button('Accept as version 2'),
    'the kind of change is never chosen beforehand',
  ).toBeDisabled()
  await chair.chooses('Substantive')
  await chair.presses('Accept as version 2')

  await expect(chair.clause('Clause 1')).toContainText('labour inspectors and customs officials')
  await chair.discussion.getByText('Versions').click()
  const second = chair.discussion.getByRole('article', { name: 'Version 2' })
  const { amendments } = await meeting.present(chair, '1')
  await expect(second).toContainText(`Made by amendment #${amendments[0]?.id}`)
  await expect(second).toContainText('Substantive')
  await expect(second.locator('ins')).toContainText('and customs officials')
  await expect(chair.discussion.getByRole('article', { name: 'Version 1' })).toContainText(TRAIN)
})

test('an amendment whose base has moved is merged with the present text', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01', 'expert02'], clauses: [['1', TRAIN]] })
  const chair = await as('chair')
  const first = await meeting.amend(
    await as('expert01'),
    '1',
    TRAIN.replace('States should', 'All States should'),
  )
  await meeting.amend(await as('expert02'), '1', TRAIN.replace('victims', 'and protect victims'))
  await meeting.accept(chair, '1', first)

  await chair.opens(meeting, '1')
  await expect(chair.discussion.getByText('The text moved on since; this still fits')).toBeVisible()
  await chair.presses('Accept …', chair.discussion)
  await expect(
    chair.discussion.getByText('Merged with the present text, the clause will read:'),
  ).toBeVisible()
  await chair.chooses('Editorial')
  await chair.presses('Accept as version 3')
  await expect(chair.clause('Clause 1')).toContainText(
    'All States should train labour inspectors to identify and protect victims of trafficking.',
  )
})

test('two amendments to the same words are shown as a conflict, and nothing is guessed', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: ['chair', 'expert01', 'expert02'], clauses: [['1', TRAIN]] })
  const chair = await as('chair')
  const author = await as('expert02')
  const first = await meeting.amend(
    await as('expert01'),
    '1',
    TRAIN.replace('labour inspectors', 'labour and tax inspectors'),
  )
  const second = await meeting.amend(author, '1', TRAIN.replace('labour inspectors', 'health inspectors'))
  await meeting.accept(chair, '1', first)

  await chair.opens(meeting, '1')
  const conflict = chair.discussion.getByRole('article', { name: `Amendment ${second}` })
  await expect(conflict).toContainText('Version 2 changed the same words.')
  await expect(conflict.locator('dl')).toContainText('labour and tax')
  await expect(conflict.locator('dl')).toContainText('health')
  await expect(chair.button('Accept …', conflict), 'a conflict cannot be accepted').toBeDisabled()

  const { version } = await meeting.present(chair, '1')
  const forced = await chair.send('POST', `/amendments/${second}/disposition`, {
    seen: version.id,
    outcome: 'ACCEPTED',
    change: 'SUBSTANTIVE',
  })
  expect(forced.status()).toBe(409)
  expect(await forced.json()).toMatchObject({ type: 'urn:adref:problem:conflict' })
  expect((await meeting.present(chair, '1')).version.ordinal, 'no version was made').toBe(2)

  await author.opens(meeting, '1')
  await author.presses('Repair it …')
  await author.presses('Go on with these words')
  await author.rewrites(TRAIN.replace('labour inspectors', 'labour, tax and health inspectors'))
  await author.page.getByLabel('Why this change?').fill('Health inspectors, too.')
  await author.presses('Save the new wording')
  await expect(author.discussion.getByText('Health inspectors, too.')).toBeVisible()
})

test('an amendment is declined only with a reason, which its author reads', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01'], clauses: [['1', TRAIN]] })
  const chair = await as('chair')
  const expert = await as('expert01')
  const amendment = await meeting.amend(expert, '1', TRAIN.replace('should', 'shall'))
  const { version } = await meeting.present(chair, '1')
  const refused = await chair.send('POST', `/amendments/${amendment}/disposition`, {
    seen: version.id,
    outcome: 'NOT_ACCEPTED',
  })
  expect(refused.status()).toBe(400)
  expect(await refused.json()).toHaveProperty('fields.reason')

  await chair.opens(meeting, '1')
  await chair.presses('Decline …', chair.discussion)
  await expect(chair.button('Decline')).toBeDisabled()
  await chair.page.getByLabel('Why is it not accepted?').fill('Recommendations do not oblige.')
  await chair.presses('Decline')
  await expect(chair.button('Accept …')).toHaveCount(0)

  await expert.opens(meeting, '1')
  await expert.discussion.getByText('Decided', { exact: false }).first().click()
  await expect(expert.discussion.getByRole('article', { name: `Amendment ${amendment}` })).toContainText(
    'Recommendations do not oblige.',
  )
  expect((await meeting.present(expert, '1')).version.ordinal, 'no version was made').toBe(1)
})
