import { expect, test } from './panel'
import { inserted, paragraph, run, wordFile } from './wordFile'

/** An expert works in Word: takes a copy, writes in it, returns it, and confirms what was understood. */

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('a copy that was written in Word comes back as an amendment and a comment', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['expert07', 'chair'],
    clauses: [
      ['1', 'States should inspect farms.'],
      ['2', 'Businesses should pay workers.'],
    ],
  })
  const expert = await as('expert07')
  const { page } = expert
  await expert.opens(meeting)
  await page.getByText('More', { exact: true }).click()
  await page.getByRole('link', { name: /^Take away/ }).click()
  const taken = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Working copy.*, Word/ }).click()
  expect((await taken).suggestedFilename()).toContain('working-copy.docx')
  await page.getByRole('link', { name: 'Return a copy from Word' }).click()

  const file = page.getByLabel('The copy that you return')
  await file.setInputFiles({ name: 'return.docx', mimeType: TYPE, buffer: Buffer.from('PK\u0003\u0004 cut') })
  await expect(page.getByRole('alert')).toContainText('damaged')

  const commented = `<w:commentRangeStart w:id="1"/>${run('pay')}<w:commentRangeEnd w:id="1"/>`
  await file.setInputFiles({
    name: 'return.docx',
    mimeType: TYPE,
    buffer: wordFile(
      [
        paragraph(
          `${run('1.\tStates should inspect farms')}${inserted('Expert 07', ' and ships')}${run('.')}`,
        ),
        paragraph(`${run('2.\tBusinesses should ')}${commented}${run(' workers.')}`),
      ].join(''),
      { author: 'Expert 07', text: 'How much?' },
    ),
  })
  await expect(page.getByText('2 changes and comments found.')).toBeVisible()
  const reworded = page.getByRole('checkbox', { name: 'Other words in 1' })
  await expect(reworded).toBeChecked()
  await reworded.uncheck()
  await page.reload()
  await expect(reworded, 'what was unticked stays so').not.toBeChecked()
  expect((await meeting.present(expert, '1')).amendments, 'a preview stores nothing').toEqual([])
  await reworded.check()
  await expert.presses('Submit 2 items')
  await expect(page.getByRole('heading', { level: 1, name: 'Draft recommendations' })).toBeVisible()

  const first = await meeting.present(expert, '1')
  expect(first.amendments.map(each => each.text)).toEqual(['States should inspect farms and ships.'])
  const second = await meeting.present(expert, '2')
  expect(second.comments.map(each => [each.text, each.anchor?.quote])).toEqual([['How much?', 'pay']])
})

const copy = (author: string, words: string) =>
  wordFile(paragraph(`${run('1.\tStates should inspect farms')}${inserted(author, words)}${run('.')}`))

test('the secretariat returns the copies of several experts one after the other', async ({ as, meet }) => {
  const meeting = await meet({
    seats: ['expert01', 'expert02'],
    clauses: [['1', 'States should inspect farms.']],
  })
  const secretariat = await as('secretariat01')
  const { page } = secretariat
  await page.goto(`/documents/${meeting.document}/return`)
  await page.getByLabel('The copy that you return').setInputFiles([
    { name: 'one.docx', mimeType: TYPE, buffer: copy('E. One', ' and ships') },
    { name: 'cut.docx', mimeType: TYPE, buffer: Buffer.from('PK\u0003\u0004 cut') },
    { name: 'two.docx', mimeType: TYPE, buffer: copy('E. Two', ' and homes') },
  ])
  await expect(page.getByText('one.docx · 2 more files wait: cut.docx, two.docx')).toBeVisible()
  await page.getByLabel('On behalf of').selectOption({ label: 'Expert 01' })
  await secretariat.presses('Submit 1 item')
  await expect(page.getByRole('alert')).toContainText('damaged')
  await secretariat.presses('Go on with two.docx')
  await expect(page.getByText('1 item of one.docx is submitted.')).toBeVisible()
  await page.getByLabel('On behalf of').selectOption({ label: 'Expert 02' })
  await secretariat.presses('Submit 1 item')
  await expect(page.getByRole('heading', { level: 1, name: 'Draft recommendations' })).toBeVisible()
  const { amendments } = await meeting.present(secretariat, '1')
  expect(amendments.map(each => each.text)).toEqual([
    'States should inspect farms and ships.',
    'States should inspect farms and homes.',
  ])
  expect(new Set(amendments.map(each => each.by)).size).toBe(2)
})
