// Measures how long a click or key takes to be painted on the pages of a clause with 60 amendments and 200 comments.
// Usage: ADREF_URL=http://localhost:8080 node frontend/scripts/interaction.mjs
// Prints one line for each interaction, the worst of all, and PASS or MISSED against the limit.
import { chromium } from '@playwright/test'

const LIMIT = 100
const AMENDMENTS = Number(process.env.ADREF_AMENDMENTS ?? 60)
const COMMENTS = Number(process.env.ADREF_COMMENTS ?? 200)
const base = process.env.ADREF_URL ?? 'http://localhost:8080'
const TEXT =
  'States should train labour inspectors, customs officials and prosecutors to identify victims of trafficking in global supply chains, should publish every year the results of their inspections, and should provide victims with access to remedies irrespective of their status.'
const WORDS = TEXT.split(' ')

const browser = await chromium.launch({
  executablePath: process.env.ADREF_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})

async function admit(account) {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1400, height: 900 } })
  const page = await context.newPage()
  await page.goto('/login?to=/')
  await page.getByRole('textbox', { name: 'Username or email' }).fill(account)
  await page.getByRole('textbox', { name: 'Password' }).fill(account)
  await page.getByRole('button', { name: 'Sign In' }).click()
  await page.waitForURL(url => url.href.startsWith(base))
  return page
}

async function send(page, method, path, data) {
  const answer = await page.request.fetch(`/api${path}`, {
    method,
    ...(data ? { data } : {}),
    headers: { 'X-Requested-With': 'JavaScript', 'Idempotency-Key': crypto.randomUUID() },
  })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`)
  return answer.json()
}

const secretariat = await admit('secretariat01')
const chair = await admit('chair')
const expert = await admit('expert01')
const { id: consultation } = await send(secretariat, 'POST', '/consultations', {
  title: 'Bench',
  purpose: 'To measure.',
})
for (const [account, role] of [
  ['chair', 'CHAIR'],
  ['expert01', 'EXPERT'],
]) {
  await send(secretariat, 'POST', `/consultations/${consultation}/seats`, {
    mail: `${account}@adref.example`,
    name: account,
    role,
    ...(role === 'EXPERT' ? { stakeholderGroup: 'NGO', region: 'GLOBAL' } : {}),
  })
}
const { id: document } = await send(secretariat, 'POST', `/consultations/${consultation}/documents`, {
  title: 'Bench',
})
await send(secretariat, 'POST', `/documents/${document}/draft`, {
  clauses: Array.from({ length: 20 }, (_, at) => ({
    depth: 0,
    number: String(at + 1),
    kind: 'RECOMMENDATION',
    text: at === 0 ? TEXT : `Clause ${at + 1}. ${TEXT}`,
    addressees: ['STATES'],
  })),
})
const [clause] = (await send(secretariat, 'GET', `/documents/${document}`)).clauses
for (let n = 0; n < AMENDMENTS; n++) {
  const words = [...WORDS]
  words.splice((n * 5) % (words.length - 2), 1, `rival${n % 17}`, 'words')
  await send(expert, 'POST', `/clauses/${clause.id}/amendments`, {
    kind: 'TEXT',
    seen: clause.version.id,
    text: words.join(' '),
    marks: [],
    rationale: `Reason ${n}`,
  })
}
for (let n = 0; n < COMMENTS; n++) {
  await send(expert, 'POST', `/clauses/${clause.id}/comments`, {
    seen: clause.version.id,
    kind: 'GENERAL',
    text: `Remark ${n}: this passage should be looked at again.`,
  })
}

const worst = []
async function measured(page, name, act) {
  await page.evaluate(() => {
    globalThis.slow = []
    globalThis.seer?.disconnect()
    globalThis.seer = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) if (entry.interactionId > 0) globalThis.slow.push(entry.duration)
    })
    globalThis.seer.observe({ type: 'event', durationThreshold: 16 })
  })
  await act()
  await page.waitForTimeout(700)
  const slow = await page.evaluate(() => globalThis.slow)
  const most = Math.max(0, ...slow)
  worst.push(most)
  console.log(`${String(Math.round(most)).padStart(5)} ms  ${name}`)
}

const address = `/documents/${document}/clauses/${clause.id}`
await chair.goto(address)
await chair.getByText('Stacked', { exact: true }).waitFor()
await chair.waitForTimeout(1500)
for (const look of ['Side by side', 'Composite', 'Stacked']) {
  await measured(chair, `proposals: ${look}`, () => chair.getByText(look, { exact: true }).click())
}
await measured(chair, 'proposals: filter by state', () => chair.getByLabel('State').selectOption('colliding'))
await chair.goto(`${address}/workbench`)
await chair.locator('.source').first().waitFor()
await chair.waitForTimeout(1500)
for (let at = 0; at < 3; at++) {
  await measured(chair, `workbench: take amendment ${at + 1}`, () =>
    chair.locator('.source input').nth(at).click(),
  )
}
await chair.goto(`/documents/${document}?clause=${clause.id}`)
await chair.getByRole('heading', { name: /Amendments/ }).waitFor()
await chair.waitForTimeout(1500)
await measured(chair, 'document: next clause (j)', () => chair.keyboard.press('j'))
await measured(chair, 'document: back to the full clause (k)', () => chair.keyboard.press('k'))
const most = Math.max(...worst)
console.log(`worst ${Math.round(most)} ms, limit ${LIMIT} ms: ${most <= LIMIT ? 'PASS' : 'MISSED'}`)
await browser.close()
process.exitCode = most <= LIMIT ? 0 : 1
