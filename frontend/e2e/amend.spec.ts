import { expect, test, type Member } from './panel'

/** An amendment's life: begun, pointed out, joined, overtaken, repaired, accepted; and those that change the tree. */

const TRAIN = 'States should train labour inspectors to identify victims of trafficking.'
const HEALTH = TRAIN.replace('labour inspectors', 'labour and health inspectors')

test('what one begins follows its author to another computer, and nobody else', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01', 'expert02'], clauses: [['1', TRAIN]] })
  const first = await as('expert01')
  await first.opens(meeting, '1')
  await first.presses('Amend', first.discussion)
  await first.rewrites(HEALTH)
  await first.page.getByLabel('Why this change?').fill('They see what others do not.')
  await expect(first.page.getByText('Saved for you alone')).toBeVisible()

  const elsewhere = await as('expert01')
  await elsewhere.opens(meeting, '1')
  await elsewhere.presses('Go on', elsewhere.discussion)
  await expect(elsewhere.page.getByRole('textbox', { name: /wording of clause/ })).toContainText('and health')
  await expect(elsewhere.page.getByLabel('Why this change?')).toHaveValue('They see what others do not.')
  await elsewhere.presses('Submit amendment')
  await expect(elsewhere.page.getByRole('form', { name: /^Amend clause/ })).toHaveCount(0)

  const other = await as('expert02')
  await other.opens(meeting, '1')
  await expect(other.button('Go on')).toHaveCount(0)
  await other.page.goto(`/documents/${meeting.document}/mine`)
  await expect(other.page.getByText('You have proposed nothing yet')).toBeVisible()
})

test('the same proposal is pointed out, joined, and then stays as it is', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01', 'expert02'], clauses: [['1', TRAIN]] })
  const author = await as('expert01')
  const amendment = await meeting.amend(author, '1', HEALTH)
  const other = await as('expert02')
  await other.opens(meeting, '1')
  await other.presses('Amend', other.discussion)
  await other.rewrites(HEALTH)
  const alike = other.page.getByRole('region', { name: 'Proposed already' })
  await expect(alike).toContainText('proposes the same')
  await other.presses('Join it', alike)
  await expect(other.page.getByRole('form', { name: /^Amend clause/ })).toHaveCount(0)
  const card = (member: Member) => member.discussion.getByRole('article', { name: `Amendment ${amendment}` })
  await expect(card(other)).toContainText(/With .*Expert 02/)

  await author.opens(meeting, '1')
  await expect(author.button('Reword', card(author))).toHaveCount(0)
  const refused = await author.send('PUT', `/amendments/${amendment}/wording`, {
    ordinal: 1,
    seen: (await meeting.present(author, '1')).version.id,
    text: TRAIN.replace('should', 'shall'),
    marks: [],
    rationale: 'Stronger.',
  })
  expect(refused.status()).toBe(409)
  expect(await refused.text()).toContain('Withdraw it and submit it anew')

  await author.presses('Reply', card(author))
  await author.page.getByLabel('Your reply').fill('Thank you for joining.')
  await author.presses('Reply', author.page.getByRole('form', { name: /^Reply to amendment/ }))
  await expect(card(author).getByRole('list', { name: /^Replies/ })).toContainText('Thank you for joining.')

  await author.presses('Withdraw and resubmit …', card(author))
  await author.rewrites(TRAIN.replace('labour inspectors', 'labour, health and tax inspectors'))
  await author.presses('Withdraw and submit anew')
  await expect(author.discussion.getByText(`In place of #${amendment}`)).toBeVisible()
})

test('an amendment in conflict is repaired passage by passage and accepted', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01', 'expert02'], clauses: [['1', TRAIN]] })
  const chair = await as('chair')
  const author = await as('expert02')
  const mine = await meeting.amend(author, '1', TRAIN.replace('labour inspectors', 'health inspectors'))
  const other = await meeting.amend(
    await as('expert01'),
    '1',
    TRAIN.replace('labour inspectors', 'labour and tax inspectors'),
  )
  await meeting.accept(chair, '1', other)

  await author.page.goto(`/documents/${meeting.document}/mine`)
  await expect(author.page.getByRole('region', { name: /Needs you/ })).toContainText('In conflict')
  await author.page.getByRole('link', { name: new RegExp(`amendment #${mine}`) }).click()
  const card = author.discussion.getByRole('article', { name: `Amendment ${mine}` })
  await author.presses('Repair it …', card)
  await card.getByRole('radio', { name: 'Both' }).click()
  await author.presses('Go on with these words', card)
  await author.rewrites(TRAIN.replace('labour inspectors', 'labour, tax and health inspectors'))
  await author.presses('Save the new wording')
  await expect(card).toContainText('Reworded 1 time')

  await chair.opens(meeting, '1')
  await chair.presses('Accept …', chair.discussion)
  await chair.chooses('Substantive')
  await chair.presses('Accept as version 3')
  await expect(chair.clause('Clause 1')).toContainText('labour, tax and health inspectors')
})

test('a new clause, a move and a deletion are proposed and accepted', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['chair', 'expert01'],
    clauses: [
      ['1', TRAIN],
      ['2', 'Business should publish its suppliers.'],
      ['3', 'Consumers should ask.'],
    ],
  })
  const expert = await as('expert01')
  await expert.opens(meeting, '1')
  await expert.presses('a new clause', expert.discussion)
  await expert.page
    .getByRole('textbox', { name: 'Text of the new clause' })
    .fill('States should ratify the Protocol.')
  await expert.page.getByRole('textbox', { name: 'Why?' }).fill('Nothing binds without it.')
  await expert.presses('Submit amendment')
  await expect(expert.discussion).toContainText('After 1, insert a new 1 bis')

  await expert.presses('to move it', expert.discussion)
  await expert.page
    .getByLabel('The other clause', { exact: true })
    .selectOption({ label: '3 Consumers should ask.' })
  await expert.page.getByRole('textbox', { name: 'Why?' }).fill('It follows from the others.')
  await expert.presses('Submit amendment')
  await expect(expert.discussion).toContainText('Move 1 to after 3.')

  await expert.opens(meeting, '2')
  await expert.presses('to delete it', expert.discussion)
  const saved = expert.page.waitForResponse(answer => answer.url().endsWith('/unsent') && answer.ok())
  await expert.page.getByRole('textbox', { name: 'Why?' }).fill('Said elsewhere.')
  await saved
  await expert.page.evaluate(() => localStorage.clear()) // as on another computer
  await expert.opens(meeting, '2')
  await expert.presses('to delete it', expert.discussion)
  await expect(expert.page.getByRole('textbox', { name: 'Why?' })).toHaveValue('Said elsewhere.')
  await expert.presses('Submit amendment')
  await expect(expert.discussion).toContainText('Delete 2.')

  const chair = await as('chair')
  for (const [number, words] of [
    ['1', 'After 1, insert a new 1 bis'],
    ['1', 'Move 1 to after 3.'],
    ['2', 'Delete 2.'],
  ] as const) {
    await chair.opens(meeting, number)
    const card = chair.discussion.getByRole('article', { name: /^Amendment/ }).filter({ hasText: words })
    await chair.presses('Accept …', card)
    await chair.presses('Accept', card)
    // It goes to those that are decided, which are folded away.
    await expect(card).toHaveCount(0)
  }
  const { clauses } = await chair.reads(meeting.document)
  expect(clauses.map(clause => clause.number)).toEqual(['1 bis', '3', '1'])
})
