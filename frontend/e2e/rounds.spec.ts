import { expect, test, type Meeting, type Member } from './panel'

/** The panel is asked on a frozen text: what is answered stays hidden as was promised, and silence agrees. */

const CLAUSES = [
  ['1', 'States should protect workers at sea.'],
  ['2', 'States should inspect vessels in port.'],
] as const

async function freeze(secretariat: Member, meeting: Meeting): Promise<number> {
  const done = await secretariat.does('POST', `/documents/${meeting.document}/milestones`, { name: 'Rev.1' })
  return done.id
}

test('a round hides each answer until one has answered too', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01', 'expert02'], clauses: CLAUSES })
  await freeze(await as('secretariat01'), meeting)
  const chair = await as('chair')
  await chair.opens(meeting)
  await chair.page.getByRole('link', { name: 'Rounds' }).click()
  await expect(chair.page.getByText('None yet.')).toBeVisible()
  await chair.presses('Open a round …')
  await chair.page.getByRole('textbox', { name: 'Name' }).fill('First reading')
  await chair.presses('Open it …')
  await expect(chair.page.getByRole('dialog')).toContainText('For ten minutes you can recall it')
  await chair.presses('Open “First reading”')
  await expect(chair.page.getByRole('heading', { level: 1, name: 'First reading' })).toBeVisible()
  await expect(chair.page.getByText('0 of 2 experts have answered.')).toBeVisible()

  const first = await as('expert01')
  await first.page.goto('/queue')
  await expect(first.page.getByRole('heading', { name: /Rounds that ask you/ })).toBeVisible()
  await first.page.getByRole('link', { name: 'First reading' }).click()
  await first.page
    .getByRole('radiogroup', { name: 'Your position on Clause 1' })
    .getByText('Objection', { exact: true })
    .click()
  await expect(first.button('Nothing to send yet')).toBeDisabled()
  await first.page.getByLabel('What do you object to?').fill('Fishers are not named.')
  await first.page.reload()
  await expect(first.page.getByLabel('What do you object to?'), 'kept until sent').toHaveValue(
    'Fishers are not named.',
  )
  await first.presses('Send 1 answer')
  await expect(first.page.getByText('1 clause waits for your answer.')).toBeVisible()
  await expect(first.page.getByRole('region', { name: 'What the panel answered' })).toContainText(
    'Fishers are not named.',
  )

  const second = await as('expert02')
  const round = first.page.url()
  await second.page.goto(round)
  await expect(second.page.getByText('1 of 2 experts has answered.')).toBeVisible()
  await expect(second.page.getByText('Fishers are not named.')).toHaveCount(0)
  await second.opens(meeting, '1')
  await expect(
    second.discussion.getByText('Fishers are not named.'),
    'hidden means hidden everywhere',
  ).toHaveCount(0)
  await second.page.goto(round)
  await second.page
    .getByRole('radiogroup', { name: 'Your position on Clause 1' })
    .getByText('Support', { exact: true })
    .click()
  await second.presses('Send 1 answer')
  await expect(second.page.getByText('Fishers are not named.')).toBeVisible()

  await chair.page.reload()
  await expect(chair.page.getByText('Fishers are not named.'), 'who has no answer waits').toHaveCount(0)
  const secretariat = await as('secretariat01')
  await secretariat.page.goto(`/documents/${meeting.document}/exports`)
  await secretariat.page.getByRole('link', { name: 'Archive, JSON' }).click()
  await expect(secretariat.page.getByText('“First reading” is still open')).toBeVisible()

  await chair.presses('Recall it')
  await expect(chair.page.getByText('Recalled', { exact: true })).toBeVisible()
  const download = secretariat.page.waitForEvent('download')
  await secretariat.page.getByRole('link', { name: 'Archive, JSON' }).click()
  expect((await download).suggestedFilename()).toMatch(/archive\.json$/)
})

test('one written objection breaks a silence', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01'], clauses: CLAUSES })
  await freeze(await as('secretariat01'), meeting)
  const chair = await as('chair')
  await chair.page.goto(`/documents/${meeting.document}/rounds`)
  await chair.presses('Open a round …')
  await chair.chooses('Silence')
  await chair.page.getByRole('textbox', { name: 'Name' }).fill('Silence on Rev.1')
  await chair.presses('Open it …')
  await chair.presses('Open “Silence on Rev.1”')
  await expect(chair.page.getByText('Who says nothing agrees.')).toBeVisible()
  const expert = await as('expert01')
  await expert.page.goto(chair.page.url())
  await expert.presses('Object to Clause 2 …')
  await expert.page.getByLabel('What do you object to in Clause 2?').fill('And at sea.')
  await expert.presses('Object, and break the silence')
  await expect(expert.page.getByText('Broken by an objection')).toBeVisible()
  await expert.opens(meeting, '2')
  await expect(expert.discussion.getByText('And at sea.').first()).toBeVisible()
})
