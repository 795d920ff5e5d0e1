import { expect, test } from './panel'

/** A draft is frozen, spoken on under pseudonyms, approved, recalled, approved again, published and read by anybody. */

const DETECT = 'States should detect forced labour.'
const REPAY = 'Employers should repay every fee that a worker had to pay.'

test('from the first milestone to an outcome that anybody can read and verify', async ({
  as,
  meet,
  browser,
}) => {
  const meeting = await meet({
    seats: ['chair', 'rapporteur', 'expert01', 'expert02'],
    clauses: [
      ['1', DETECT],
      ['2', REPAY],
    ],
  })
  const secretariat = await as('secretariat01')
  const chair = await as('chair')
  const rapporteur = await as('rapporteur')
  const expert = await as('expert01')

  await secretariat.page.goto(`/documents/${meeting.document}/milestones`)
  await secretariat.presses('Freeze a milestone …')
  await secretariat.presses('Freeze “Draft 1”')
  await expect(secretariat.page.getByRole('heading', { level: 1, name: 'Draft 1' })).toBeVisible()
  await expect(secretariat.page.getByText('this is the text that was frozen')).toBeVisible()

  await secretariat.page.goto(`/consultations/${meeting.consultation}`)
  await secretariat.presses('Show less …')
  await secretariat.page.getByText('Under a pseudonym', { exact: true }).click()
  await secretariat.presses('Show less from now on')
  await expect(secretariat.page.getByText('Under a pseudonym.')).toBeVisible()

  await meeting.take(expert, '1', 'SUPPORT')
  await meeting.take(await as('expert02'), '1', 'NO_OBJECTION')
  await meeting.take(await as('expert02'), '2', 'OBJECTION', 'Only fees of the last three years.')
  await meeting.declare(chair, '1')

  const approve = async () => {
    await rapporteur.page.goto(`/documents/${meeting.document}/approval`)
    await rapporteur.presses('Override clause 2 …')
    await rapporteur.page.getByLabel('Reason to override clause 2').fill('The panel had no more time.')
    await rapporteur.presses('Approve the text …')
    await rapporteur.presses('Approve and freeze')
    await expect(rapporteur.page.getByText(/Verified in your browser/)).toBeVisible()
  }
  await approve()
  await rapporteur.page.goto(`/documents/${meeting.document}/approval`)
  await rapporteur.presses('Recall the approval …')
  await rapporteur.page.getByLabel('Why do you recall it?').fill('Clicked too early.')
  await rapporteur.presses('Recall the approval')
  await expect(
    rapporteur.page.getByText('Only').or(rapporteur.page.getByText('What stands in the way')),
  ).toBeVisible()
  await approve()

  const address = `/outcomes/${meeting.document}`
  const context = await browser.newContext()
  const reader = await context.newPage()
  await reader.goto(address)
  await expect(reader.getByRole('heading', { name: 'There is no public outcome here' })).toBeVisible()

  await rapporteur.page.goto(`/documents/${meeting.document}/approval`)
  await rapporteur.presses('Publish the outcome …')
  await rapporteur.presses('Publish for everybody')
  await expect(rapporteur.page.getByText(/Public since/)).toBeVisible()

  const asked: string[] = []
  reader.on('request', request => asked.push(new URL(request.url()).pathname))
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1, name: 'Draft recommendations' })).toBeVisible()
  await expect(reader.getByRole('article')).toContainText(DETECT)
  await expect(reader.getByText('Agreed ad referendum', { exact: false }).first()).toBeVisible()
  await expect(reader.getByRole('region', { name: 'Annex: reservations and objections' })).toContainText(
    /Expert \d{3}.*Only fees of the last three years\./s,
  )
  await expect(reader.getByText('Approved although something stood in the way')).toBeVisible()
  await expect(reader.getByText('this is the text that was approved')).toBeVisible()
  expect(asked.filter(path => path === '/api/me' || path.startsWith('/login'))).toEqual([])
  expect(await reader.content()).not.toMatch(/expert ?0[12]/i)
  await context.close()

  await rapporteur.presses('Take it back')
  await expect(rapporteur.page.getByText(/Not public: only the panel/)).toBeVisible()
})
