import { expect, test, type Meeting, type Member } from './panel'

/** What is said about a text: comments, threads, answers that take two, notes, and input that waits. */

const TRAIN = 'States should train labour inspectors to identify victims of trafficking.'

async function remark(member: Member, meeting: Meeting, text: string): Promise<number> {
  const { id, version } = await meeting.present(member, '1')
  const done = await member.does('POST', `/clauses/${id}/comments`, {
    seen: version.id,
    kind: 'GENERAL',
    text,
  })
  return done.id
}

test('a comment is discussed, answered by two and contested by its author', async ({ as, meet }) => {
  const meeting = await meet({ seats: ['chair', 'expert01'], clauses: [['1', TRAIN]] })
  const expert = await as('expert01')
  const chair = await as('chair')
  const secretariat = await as('secretariat01')

  await expert.opens(meeting, '1')
  await expert.presses('Comment', expert.discussion)
  const words = expert.page.getByLabel('Your comment')
  await words.pressSequentially('Who trains them? @cha')
  await expect(expert.page.getByRole('option', { name: 'Chair' })).toBeVisible()
  await words.press('Enter')
  await expect(words).toHaveValue('Who trains them? @Chair ')
  await expert.page.getByLabel('On these words').fill('labour inspectors')
  await expert.page.getByText('Propose other words').click()
  await expert.page.getByLabel('Would rather read in place of these words').fill('labour and tax inspectors')
  await expert.discussion.getByRole('button', { name: 'Comment', exact: true }).last().click()
  const said = expert.discussion.getByRole('article', { name: /^Comment/ })
  await expect(said).toContainText('Who trains them? @Chair')
  await expect(said.locator('.proposed-words')).toContainText('labour and tax inspectors')

  await chair.page.goto('/queue')
  await expect(chair.page.getByRole('region', { name: /Somebody speaks to you/ })).toContainText(
    'Who trains them',
  )
  await chair.opens(meeting, '1')
  await chair.page.keyboard.press('r')
  await chair.page.getByLabel('Your reply').fill('The ministries of labour do.')
  await chair.presses('Reply', chair.discussion)
  await expect(chair.discussion.getByRole('list', { name: /^Replies/ })).toContainText('ministries of labour')

  await secretariat.page.goto(`/documents/${meeting.document}/register`)
  await secretariat.page.getByLabel('Words').fill('train')
  await secretariat.presses('Search')
  const row = secretariat.page.getByRole('row', { name: /General comment/ })
  await expect(row).toContainText('Who trains them?')
  await secretariat.page.keyboard.press('Escape')
  await secretariat.presses('Answer …', row)
  await row.getByLabel('Decision').selectOption('NOTED')
  await row.getByLabel('Observations').fill('Each State decides who trains.')
  await secretariat.presses('Propose', row)
  await expect(row).toContainText('Noted, proposed')

  await expert.opens(meeting, '1')
  await expect(expert.discussion, 'nobody else sees what is prepared').not.toContainText('Each State decides')

  await chair.page.goto('/queue')
  await expect(chair.page.getByRole('region', { name: /Answers to validate/ })).toContainText('Noted')
  await chair.page.goto(`/documents/${meeting.document}/register?state=PROPOSED`)
  await chair.presses('Validate')
  await expect(chair.page.getByText('Nothing fits what you ask for.')).toBeVisible()
  await secretariat.page.goto(`/documents/${meeting.document}/register?state=VALIDATED`)
  await secretariat.presses('Publish')
  await expect(secretariat.page.getByText('Nothing fits what you ask for.')).toBeVisible()

  await expert.page.goto('/queue')
  await expert.page
    .getByRole('region', { name: /Answers to what you said/ })
    .getByRole('link', { name: /^Comment/ })
    .first()
    .click()
  await expect(expert.discussion).toContainText('Each State decides who trains.')
  await expert.presses('Contest this answer …', expert.discussion)
  await expert.page.getByLabel('What is wrong with the answer?').fill('Small States cannot train alone.')
  await expert.presses('Contest')
  await expect(expert.discussion.getByText('Contested by its author:')).toBeVisible()
})

