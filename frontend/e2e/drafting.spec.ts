import { expect, signIn, test, titled } from './panel'

/** The secretariat opens a consultation, brings in a draft, corrects it, and gives the panel its seats. */

const PASTED = `A. To States

1. States should:
(a) prohibit recruitment fees in law;
(b) license recruiters
and keep a public register.

2. States should protect whistle-blowers.`

const TABLE = [
  'H1\tTo business',
  '7\tEnterprises should:',
  '7(a)\tPublish their suppliers;',
  '7(b)\tRepay recruitment fees.',
].join('\n')

test('a pasted draft is shown as it was understood, corrected, and only then stored', async ({ as }) => {
  const secretariat = await as('secretariat01')
  const { page } = secretariat
  const name = titled('Forced labour at sea')
  await page.goto('/')
  await secretariat.presses('New consultation')
  await secretariat.presses('Open the consultation')
  await expect(page.getByText('Give it a title.')).toBeVisible()
  await page.getByLabel('Title').fill(name)
  await page.getByLabel('Purpose').fill('To agree on a text about fishing vessels.')
  await secretariat.presses('Open the consultation')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await secretariat.presses('New document')
  await page.getByLabel('Title').fill('Draft recommendations')
  await secretariat.presses('Create the document')
  await page.getByRole('link', { name: 'Import a draft' }).click()

  await page.getByLabel('Or paste the text').fill(PASTED)
  await secretariat.presses('Read the draft')
  await expect(page.getByText('5 clauses found.')).toBeVisible()
  const texts = page.getByRole('textbox', { name: /^Text of line/ })
  await expect(texts.nth(3)).toHaveValue('license recruiters and keep a public register.')
  const document = Number(/documents\/(\d+)/.exec(page.url())?.[1])
  expect((await secretariat.reads(document)).clauses, 'a preview stores nothing').toEqual([])

  await texts.nth(4).fill('States should protect those who report abuse.')
  const kind = page.getByRole('combobox', { name: /^Kind of line/ })
  await kind.nth(4).selectOption('Recommendation')
  await page.reload()
  await expect(texts.nth(4), 'corrections survive a reload').toHaveValue(
    'States should protect those who report abuse.',
  )
  await page
    .getByRole('button', { name: /^Remove line/ })
    .first()
    .click()
  await secretariat.presses('Store 4 clauses')
  await expect(secretariat.clause('Clause 1(b)')).toContainText(
    'license recruiters and keep a public register.',
  )
  await expect(secretariat.clause('Clause 2')).toContainText('States should protect those who report abuse.')
})

test('a table is imported with its numbers as its outline, and a foreign file is refused in words', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: [], clauses: [] })
  const secretariat = await as('secretariat01')
  const { page } = secretariat
  await page.goto(`/documents/${meeting.document}/import`)
  const file = page.getByLabel('A file with the draft')
  await file.setInputFiles({
    name: 'draft.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 255]),
  })
  await expect(page.getByText('This is a zip archive.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Text of line/ })).toHaveCount(0)
  await secretariat.presses('Start again')

  await file.setInputFiles({
    name: 'draft.tsv',
    mimeType: 'text/tab-separated-values',
    buffer: Buffer.from(TABLE),
  })
  await expect(page.getByText('4 clauses found.')).toBeVisible()
  await secretariat.presses('Store 4 clauses')
  await expect(page.getByRole('heading', { level: 2, name: 'To business' })).toBeVisible()
  await expect(secretariat.clause('Clause 7(a)')).toContainText('Publish their suppliers;')
  await expect(secretariat.clause('Clause 7(b)')).toContainText('Repay recruitment fees.')
})

