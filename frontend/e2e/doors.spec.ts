import { expect, signIn, test, titled, type Member } from './panel'

/** Nobody gets in where he does not belong, and nothing that somebody writes is more than words. */

const CLAUSE = 'Enterprises should repay recruitment fees.'
const NOWHERE = 999_999_999

const pagesOf = (consultation: number, document: number): string[] => [
  `/consultations/${consultation}`,
  `/consultations/${consultation}/journal`,
  `/documents/${document}`,
  `/documents/${document}/import`,
  `/documents/${document}/approval`,
  `/documents/${document}/final`,
]

test('an observer reads everything and can change nothing', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['observer', 'expert01'], clauses: [['1', CLAUSE]] })
  const expert = await as('expert01')
  const amendment = await meeting.amend(expert, '1', `${CLAUSE} In full.`)
  const observer = await as('observer')
  await observer.opens(meeting, '1')
  await expect(observer.discussion.getByRole('article', { name: /^Amendment/ })).toBeVisible()
  const controls = /^(Amend|Comment|Accept|Decline|Withdraw|Record|Declare|Edit|Add|Move|Remove|Approve)/
  await expect(observer.button(controls)).toHaveCount(0)
  await expect(observer.page.getByRole('radiogroup', { name: 'Position on this wording' })).toHaveCount(0)
  for (const key of ['a', 'c', '1', '4']) await observer.page.keyboard.press(key)
  await expect(observer.page.getByRole('form')).toHaveCount(0)
  await expect(observer.page.locator('form')).toHaveCount(0)

  const { id, version } = await meeting.present(observer, '1')
  const seen = version.id
  const words = { seen, text: 'Nobody pays.', marks: [] }
  const { consultation, document } = meeting
  const acts: [method: 'POST' | 'PUT', path: string, body: object][] = [
    ['POST', `/consultations/${consultation}/documents`, { title: 'Mine' }],
    [
      'POST',
      `/consultations/${consultation}/seats`,
      { mail: 'observer@adref.example', name: 'Me', role: 'CHAIR' },
    ],
    ['POST', `/documents/${document}/clauses`, { kind: 'TEXT', text: 'Mine', marks: [], addressees: [] }],
    [
      'POST',
      `/documents/${document}/draft`,
      { clauses: [{ depth: 0, number: '1', kind: 'TEXT', text: 'Mine', addressees: [] }] },
    ],
    ['POST', `/documents/${document}/approval`, { hash: '0'.repeat(64), overrides: [] }],
    ['POST', `/clauses/${id}/versions`, { ...words, change: 'EDITORIAL', note: 'Mine' }],
    ['POST', `/clauses/${id}/place`, { seen }],
    ['POST', `/clauses/${id}/removal`, { seen, reason: 'Mine' }],
    ['POST', `/clauses/${id}/amendments`, { ...words, rationale: 'Mine' }],
    ['POST', `/clauses/${id}/comments`, { seen, kind: 'GENERAL', text: 'Mine' }],
    ['PUT', `/clauses/${id}/position`, { seen, stance: 'SUPPORT' }],
    ['POST', `/clauses/${id}/declaration`, { seen }],
    ['POST', `/amendments/${amendment}/disposition`, { seen, outcome: 'ACCEPTED', change: 'EDITORIAL' }],
    ['POST', `/amendments/${amendment}/disposition`, { seen, outcome: 'WITHDRAWN' }],
    ['POST', '/consultations', { title: 'Mine', purpose: 'Mine' }],
  ]
  for (const [method, path, body] of acts) {
    const answer = await observer.send(method, path, body)
    expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBe(403)
    expect(await answer.json()).toMatchObject({ type: 'urn:adref:problem:not-yours' })
  }
  expect((await meeting.present(observer, '1')).version.text).toBe(CLAUSE)
})

