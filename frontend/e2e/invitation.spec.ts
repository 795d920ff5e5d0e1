import { expect, test, titled } from './panel'

/** Somebody without an account is given a seat, gets in for the first time, and is then on her own. */

test('a key lets an invited person in once, and nobody else afterwards', async ({ as, browser, meet }) => {
  test.setTimeout(120_000)
  const meeting = await meet({ seats: [], clauses: [['1', 'States should license recruiters.']] })
  const secretariat = await as('secretariat01')
  const { page } = secretariat
  const mail = `${titled('newcomer').replace(' ', '-')}@adref.example`
  await page.goto(`/consultations/${meeting.consultation}`)
  await secretariat.presses('Give a seat')
  await page.getByLabel('Mail address').fill(mail)
  await page.getByLabel('Name', { exact: true }).fill('Expert from afar')
  await page.getByLabel('Stakeholder group').selectOption({ label: 'NGO' })
  await page.getByLabel('Region').selectOption({ label: 'Global' })
  await secretariat.presses('Give the seat')
  await expect(page.getByText('Expert from afar has a seat now.')).toBeVisible()
  await secretariat.presses('Sign-in key for Expert from afar', page.getByRole('dialog').last())
  await secretariat.presses('Make a key')
  const key = await page.locator('.sign-in-key code').innerText()
  expect(key).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)

  const context = await browser.newContext()
  const newcomer = await context.newPage()
  await newcomer.goto('/login?to=/')
  await newcomer.getByRole('textbox', { name: 'Username or email' }).fill(mail)
  await newcomer.getByRole('textbox', { name: 'Password' }).fill(key)
  await newcomer.getByRole('button', { name: 'Sign In' }).click()
  await newcomer.locator('#password-new').fill('a-password-of-her-own-7')
  await newcomer.locator('#password-confirm').fill('a-password-of-her-own-7')
  await newcomer.getByRole('button', { name: 'Submit' }).click()
  await expect(newcomer).toHaveTitle(/Your consultations/)
  await expect(newcomer.getByRole('link', { name: meeting.title })).toBeVisible()
  await context.close()

  const { seats } = await (await page.request.get(`/api/consultations/${meeting.consultation}`)).json()
  const seat = seats.find((each: { mail?: string }) => each.mail === mail)
  expect(seat.awaited).toBeUndefined()
  const again = await secretariat.send('POST', `/seats/${seat.id}/key`, {})
  expect(again.status()).toBe(409)
  expect((await again.json()).detail).toContain('has already signed in')
  const mine = seats.find((each: { role: string }) => each.role === 'SECRETARIAT')
  expect((await secretariat.send('POST', `/seats/${mine.id}/key`, {})).status()).toBe(409)
})
