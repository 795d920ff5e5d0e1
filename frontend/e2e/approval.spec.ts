import { readFile } from 'node:fs/promises'
import { expect, test } from './panel'

/** The chair declares, the Special Rapporteur approves, and from then on nothing changes any more. */

const DETECT = 'States should detect forced labour.'
const REPAY = 'Employers should repay every fee that a worker had to pay.'

test('an approved document is frozen, and everybody can verify what was approved', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['chair', 'rapporteur', 'expert01'],
    clauses: [
      ['1', DETECT],
      ['2', REPAY],
    ],
  })
  const chair = await as('chair')
  const expert = await as('expert01')
  const rapporteur = await as('rapporteur')
  await meeting.take(expert, '1', 'SUPPORT')
  await meeting.take(expert, '2', 'RESERVATION', 'Within a year.')
  const { version } = await meeting.present(expert, '1')

  await chair.opens(meeting, '1')
  await chair.presses('Declare agreed ad referendum …')
  await chair.presses('Declare agreed')
  await expect(chair.discussion.getByText('Agreed ad referendum', { exact: true })).toBeVisible()
  await expect(chair.page.getByText('1 of 2 clauses agreed')).toBeVisible()

  await rapporteur.opens(meeting)
  await rapporteur.page.getByRole('link', { name: 'Approve the text' }).click()
  await expect(rapporteur.page.getByText('1 of 2 clauses are agreed ad referendum.')).toBeVisible()
  const blockers = rapporteur.page.getByRole('region', { name: 'What stands in the way' })
  await expect(blockers).toContainText('Clause 2')
  await expect(blockers).toContainText('Not declared agreed ad referendum.')
  await expect(blockers).not.toContainText('Clause 1')
  await expect(rapporteur.button('Approve the text …')).toBeDisabled()

  await meeting.declare(chair, '2')
  await rapporteur.page.reload()
  await expect(rapporteur.page.getByText('Nothing stands in the way.')).toBeVisible()
  await rapporteur.presses('Approve the text …')
  await rapporteur.presses('Approve and freeze')

  const final = rapporteur.page
  await expect(final.getByRole('heading', { level: 1, name: 'Draft recommendations' })).toBeVisible()
  await expect(final.getByText(/“Final”, approved by .*Rapporteur/i)).toBeVisible()
  await expect(final.getByRole('article')).toContainText(DETECT)
  await expect(final.getByRole('region', { name: 'Annex: reservations and objections' })).toContainText(
    'Within a year.',
  )
  await expect(final.getByText('Verified in your browser: this is the text that was approved.')).toBeVisible()

  const download = final.waitForEvent('download')
  await final.getByRole('link', { name: 'Word file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.docx$/)
  const bytes = await readFile(await file.path())
  expect(bytes.subarray(0, 2).toString(), 'a Word file is a zip archive').toBe('PK')

  for (const member of [expert, chair, await as('secretariat01')]) {
    await member.opens(meeting, '1')
    await expect(member.page.getByText('Nothing here changes any more.')).toBeVisible()
    const controls =
      /^(Amend|Comment|Accept|Decline|Withdraw|Record|Change your|Take another|Declare|Edit|Add|Move|Remove)/
    await expect(member.button(controls), `${member.account} changes nothing any more`).toHaveCount(0)
    await expect(member.page.getByRole('radiogroup', { name: 'Position on this wording' })).toHaveCount(0)
    for (const key of ['a', 'c', '1']) await member.page.keyboard.press(key)
    await expect(member.page.getByRole('form'), `${member.account} has no key either`).toHaveCount(0)
  }

  const clause = meeting.clause('1')
  const words = { seen: version.id, text: 'States may look away.', marks: [] }
  const secretariat = await as('secretariat01')
  const refusals = [
    expert.send('POST', `/clauses/${clause}/amendments`, { ...words, rationale: 'Late.' }),
    expert.send('POST', `/clauses/${clause}/comments`, { seen: version.id, kind: 'GENERAL', text: 'Late.' }),
    expert.send('PUT', `/clauses/${clause}/position`, { seen: version.id, stance: 'ABSTAIN' }),
    chair.send('POST', `/clauses/${clause}/declaration`, { seen: version.id }),
    secretariat.send('POST', `/clauses/${clause}/versions`, { ...words, change: 'EDITORIAL', note: 'Late.' }),
    secretariat.send('POST', `/clauses/${clause}/removal`, { seen: version.id, reason: 'Late.' }),
    secretariat.send('POST', `/documents/${meeting.document}/clauses`, {
      kind: 'TEXT',
      text: 'Late.',
      marks: [],
      addressees: [],
    }),
  ]
  for (const refusal of await Promise.all(refusals)) {
    expect(refusal.status(), `${refusal.url()}: ${await refusal.text()}`).toBe(409)
    expect(await refusal.json()).toMatchObject({ type: 'urn:adref:problem:frozen' })
  }
})

test('what stands in the way is overridden only with a reason for each clause', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['rapporteur', 'expert01'], clauses: [['1', DETECT]] })
  const rapporteur = await as('rapporteur')
  await rapporteur.page.goto(`/documents/${meeting.document}/approval`)
  await expect(rapporteur.page.getByText('1 clause still needs a reason above.')).toBeVisible()
  await rapporteur.presses('Override clause 1 …')
  await rapporteur.page.getByLabel('Reason to override clause 1').fill('The panel had no more time.')
  await rapporteur.presses('Approve the text …')
  await expect(rapporteur.page.getByRole('dialog')).toContainText('overriding what stands in the way')
  await rapporteur.presses('Approve and freeze')
  await expect(rapporteur.page.getByText(/Verified in your browser/)).toBeVisible()
})

test('nobody approves a text that has moved since he read it', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['rapporteur', 'expert01'], clauses: [['1', DETECT]] })
  const rapporteur = await as('rapporteur')
  await rapporteur.page.goto(`/documents/${meeting.document}/approval`)
  await rapporteur.presses('Override clause 1 …')
  await rapporteur.page.getByLabel('Reason to override clause 1').fill('The panel had no more time.')
  await rapporteur.presses('Approve the text …')
  await meeting.revise(await as('secretariat01'), '1', 'States should detect and end forced labour.')
  await rapporteur.presses('Approve and freeze')
  await expect(rapporteur.page.getByRole('alert')).toBeVisible()
  expect((await rapporteur.reads(meeting.document)).approved, 'the text stays open').toBeUndefined()
})

test('only the Special Rapporteur approves', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'rapporteur', 'expert01'], clauses: [['1', DETECT]] })
  for (const account of ['chair', 'secretariat01', 'expert01']) {
    const member = await as(account)
    await member.page.goto(`/documents/${meeting.document}/approval`)
    await expect(member.page.getByText('Only the Special Rapporteur approves.')).toBeVisible()
    await expect(member.button('Approve the text …')).toHaveCount(0)
    const answer = await member.send('POST', `/documents/${meeting.document}/approval`, {
      hash: '0'.repeat(64),
      overrides: [],
    })
    expect(answer.status(), `${account} approves`).toBe(403)
  }
})