test('to a person without a seat, a consultation looks as if it did not exist', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', CLAUSE]] })
  const stranger = await as('expert02')
  const shown = async (address: string): Promise<string> => {
    await stranger.page.goto(address)
    await expect(stranger.page.getByRole('heading', { name: 'This cannot be shown' })).toBeVisible()
    return stranger.page.getByRole('main').innerText()
  }
  const closed = pagesOf(meeting.consultation, meeting.document)
  const absent = pagesOf(NOWHERE, NOWHERE)
  for (const [index, address] of closed.entries()) {
    expect(await shown(address), address).toBe(await shown(absent[index] ?? ''))
  }

  const clause = meeting.clause('1')
  for (const path of [
    `/consultations/{id}`,
    `/consultations/{id}/journal`,
    `/documents/{id}`,
    `/documents/{id}/approval`,
    `/documents/{id}/final`,
    `/clauses/{id}`,
    `/clauses/{id}/versions`,
  ]) {
    const at = path.startsWith('/con')
      ? meeting.consultation
      : path.startsWith('/doc')
        ? meeting.document
        : clause
    const [real, none] = await Promise.all(
      [at, NOWHERE].map(async id => {
        const answer = await stranger.page.request.get(`/api${path.replace('{id}', String(id))}`)
        const { type, title, detail } = await answer.json()
        return { status: answer.status(), type, title, detail }
      }),
    )
    expect(real, path).toEqual(none)
    expect(real?.status, path).toBe(404)
  }
})

test('a seat in one consultation opens nothing of another', async ({ as, meet }) => {
  const mine = await meet({ seats: ['chair', 'expert01'], clauses: [['1', CLAUSE]] })
  const other = await meet({ seats: ['expert02'], clauses: [['1', 'Not for the chair.']] })
  const chair = await as('chair')
  const secretariat = await as('secretariat01')
  const foreign = await other.present(secretariat, '1')
  const amendment = await other.amend(await as('expert02'), '1', 'Not for anybody.')
  const seen = foreign.version.id
  const acts: [path: string, body: object][] = [
    [`/clauses/${foreign.id}/amendments`, { seen, text: 'Mine.', marks: [], rationale: 'Mine.' }],
    [`/clauses/${foreign.id}/comments`, { seen, kind: 'GENERAL', text: 'Mine.' }],
    [`/clauses/${foreign.id}/declaration`, { seen, reason: 'Mine.' }],
    [`/amendments/${amendment}/disposition`, { seen, outcome: 'ACCEPTED', change: 'EDITORIAL' }],
    [`/amendments/${amendment}/disposition`, { seen, outcome: 'NOT_ACCEPTED', reason: 'Mine.' }],
  ]
  for (const [path, body] of acts) {
    const answer = await chair.send('POST', path, body)
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(404)
    expect(await answer.text()).not.toContain('Not for')
  }
  const under = await secretariat.send('POST', `/documents/${mine.document}/clauses`, {
    parentId: foreign.id,
    kind: 'TEXT',
    text: 'Under another consultation’s clause.',
    marks: [],
    addressees: [],
  })
  expect(under.ok(), 'a clause cannot stand under one of another document').toBe(false)

  const journal = await chair.page.request.get(
    `/api/consultations/${mine.consultation}/journal?document=${other.document}`,
  )
  expect(await journal.json()).toMatchObject({ entries: [] })
  await chair.page.goto(`/documents/${mine.document}?clause=${foreign.id}`)
  await expect(chair.clause('Clause 1')).toContainText(CLAUSE)
  await expect(chair.page.getByText('Not for')).toHaveCount(0)
})

test('a stranger is asked to sign in, and comes back to where he wanted to go', async ({ browser, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', CLAUSE]] })
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const address of pagesOf(meeting.consultation, meeting.document)) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Sign in to read this' }), address).toBeVisible()
    await expect(page.getByText(CLAUSE)).toHaveCount(0)
  }
  await page.goto(`/documents/${meeting.document}?clause=${meeting.clause('1')}`)
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await signIn(page, 'expert01')
  await expect(page).toHaveURL(new RegExp(`/documents/${meeting.document}\\?clause=${meeting.clause('1')}$`))
  await expect(page.getByRole('complementary', { name: 'Discussion' })).toContainText('Clause 1')
  await context.close()
})

const HOSTILE = `<img src=x onerror=alert(1)><script>alert(2)</script><b>bold</b>&lt; "'`

