import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, test } from './panel'

/** What is taken away, and what comes in from a list: files in every form, in the background, and seats. */

const DETECT = 'States should detect forced labour.'

test('a text is taken away in its forms, and everything at once in the background', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['expert01', 'expert02'],
    clauses: [
      ['1', DETECT],
      ['2', 'Employers should repay every fee that a worker had to pay.'],
    ],
  })
  const expert = await as('expert01')
  await meeting.amend(
    expert,
    '1',
    'States should detect and punish forced labour.',
    'Detection is not enough.',
  )
  const reader = await as('expert02')
  await reader.opens(meeting)
  await reader.page.getByText('More', { exact: true }).click()
  await reader.page.getByRole('link', { name: /^Take away/ }).click()
  await expect(reader.page.getByRole('heading', { level: 1, name: 'Take the text away' })).toBeVisible()

  const pdf = await taken(reader.page, 'Redlined, PDF')
  expect(pdf.suggestedFilename()).toBe('Draft-recommendations-redlined.pdf')
  expect((await bytesOf(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
  const page = await taken(reader.page, 'Redlined, Page')
  const words = (await bytesOf(page)).toString()
  expect(words).toContain('and punish')
  expect(words).not.toContain('<script')

  await reader.presses('Everything in one ZIP')
  const ready = reader.page.getByRole('link', { name: 'Download: Everything in one ZIP' })
  await expect(ready).toBeVisible({ timeout: 45_000 })
  await reader.page.reload()
  const waiting = reader.page.waitForEvent('download')
  await ready.click()
  const zip = await waiting
  expect(zip.suggestedFilename()).toBe('Draft-recommendations-dossier.zip')
  expect((await bytesOf(zip)).subarray(0, 2).toString()).toBe('PK')
  await expect(reader.page.getByRole('link', { name: 'Archive, JSON' })).toHaveCount(0)
})

test('a list becomes seats line by line, and a line that is wrong keeps no other back', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: [], clauses: [['1', DETECT]] })
  const secretariat = await as('secretariat01')
  await secretariat.page.goto(`/consultations/${meeting.consultation}`)
  await secretariat.page.getByRole('link', { name: 'Seats from a list' }).click()
  const table = [
    'Mail address,Name,Role,Stakeholder group,Region',
    'expert03@adref.example,Third,Expert,NGO,Global',
    'expert04(at)adref.example,Fourth,Expert,NGO,Global',
    'observer@adref.example,Fifth,Observer,,',
  ].join('\n')
  await secretariat.page
    .getByLabel('A table of people')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await expect(secretariat.page.getByText('“expert04(at)adref.example” is no mail address.')).toBeVisible()
  await secretariat.presses('Give 2 seats')
  await expect(secretariat.page.getByText('Has a seat now.')).toHaveCount(2)
  const archive = await secretariat.page.request.get(
    `/api/consultations/${meeting.consultation}/archive.json`,
  )
  expect(archive.ok()).toBe(true)
  expect(await archive.text()).toContain('expert03@adref.example')
})

test('the register goes out as a table and comes back with the observations written in it', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', DETECT]] })
  const expert = await as('expert01')
  await meeting.amend(
    expert,
    '1',
    'States should detect and punish forced labour.',
    'Detection is not enough.',
  )
  const { version } = await meeting.present(expert, '1')
  await expert.does('POST', `/clauses/${meeting.clause('1')}/comments`, {
    seen: version.id,
    kind: 'QUESTION',
    text: 'Which labour, and whose?',
  })
  const secretariat = await as('secretariat01')
  await secretariat.page.goto(`/documents/${meeting.document}/register`)
  await secretariat.page.getByRole('link', { name: 'Work on it as a table' }).click()
  const csv = (await bytesOf(await taken(secretariat.page, 'Register as CSV'))).toString()
  const written = csv
    .replace(/(Which labour, and whose\?",,)/, '$1"Noted: it is defined in the preamble."')
    .replace(/(forced labour\.”",)\r/, '$1Let us hear the group first\r')
  expect(written.length).toBeGreaterThan(csv.length + 60)
  await secretariat.page
    .getByLabel('The register that comes back')
    .setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(written) })
  await expect(secretariat.page.getByText('it is defined in the preamble.')).toBeVisible()
  await expect(secretariat.button('Propose 1 answer')).toBeEnabled()
  await secretariat.page.getByLabel(/^Decision on A-/).selectOption('DEFERRED')
  await secretariat.presses('Propose 2 answers')
  await expect(secretariat.page.getByText('Proposed; it waits to be validated.')).toHaveCount(2)
  await secretariat.page.goto(`/documents/${meeting.document}/register?state=PROPOSED`)
  await expect(secretariat.page.getByText('it is defined in the preamble.')).toBeVisible()
  await expect(secretariat.page.getByText('Let us hear the group first')).toBeVisible()
})

async function taken(page: Page, name: string): Promise<Download> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  return waiting
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}
