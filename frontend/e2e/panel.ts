import {
  expect,
  test as plain,
  type APIResponse,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test'
import type { ClauseView, DocumentView, Done, Role, Stance } from '../src/api/wire'

/** The words in which the stories are told: people who sit down at a page, and the meeting that they have. */

type Sheet = Awaited<ReturnType<BrowserContext['storageState']>>

// Each account goes through Keycloak's form once; its cookies then serve every story.
const admitted = new Map<string, Sheet>()

export async function signIn(page: Page, account: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Username or email' }).fill(account)
  await page.getByRole('textbox', { name: 'Password' }).fill(account)
  await page.getByRole('button', { name: 'Sign In' }).click()
}

async function admit(browser: Browser, account: string): Promise<Sheet> {
  const before = admitted.get(account)
  if (before) return before
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/login?to=/')
  await signIn(page, account)
  await expect(page, `${account} is signed in`).toHaveTitle(/Your consultations/)
  const sheet = await context.storageState()
  await context.close()
  admitted.set(account, sheet)
  return sheet
}

/** Somebody at a page of the browser, with the requests that the page's own cookie allows. */
export class Member {
  constructor(
    readonly account: string,
    readonly page: Page,
  ) {}

  /** Sends what a page would send. Refusals come back as they are. */
  async send(method: 'POST' | 'PUT', path: string, body: object): Promise<APIResponse> {
    return this.page.request.fetch(`/api${path}`, {
      method,
      data: body,
      headers: { 'X-Requested-With': 'JavaScript', 'Idempotency-Key': crypto.randomUUID() },
    })
  }

  /** Does what a story takes for granted; says so when it is refused. */
  async does(method: 'POST' | 'PUT', path: string, body: object): Promise<Done> {
    const answer = await this.send(method, path, body)
    expect(answer.ok(), `${this.account}: ${method} ${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }

  async reads(document: number): Promise<DocumentView> {
    const answer = await this.page.request.get(`/api/documents/${document}`)
    expect(answer.ok(), `${this.account} reads document ${document}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }

  async opens(meeting: Meeting, number?: string): Promise<void> {
    const clause = number === undefined ? '' : `?clause=${meeting.clause(number)}`
    await this.page.goto(`/documents/${meeting.document}${clause}`)
    await expect(this.page.getByRole('heading', { level: 1, name: 'Draft recommendations' })).toBeVisible()
  }

  /** A clause in the text, by the name that it goes by: “Clause 1(a)”. */
  clause(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  get discussion(): Locator {
    return this.page.getByRole('complementary', { name: 'Discussion' })
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
  }

  async presses(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await this.button(name, within).click()
  }

  /** Chooses one of a few, by the words on it. */
  async chooses(words: string): Promise<void> {
    const named = this.page.getByText(words, { exact: true })
    await this.page.locator('label').filter({ has: named }).click()
  }

  /** Writes a clause's whole new wording into the open editor, as somebody who pastes it. */
  async rewrites(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /wording of clause/ }).fill(text)
  }

  /** Proposes another wording through the screen, with the reason. The clause is open. */
  async amends(text: string, rationale: string): Promise<void> {
    await this.presses('Amend', this.discussion)
    await this.rewrites(text)
    await this.page.getByLabel('Why this change?').fill(rationale)
    await this.presses('Submit amendment')
    await expect(this.page.getByRole('form', { name: /^Amend clause/ })).toHaveCount(0)
  }
}

/** A consultation of the story's own, with a document and its clauses. */
export class Meeting {
  constructor(
    readonly consultation: number,
    readonly document: number,
    readonly title: string,
    private readonly clauses: ReadonlyMap<string, number>,
  ) {}

  clause(number: string): number {
    const id = this.clauses.get(number)
    if (id === undefined) throw new Error(`The meeting has no clause ${number}`)
    return id
  }

  /** The clause as it stands, for what a story does besides its screens. */
  async present(member: Member, number: string): Promise<ClauseView> {
    const { clauses } = await member.reads(this.document)
    const found = clauses.find(clause => clause.id === this.clause(number))
    if (!found) throw new Error(`${member.account} reads no clause ${number}`)
    return found
  }

  async amend(member: Member, number: string, text: string, rationale = 'It says more.'): Promise<number> {
    const { id, version } = await this.present(member, number)
    const done = await member.does('POST', `/clauses/${id}/amendments`, {
      seen: version.id,
      text,
      marks: [],
      rationale,
    })
    return done.id
  }

  async accept(chair: Member, number: string, amendment: number, change = 'SUBSTANTIVE'): Promise<void> {
    const { version } = await this.present(chair, number)
    const decision = { seen: version.id, outcome: 'ACCEPTED', change }
    await chair.does('POST', `/amendments/${amendment}/disposition`, decision)
  }

  /** The secretariat's own new wording. */
  async revise(secretariat: Member, number: string, text: string, change = 'SUBSTANTIVE'): Promise<void> {
    const { id, version } = await this.present(secretariat, number)
    const revision = { seen: version.id, text, marks: [], change, note: 'As discussed.' }
    await secretariat.does('POST', `/clauses/${id}/versions`, revision)
  }

  async take(expert: Member, number: string, stance: Stance, text?: string): Promise<void> {
    const { id, version } = await this.present(expert, number)
    await expert.does('PUT', `/clauses/${id}/position`, {
      seen: version.id,
      stance,
      ...(text ? { text } : {}),
    })
  }

  async declare(chair: Member, number: string): Promise<void> {
    const { id, version } = await this.present(chair, number)
    await chair.does('POST', `/clauses/${id}/declaration`, { seen: version.id })
  }
}

export interface Agenda {
  /** Accounts besides secretariat01, who convenes. */
  seats: readonly string[]
  /** Number and text; “(a)” stands under the number before it. */
  clauses: readonly (readonly [number: string, text: string])[]
}

const ROLES: readonly (readonly [begin: string, role: Role])[] = [
  ['rapporteur', 'RAPPORTEUR'],
  ['chair', 'CHAIR'],
  ['secretariat', 'SECRETARIAT'],
  ['observer', 'OBSERVER'],
  ['expert', 'EXPERT'],
]

export function roleOf(account: string): Role {
  const known = ROLES.find(([begin]) => account.startsWith(begin))
  if (!known) throw new Error(`No account is called ${account}`)
  return known[1]
}

export function titled(words: string): string {
  return `${words} ${Date.now().toString(36)}`
}

export async function convene(secretariat: Member, agenda: Agenda): Promise<Meeting> {
  const name = titled('Consultation')
  const { id: consultation } = await secretariat.does('POST', '/consultations', {
    title: name,
    purpose: 'To agree on a text.',
  })
  for (const account of agenda.seats) {
    const role = roleOf(account)
    await secretariat.does('POST', `/consultations/${consultation}/seats`, {
      mail: `${account}@adref.example`,
      name: account,
      role,
      ...(role === 'EXPERT' ? { stakeholderGroup: 'NGO', region: 'GLOBAL' } : {}),
    })
  }
  const { id: document } = await secretariat.does('POST', `/consultations/${consultation}/documents`, {
    title: 'Draft recommendations',
  })
  const clauses = new Map<string, number>()
  if (agenda.clauses.length > 0) {
    await secretariat.does('POST', `/documents/${document}/draft`, {
      clauses: agenda.clauses.map(([number, text]) => ({
        depth: number.startsWith('(') ? 1 : 0,
        number,
        kind: number.startsWith('(') ? 'SUB_ITEM' : 'RECOMMENDATION',
        text,
        addressees: ['STATES'],
      })),
    })
    for (const clause of (await secretariat.reads(document)).clauses) {
      clauses.set(clause.number, clause.id)
    }
  }
  return new Meeting(consultation, document, name, clauses)
}

interface Table {
  /** Sits somebody down who has signed in through Keycloak. */
  as: (account: string) => Promise<Member>
  /** A meeting that secretariat01 convenes. */
  meet: (agenda: Agenda) => Promise<Meeting>
}

export const test = plain.extend<Table>({
  as: async ({ browser }, give) => {
    const contexts: BrowserContext[] = []
    const troubles: string[] = []
    await give(async account => {
      const context = await browser.newContext({ storageState: await admit(browser, account) })
      contexts.push(context)
      const page = await context.newPage()
      watch(page, account, troubles)
      return new Member(account, page)
    })
    for (const context of contexts) await context.close()
    expect(troubles, 'what no page may do').toEqual([])
  },
  meet: async ({ as }, give) => {
    await give(async agenda => convene(await as('secretariat01'), agenda))
  },
})

/** No page of ours throws, opens an alert or runs into its own content policy, whatever the story. */
export function watch(page: Page, account: string, troubles: string[]): void {
  page.on('pageerror', error => troubles.push(`${account}: ${error.message}`))
  page.on('dialog', dialog => {
    troubles.push(`${account}: a dialog says ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      troubles.push(`${account}: ${message.text()}`)
    }
  })
}

export { expect }