test('words that a comment proposes become an amendment with one click, and are known by it', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: ['expert01', 'chair'], clauses: [['1', TRAIN]] })
  const expert = await as('expert01')
  const { id, version } = await meeting.present(expert, '1')
  const start = TRAIN.indexOf('labour')
  await expert.does('POST', `/clauses/${id}/comments`, {
    seen: version.id,
    kind: 'SUBSTANTIVE',
    text: 'Too narrow.',
    anchor: { start, end: start + 'labour'.length },
    proposed: 'labour and tax',
  })
  await expert.opens(meeting, '1')
  await expert.presses('Make an amendment of it', expert.discussion)
  await expect(expert.page.getByRole('textbox', { name: /wording of clause/ })).toContainText(
    'States should train labour and tax inspectors',
  )
  await expert.page.getByLabel('Why this change?').fill('Tax inspectors see the wages.')
  await expert.presses('Submit amendment')
  await expect(expert.discussion.getByText('Takes up comment #')).toBeVisible()
  const [amendment] = (await meeting.present(expert, '1')).amendments
  await meeting.accept(await as('chair'), '1', amendment?.id ?? 0)
  await expert.page.goto(`/documents/${meeting.document}/clauses/${id}?look=history`)
  await expect(
    expert.page.getByRole('region', { name: 'Where the words come from' }).getByText('from comment #'),
  ).toBeVisible()
})

test('a comment is asked after when the sense has changed, and notes are read by nobody else', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: ['expert01', 'expert02'], clauses: [['1', TRAIN]] })
  const secretariat = await as('secretariat01')
  const expert = await as('expert01')
  await remark(expert, meeting, 'Say who pays for it.')
  await meeting.revise(secretariat, '1', TRAIN.replace('identify', 'identify and protect'), 'SUBSTANTIVE')
  await expert.opens(meeting, '1')
  await expect(expert.discussion).toContainText('Does it still hold?')
  await expert.presses('It still holds')
  await expect(expert.discussion).not.toContainText('Does it still hold?')

  await expert.discussion.getByText('My notes').click()
  await expert.page.getByLabel('Note', { exact: true }).fill('Ask the ministry first.')
  await expert.presses('Keep the note')
  await expect(expert.discussion.getByText('Ask the ministry first.')).toBeVisible()
  const other = await as('expert02')
  await other.opens(meeting, '1')
  await other.discussion.getByText('My notes').click()
  await expect(other.discussion.getByText('nobody else reads it')).toBeVisible()
  await expect(other.discussion).not.toContainText('Ask the ministry first.')
})

test('while input is paused everybody sees why, and nothing that was written is lost', async ({
  as,
  meet,
}) => {
  const meeting = await meet({ seats: ['expert01'], clauses: [['1', TRAIN]] })
  const secretariat = await as('secretariat01')
  const expert = await as('expert01')
  await expert.opens(meeting, '1')
  await expert.presses('Comment', expert.discussion)
  await expert.page.getByLabel('Your comment').fill('One more thing.')

  await secretariat.opens(meeting)
  await secretariat.presses('Pause input …')
  await secretariat.page.getByLabel('Why?').fill('We put the amendments together.')
  await secretariat.presses('Pause input')
  await expect(secretariat.page.getByText('Input is paused until')).toBeVisible()

  await expert.discussion.getByRole('button', { name: 'Comment', exact: true }).last().click()
  await expect(expert.page.getByRole('alert')).toContainText('We put the amendments together.')
  await expect(expert.page.getByLabel('Your comment')).toHaveValue('One more thing.')
  await expert.page.reload()
  await expect(expert.page.getByText('Input is paused until')).toBeVisible()

  await secretariat.presses('Resume now')
  await expect(secretariat.page.getByText('Input is paused until')).toHaveCount(0)
  await expert.opens(meeting, '1')
  await expert.presses('Comment', expert.discussion)
  await expect(expert.page.getByLabel('Your comment'), 'kept over the reload').toHaveValue('One more thing.')
  await expert.discussion.getByRole('button', { name: 'Comment', exact: true }).last().click()
  await expect(expert.discussion.getByRole('article', { name: /^Comment/ })).toContainText('One more thing.')
})
