import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, Member, test } from './panel'

/** Every screen can be used by everybody: WCAG 2.2 AA in light and dark, and on a phone without scrolling sideways. */

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const DEMONSTRATION = 'Trafficking in persons and global supply chains: expert consultation'

const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

async function expectUsable(member: Member): Promise<void> {
  const { page } = member
  await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await violations(page), `${page.url()}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violations(page, 'color-contrast'), `${page.url()}, dark`).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await violations(page), `${page.url()}, 390 px, dark`).toEqual([])
  const sideways = await page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map(element => element.outerHTML.slice(0, 100))
  })
  expect(sideways, `${page.url()}, 390 px: what stands out at the right`).toEqual([])
}

/** What axe finds on the page; all rules, or the one that colours can break. */
async function violations(page: Page, rule?: string): Promise<string[]> {
  // Our pages have no frames, which is what the slower way is for.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    // Where a button that was waited for is spoken of for some seconds after it is gone.
    .exclude('[data-live-announcer]')
  const found = await (rule ? axe.withRules(rule) : axe.withTags(WCAG)).analyze()
  return found.violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 5).map(node => node.target.join(' '))
    return `${id}, ${nodes.length} times, at ${where.join(' and ')}: ${nodes[0]?.failureSummary ?? ''}`
  })
}

interface Place {
  consultation: number
  document: number
  clause: number
}

/** The demonstration, which is only read. A clause with amendments and comments on it is the one that is open. */
async function demonstration(member: Member): Promise<Place> {
  const me = await (await member.page.request.get('/api/me')).json()
  for (const { consultation, consultationId, documents } of me.seats) {
    if (consultation !== DEMONSTRATION) continue
    const document: number = documents[0].id
    const { clauses } = await member.reads(document)
    const busy = clauses.find(clause => clause.amendments.length > 0 && clause.version.ordinal > 1)
    const clause = busy ?? clauses.find(each => each.amendments.length > 0)
    if (clause) return { consultation: consultationId, document, clause: clause.id }
  }
  throw new Error('The demonstration is not loaded: start with ADREF_DEMONSTRATION=true')
}

const READING: readonly [
  screen: string,
  account: string,
  address: (place: Place) => string,
  sign: string | { level: 1 },
][] = [
  ['my consultations', 'secretariat01', () => '/', 'Your consultations'],
  ['the consultation', 'secretariat01', place => `/consultations/${place.consultation}`, 'The panel'],
  ['the document', 'expert01', place => `/documents/${place.document}`, 'Where the text stands'],
  [
    'a clause with its discussion',
    'chair',
    place => `/documents/${place.document}?clause=${place.clause}`,
    'Amendments',
  ],
  ['the approval', 'rapporteur', place => `/documents/${place.document}/approval`, 'What stands in the way'],
  [
    'the journal',
    'observer',
    place => `/consultations/${place.consultation}/journal`,
    'Everything that happened',
  ],
  [
    'the history of a clause',
    'expert02',
    place => `/consultations/${place.consultation}/journal?document=${place.document}&clause=${place.clause}`,
    'What happened to this clause',
  ],
  ['what waits for me', 'expert01', () => '/queue', { level: 1 }],
  ['what is mine', 'expert01', place => `/documents/${place.document}/mine`, { level: 1 }],
  ['the positions to confirm', 'expert01', place => `/documents/${place.document}/confirm`, { level: 1 }],
  ['the register', 'secretariat01', place => `/documents/${place.document}/register`, { level: 1 }],
  [
    'observations from a table',
    'secretariat01',
    place => `/documents/${place.document}/register/observations`,
    { level: 1 },
  ],
  ['the board', 'rapporteur', place => `/documents/${place.document}/board`, { level: 1 }],
  ['the milestones', 'chair', place => `/documents/${place.document}/milestones`, { level: 1 }],
  [
    'a comparison',
    'expert01',
    place => `/documents/${place.document}/compare?clause=${place.clause}`,
    { level: 1 },
  ],
  [
    'the rivals, one below the other',
    'chair',
    place => `/documents/${place.document}/clauses/${place.clause}?look=stacked`,
    { level: 1 },
  ],
  [
    'the rivals, side by side',
    'chair',
    place => `/documents/${place.document}/clauses/${place.clause}?look=side`,
    { level: 1 },
  ],
  [
    'the rivals, in one text',
    'chair',
    place => `/documents/${place.document}/clauses/${place.clause}?look=composite`,
    { level: 1 },
  ],
  [
    'a clause’s history as a slider',
    'expert01',
    place => `/documents/${place.document}/clauses/${place.clause}?look=history`,
    { level: 1 },
  ],
  [
    'the workbench',
    'chair',
    place => `/documents/${place.document}/clauses/${place.clause}/workbench`,
    { level: 1 },
  ],
  ['what can be taken away', 'expert01', place => `/documents/${place.document}/exports`, { level: 1 }],
  ['a return', 'expert01', place => `/documents/${place.document}/return`, { level: 1 }],
  [
    'the seats from a list',
    'secretariat01',
    place => `/consultations/${place.consultation}/participants`,
    { level: 1 },
  ],
  ['an archive to import', 'secretariat01', () => '/archive', { level: 1 }],
]

for (const [screen, account, address, sign] of READING) {
  test(`everybody can use ${screen}`, async ({ as }) => {
    const member = await as(account)
    await member.page.goto(address(await demonstration(member)))
    await expect(
      member.page.getByRole('heading', typeof sign === 'string' ? { name: sign } : sign).first(),
    ).toBeVisible()
    await expectUsable(member)
  })
}

test('everybody can use the front page', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expectUsable(new Member('nobody', page))
  await context.close()
})

test('everybody can use the versions, the editor and the forms of a clause', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['chair', 'expert01'],
    clauses: [['1', 'States should inspect vessels in port.']],
  })
  const expert = await as('expert01')
  const first = await meeting.amend(expert, '1', 'Port States should inspect vessels in port.')
  await meeting.accept(await as('chair'), '1', first)
  await expert.opens(meeting, '1')
  await expert.discussion.getByText('Versions').click()
  await expect(expert.discussion.getByRole('article', { name: 'Version 2' })).toBeVisible()
  await expert.presses('Amend', expert.discussion)
  await expert.rewrites('Port States should inspect vessels in port and at sea.')
  await expert.presses('Comment', expert.discussion)
  await expert.page.getByLabel('Your comment').fill('How often?')
  await expert.chooses('Reservation')
  await expect(expert.page.getByLabel('What is your concern?')).toBeVisible()
  await expectUsable(expert)
})

test('everybody can use the preview of an import', async ({ as, meet }) => {
  const meeting = await meet({ seats: [], clauses: [] })
  const secretariat = await as('secretariat01')
  await secretariat.page.goto(`/documents/${meeting.document}/import`)
  await expect(secretariat.page.getByLabel('Or paste the text')).toBeVisible()
  await expectUsable(secretariat)
  await secretariat.page.setViewportSize(WIDE)
  await secretariat.page
    .getByLabel('Or paste the text')
    .fill('A. To States\n\n1. States should:\n(a) prohibit fees;\n(c) license recruiters.')
  await secretariat.presses('Read the draft')
  await expect(secretariat.page.getByText('4 clauses found.')).toBeVisible()
  await expectUsable(secretariat)
})

test('everybody can use the final text', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['rapporteur', 'expert01'],
    clauses: [
      ['1', 'States should:'],
      ['(a)', 'Inspect vessels in port.'],
    ],
  })
  await meeting.take(await as('expert01'), '(a)', 'RESERVATION', 'At sea, too.')
  const rapporteur = await as('rapporteur')
  const readiness = await rapporteur.page.request.get(`/api/documents/${meeting.document}/approval`)
  const { hash } = await readiness.json()
  await rapporteur.does('POST', `/documents/${meeting.document}/approval`, {
    hash,
    overrides: ['1', '(a)'].map(number => ({
      clauseId: meeting.clause(number),
      reason: 'There was no more time.',
    })),
  })
  await rapporteur.page.goto(`/documents/${meeting.document}/final`)
  await expect(rapporteur.page.getByText(/Verified in your browser/)).toBeVisible()
  await expectUsable(rapporteur)
  await rapporteur.page.goto(`/documents/${meeting.document}`)
  await expect(rapporteur.page.getByText('Nothing here changes any more.')).toBeVisible()
  await expectUsable(rapporteur)
})
