import { expect, test } from './panel'
import { Typist } from './typist'

/**
 * Somebody types at random: letters, words, clipboard, input method, mouse. The redline is never wrong. For a longer
 * sitting: `ADREF_TYPIST_STEPS=3000`.
 */
const STEPS = Number(process.env['ADREF_TYPIST_STEPS'] ?? 60)

const FEES =
  'States should train labour inspectors to identify victims. They shall act. No worker pays a fee.'

test('the redline is right after everything that a typist does', async ({ as, meet }) => {
  test.setTimeout(30_000 + STEPS * 500)
  const meeting = await meet({ seats: ['chair', 'expert01'], clauses: [['1', FEES]] })
  const expert = await as('expert01')
  await expert.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await expert.opens(meeting, '1')
  await expert.presses('Amend', expert.discussion)
  const editor = expert.page.locator('.editor-text')
  await editor.click()
  const typist = await Typist.at(expert.page, editor, FEES, 20_121_112)
  const done = new Set<string>()
  for (let step = 0; step < STEPS; step++) done.add(await typist.step())
  expect([...done]).toEqual(expect.arrayContaining(['compose', 'drag', 'Control+v']))
})