test('the secretariat adds, edits, moves and removes a clause, and numbers once shown stay', async ({
  as,
  meet,
}) => {
  const meeting = await meet({
    seats: [],
    clauses: [
      ['1', 'First.'],
      ['2', 'Second.'],
      ['3', 'Third.'],
    ],
  })
  const secretariat = await as('secretariat01')
  const { page } = secretariat
  const texts = page.locator('.clause-text')
  await secretariat.opens(meeting, '1')

  await secretariat.presses('Add after')
  await page.getByLabel('Text', { exact: true }).fill('Between the first and the second.')
  await secretariat.presses('Add the clause')
  await expect(secretariat.clause('Clause 1 bis')).toContainText('Between the first and the second.')

  await secretariat.opens(meeting, '2')
  await secretariat.presses('Edit text')
  await secretariat.rewrites('Second, and better.')
  await secretariat.chooses('Editorial')
  await page.getByLabel('Note for the record').fill('Reads better.')
  await secretariat.presses('Make version 2')
  await expect(secretariat.clause('Clause 2')).toContainText('Second, and better.')

  await secretariat.presses('Move')
  await secretariat.presses('Down')
  await expect(texts.last()).toHaveText('Second, and better.')
  await secretariat.presses('Done')

  await secretariat.opens(meeting, '3')
  await secretariat.presses('Remove')
  await page.getByLabel('Why is it removed?').fill('Said elsewhere.')
  await secretariat.presses('Remove the clause')
  await expect(secretariat.clause('Clause 3')).toHaveCount(0)
  await expect(texts).toHaveText(['First.', 'Between the first and the second.', 'Second, and better.'])

  await page.goto(`/consultations/${meeting.consultation}/journal`)
  const acts = page.getByRole('listitem')
  await expect(acts.nth(0)).toContainText('removed')
  await expect(acts.nth(1)).toContainText('moved')
  await expect(acts.nth(2)).toContainText('made version 2')
  await expect(acts.nth(3)).toContainText('added')
})

test('a seat is given by mail address, to an account that is found', async ({ as, meet, browser }) => {
  const meeting = await meet({ seats: [], clauses: [['1', 'First.']] })
  const secretariat = await as('secretariat01')
  const { page } = secretariat
  await page.goto(`/consultations/${meeting.consultation}`)
  await secretariat.presses('Give a seat')
  await secretariat.presses('Give the seat')
  await expect(page.getByText('Say where the invitation goes.')).toBeVisible()
  await page.getByLabel('Mail address').fill('expert01@adref.example')
  await page.getByLabel('Name').fill('Expert 01')
  await secretariat.presses('Give the seat')
  await expect(page.getByRole('dialog'), 'an expert speaks from a group').toContainText('choose it')
  await page.getByLabel('Stakeholder group').selectOption('NGO')
  await page.getByLabel('Region').selectOption('Global')
  await secretariat.presses('Give the seat')
  await expect(page.getByText('Expert 01 has a seat now.')).toBeVisible()

  const context = await browser.newContext()
  const invited = await context.newPage()
  await invited.goto('/')
  await invited.getByRole('link', { name: 'Sign in' }).click()
  await signIn(invited, 'expert01')
  await invited.getByRole('link', { name: meeting.title }).click()
  await expect(invited.getByText('You are here as')).toContainText('expert')
  await context.close()
})

test('a person without an account gets one with the seat, and no second seat', async ({ as, meet }) => {
  const meeting = await meet({ seats: [], clauses: [] })
  const secretariat = await as('secretariat01')
  const { page } = secretariat
  const mail = `${titled('newcomer').replace(' ', '.')}@adref.example`
  await page.goto(`/consultations/${meeting.consultation}`)
  await secretariat.presses('Give a seat')
  for (const outcome of ['Nomsa Dlamini has a seat now.', 'This person already has a seat']) {
    await page.getByLabel('Mail address').fill(mail)
    await page.getByLabel('Name').fill('Nomsa Dlamini')
    await page.getByLabel('Role').selectOption('Observer')
    await secretariat.presses('Give the seat')
    await expect(page.getByRole('dialog')).toContainText(outcome)
  }
  await secretariat.presses('Done')
  await expect(page.getByText('Nomsa Dlamini')).toHaveCount(1)
})
