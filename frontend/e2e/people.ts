import { expect, type Browser, type Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'

/** An account of the demonstration realm; its password is its name. */
export type Account = 'rapporteur' | 'chair' | 'secretariat01' | 'expert01' | 'expert02' | 'observer'

/** A person at a browser of her own, signed in through the real Keycloak. */
export async function signIn(browser: Browser, account: Account, to = '/'): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`/login?to=${encodeURIComponent(to)}`)
  await page.locator('#username').fill(account)
  await page.locator('#password').fill(account)
  await page.locator('#kc-login').click()
  await expect(page.getByRole('link', { name: 'Sign out' })).toBeVisible()
  return page
}

/** Does something through the interface that the pages use, as the person at this page. */
export async function act(
  page: Page,
  method: 'POST' | 'PUT',
  path: string,
  data: object,
): Promise<{ id: number }> {
  const response = await page.request.fetch(`/api${path}`, {
    method,
    data,
    headers: { 'X-Requested-With': 'JavaScript', 'Idempotency-Key': randomUUID() },
  })
  const body: unknown = await response.json()
  expect(response.ok(), JSON.stringify(body)).toBe(true)
  if (typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'number') {
    return { id: body.id }
  }
  throw new Error(`${path} did not say what it made`)
}

const SEATS = [
  ['rapporteur', 'RAPPORTEUR'],
  ['chair', 'CHAIR'],
  ['expert01', 'EXPERT'],
  ['observer', 'OBSERVER'],
] as const

/** A consultation of one's own: a rapporteur, a chair, one expert, an observer, and a document of two clauses. */
export async function aDocument(secretariat: Page, title: string): Promise<number> {
  const consultation = await act(secretariat, 'POST', '/consultations', {
    title,
    purpose: 'To tell a story.',
  })
  for (const [account, role] of SEATS) {
    await act(secretariat, 'POST', `/consultations/${consultation.id}/seats`, {
      mail: `${account}@adref.example`,
      name: account,
      role,
      ...(role === 'EXPERT' ? { stakeholderGroup: 'NGO', region: 'AFRICAN_STATES' } : {}),
    })
  }
  const document = await act(secretariat, 'POST', `/consultations/${consultation.id}/documents`, { title })
  await act(secretariat, 'POST', `/documents/${document.id}/draft`, {
    clauses: [
      { depth: 0, number: '', kind: 'HEADING', text: 'To States', addressees: [] },
      {
        depth: 1,
        number: '1',
        kind: 'RECOMMENDATION',
        text: 'Train labour inspectors to identify victims of trafficking.',
        addressees: ['STATES'],
      },
    ],
  })
  return document.id
}

/** Opens the document with its first clause chosen. */
export async function openClause(page: Page, documentId: number): Promise<void> {
  await page.goto(`/documents/${documentId}`)
  await page.getByRole('link', { name: 'Clause 1: open its discussion' }).click()
  await expect(page.getByRole('heading', { name: 'Clause 1', level: 2 })).toBeVisible()
}

/** The right-hand side: everything that is said about the chosen clause. */
export function discussionOf(page: Page) {
  return page.getByRole('complementary', { name: 'Discussion' })
}
