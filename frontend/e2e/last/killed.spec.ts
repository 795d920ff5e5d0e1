import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test, type Member, type Meeting } from '../panel'

/**
 * The power goes. Every act that was acknowledged is there afterwards, and the journal fits. Runs behind all other
 * stories, since the application that it ends was theirs.
 */

const HOUSE = new URL('../../../', import.meta.url).pathname
const DATA = process.env['ADREF_DATA'] ?? '.adref'
const WRITERS = ['expert01', 'expert02', 'expert03']
const DEATHS = 3

interface Acknowledged {
  comment: number
  text: string
}

test('a killed application loses no act that it acknowledged', async ({ as, meet }) => {
  test.setTimeout(240_000)
  const meeting = await meet({ seats: WRITERS, clauses: [['1', 'States should keep what was said.']] })
  const secretariat = await as('secretariat01')
  const writers = await Promise.all(WRITERS.map(account => as(account)))
  const acknowledged: Acknowledged[] = []
  let pid = Number(readFileSync(`${HOUSE}${DATA}/run/app.pid`, 'utf8').trim())
  let running: ChildProcess | undefined
  for (let death = 1; death <= DEATHS; death++) {
    const before = acknowledged.length
    const writing = writers.map(writer => write(writer, meeting, death, acknowledged))
    // Each time elsewhere in the stream of acts.
    await expect.poll(() => acknowledged.length).toBeGreaterThan(before + 5 * death)
    process.kill(pid, 'SIGKILL')
    await Promise.all(writing)
    running = spawn(java(), ['-jar', 'target/quarkus-app/quarkus-run.jar'], { cwd: HOUSE, stdio: 'ignore' })
    pid = running.pid ?? 0
    await expect.poll(() => isWell(secretariat), { timeout: 90_000, intervals: [500] }).toBe(true)

    const kept = new Map((await meeting.present(secretariat, '1')).comments.map(each => [each.id, each.text]))
    for (const { comment, text } of acknowledged) expect(kept.get(comment)).toBe(text)
    // At most what was under way when the line broke stands there besides, and each of it once and whole.
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(WRITERS.length * death)
    expect(new Set(kept.values()).size).toBe(kept.size)
  }
  const counted = `${acknowledged.length} acknowledged acts, ${DEATHS} kills`
  test.info().annotations.push({ type: 'none lost', description: counted })

  const { stdout } = await promisify(execFile)('./adref', ['verify-journal'], { cwd: HOUSE })
  expect(stdout).toMatch(/fit/)
  expect(stdout).not.toMatch(/does not fit/)
  running?.kill()
})

/** One comment after the other, until the line breaks. */
async function write(writer: Member, meeting: Meeting, death: number, into: Acknowledged[]): Promise<void> {
  const { id, version } = await meeting.present(writer, '1')
  for (let n = 1; ; n++) {
    const text = `${writer.account}, line ${n} before death ${death}.`
    try {
      const answer = await writer.send('POST', `/clauses/${id}/comments`, {
        seen: version.id,
        kind: 'GENERAL',
        text,
      })
      if (!answer.ok()) return
      const done = await answer.json()
      into.push({ comment: done.id, text })
    } catch {
      return
    }
  }
}

async function isWell(member: Member): Promise<boolean> {
  return member.page.request
    .get('/q/health/ready')
    .then(answer => answer.ok())
    .catch(() => false)
}

const java = () => `${process.env['JAVA_HOME'] ?? '/usr'}/bin/java`