/** The words are on the page as words; nothing of them became an element. */
async function expectWords(member: Member, where: string): Promise<void> {
  await expect(member.page.getByText(HOSTILE).first(), `${where} shows the words`).toBeVisible()
  const made = await member.page.evaluate(
    () => document.querySelectorAll('img, body script, body b:not([class])').length,
  )
  const own = await member.page.evaluate(
    () => [...document.querySelectorAll('body b')].filter(b => b.textContent === 'bold').length,
  )
  expect({ made: made === 0 ? 0 : own, images: await member.page.locator('img').count() }, where).toEqual({
    made: 0,
    images: 0,
  })
}

test('HTML in any field is shown as the text that it is', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'rapporteur', 'expert01'], clauses: [['1', CLAUSE]] })
  const secretariat = await as('secretariat01')
  const { id: consultation } = await secretariat.does('POST', '/consultations', {
    title: titled(HOSTILE),
    purpose: HOSTILE,
  })
  await secretariat.does('POST', `/consultations/${consultation}/documents`, { title: HOSTILE })
  await secretariat.does('POST', `/consultations/${consultation}/seats`, {
    mail: 'observer@adref.example',
    name: 'Observer',
    role: 'OBSERVER',
    organisation: HOSTILE,
  })
  await secretariat.page.goto('/')
  await expectWords(secretariat, 'my consultations')
  await secretariat.page.goto(`/consultations/${consultation}`)
  await expectWords(secretariat, 'the consultation')
  await expect(secretariat.page.getByText(HOSTILE)).toHaveCount(4)
  await secretariat.page.goto(`/consultations/${consultation}/journal`)
  await expectWords(secretariat, 'the journal')

  const expert = await as('expert01')
  const chair = await as('chair')
  await expert.opens(meeting, '1')
  await expert.amends(HOSTILE, HOSTILE)
  await expert.presses('Comment', expert.discussion)
  await expert.page.getByLabel('Your comment').fill(HOSTILE)
  await expert.page.getByLabel('Your comment').press('Tab')
  await expert.presses('Comment', expert.discussion)
  await expert.chooses('Objection')
  await expert.page.getByLabel('What do you object to?').fill(HOSTILE)
  await expert.presses('Record objection')
  await expect(expert.button('Change your position')).toBeVisible()
  await expectWords(expert, 'the discussion')

  await chair.opens(meeting, '1')
  await chair.presses('Accept …', chair.discussion)
  await chair.chooses('Editorial')
  await chair.presses('Accept as version 2')
  await expect(chair.clause('Clause 1')).toContainText(HOSTILE)
  await chair.discussion.getByText('Versions').click()
  await expectWords(chair, 'the text and its versions')

  const rapporteur = await as('rapporteur')
  await rapporteur.page.goto(`/documents/${meeting.document}/approval`)
  await rapporteur.presses('Override clause 1 …')
  await rapporteur.page.getByLabel('Reason to override clause 1').fill(HOSTILE)
  await rapporteur.presses('Approve the text …')
  await rapporteur.presses('Approve and freeze')
  await expect(rapporteur.page.getByText(/Verified in your browser/)).toBeVisible()
  await expectWords(rapporteur, 'the final text')

  const { document } = await meet({ seats: [], clauses: [] })
  await secretariat.page.goto(`/documents/${document}/import`)
  await secretariat.page.getByLabel('Or paste the text').fill(`1. ${HOSTILE}`)
  await secretariat.presses('Read the draft')
  await expect(secretariat.page.getByRole('textbox', { name: /^Text of line/ })).toHaveValue(HOSTILE)
})

test('a link leads to a page and never runs anything', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', CLAUSE]] })
  const expert = await as('expert01')
  const { id, version } = await meeting.present(expert, '1')
  const amend = (target: string) =>
    expert.send('POST', `/clauses/${id}/amendments`, {
      seen: version.id,
      text: CLAUSE,
      marks: [{ kind: 'LINK', start: 0, end: 11, target }],
      rationale: 'A link.',
    })
  for (const target of ['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', '//elsewhere']) {
    const answer = await amend(target)
    expect(answer.status(), `${target}: ${await answer.text()}`).toBe(400)
  }
  expect((await amend('https://www.ohchr.org/')).ok()).toBe(true)
  await expert.opens(meeting, '1')
  await expert.discussion.getByText('Clean', { exact: true }).click()
  await expect(expert.discussion.getByRole('link', { name: 'Enterprises' })).toHaveAttribute(
    'href',
    'https://www.ohchr.org/',
  )
})
