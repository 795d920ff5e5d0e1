import { open } from './page.mjs'

/**
 * How long the main thread is busy with one key in a text of 5,000 words with 30 edits: script, style, layout and
 * paint, as the browser itself counts them. Run: `node bench/keys.mjs` in frontend.
 */

const FRAME = 16
const KEYS = [...'and customs officials '].concat([
  'Backspace',
  'Control+Backspace',
  'Enter',
  'Control+z',
  ',',
])
const { page, close } = await open('#words=5000&edits=30')
const devtools = await page.context().newCDPSession(page)
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })

async function busy() {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = name => (metrics.find(each => each.name === name)?.value ?? 0) * 1000
  return { all: of('TaskDuration'), script: of('ScriptDuration') }
}

const settled = () =>
  page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 5)))),
  )

await page.locator('.ProseMirror').click({ position: { x: 300, y: 400 } })
const idle = []
for (let n = 0; n < 10; n++) {
  const before = await busy()
  await settled()
  idle.push((await busy()).all - before.all)
}
const rest = idle.toSorted((a, b) => a - b)[5]
const times = []
const scripts = []
for (let n = 0; n < 220; n++) {
  const before = await busy()
  await page.keyboard.press(KEYS[n % KEYS.length])
  await settled()
  const after = await busy()
  if (n < 20) continue // until the browser has compiled what it runs
  times.push(after.all - before.all - rest)
  scripts.push(after.script - before.script)
}
const drawn = []
for (let n = 0; n < 20; n++) {
  await page.keyboard.press(KEYS[n])
  await settled()
  const before = await busy()
  await page.waitForTimeout(300)
  drawn.push((await busy()).all - before.all)
}
// The same keys in an editable text without any program of ours: what this machine's browser takes by itself.
await page.evaluate(() => {
  const plain = document.createElement('div')
  plain.contentEditable = 'true'
  for (const each of document.querySelectorAll('.ProseMirror p')) {
    plain.append(Object.assign(document.createElement('p'), { textContent: each.textContent }))
  }
  document.querySelector('#root')?.replaceWith(plain)
})
await page.locator('[contenteditable]').click({ position: { x: 300, y: 400 } })
const floor = []
for (let n = 0; n < 60; n++) {
  const before = await busy()
  await page.keyboard.press(KEYS[n % KEYS.length])
  await settled()
  floor.push((await busy()).all - before.all - rest)
}
await close()

const at = (all, share) =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))]
const told = all => [0.5, 0.99, 1].map(share => at(all, share).toFixed(1)).join(' / ')
const verdict = at(times, 1) <= FRAME ? 'PASS' : 'MISSED'
process.stdout.write(
  `one key in 5,000 words, main thread, ms: p50 / p99 / max   ${told(times)} of ${FRAME}  ${verdict}\n`,
)
process.stdout.write(`  of which script: ${told(scripts)}   (nothing typed: ${rest.toFixed(1)} taken off)\n`)
process.stdout.write(`  the redline drawn in the pause after it: ${told(drawn)}\n`)
process.stdout.write(`  the same keys without any program: ${told(floor)}\n`)
