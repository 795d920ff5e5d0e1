import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ClauseView, Intent, Outcome, RichText, RivalsView, WorkbenchView } from '../../api/wire'
import type { ChangeClass } from '../../draft/ChangeChoice'
import { kept } from '../../ui/kept'
import { leftOut, shareOf, taken, type Share } from './combining'
import { begun, edited, put, resumed, type Part, type Range, type Table, type Work } from './passages'
import { saver, type Saving } from './saver'

export interface Desk {
  readonly work: Work
  readonly chosen: ReadonlySet<number>
  readonly said: ReadonlyMap<number, Intent>
  readonly note: string
  readonly change: ChangeClass | undefined
}

/** What lies on the workbench, saved on the server as it changes and in this browser until it is. */
export function useDesk(seat: number, clause: ClauseView, read: RivalsView, mine: WorkbenchView | undefined) {
  const table = useMemo((): Table => tableOf(clause, read), [clause, read])
  const key = `workbench.${seat}.${clause.id}`
  const [desk, setDesk] = useState<Desk>(() => begin(table, read, mine, key))
  const [upon, setUpon] = useState(mine?.seen ?? clause.version.id)
  const moved = upon !== clause.version.id
  // Amendments come and go while somebody is at work: the passages are told anew, the words stay.
  const [laid, setLaid] = useState(table)
  if (laid !== table && !moved) {
    setLaid(table)
    setDesk(before => ({
      ...before,
      work: relaid(laid, table, before.work),
      chosen: among(read, before.chosen),
    }))
  }
  const [saving, setSaving] = useState<Saving>({ kind: 'saved', at: mine?.saved })
  const [keeper] = useState(() => saver(clause.id, key, mine?.edition ?? 0, setSaving))
  useEffect(() => () => void keeper.flush(), [keeper])

  // The latest, for acts that follow each other faster than the page is drawn.
  const latest = useRef(desk)
  useEffect(() => {
    latest.current = desk
  }, [desk])
  const set = useCallback(
    (change: (before: Desk) => Desk, on = upon) => {
      const next = change(latest.current)
      latest.current = next
      setDesk(next)
      keeper.put({ ...sent(next), seen: on })
    },
    [keeper, upon],
  )
  const toggle = useCallback(
    (amendment: number, on: boolean) =>
      set(before => {
        const work = on
          ? taken(table, before.work, amendment, before.chosen)
          : leftOut(table, before.work, amendment, before.chosen)
        const chosen = new Set(before.chosen)
        if (on) chosen.add(amendment)
        else chosen.delete(amendment)
        return { ...before, work, chosen }
      }),
    [set, table],
  )

  return {
    desk,
    table,
    saving,
    moved,
    flush: keeper.flush,
    toggle,
    takeQuiet: (amendments: readonly number[]) =>
      set(before => {
        let { work } = before
        const chosen = new Set(before.chosen)
        for (const amendment of amendments) {
          if (chosen.has(amendment)) continue
          work = taken(table, work, amendment, chosen)
          chosen.add(amendment)
        }
        return { ...before, work, chosen }
      }),
    choose: (part: Part, words: RichText) =>
      set(before => ({ ...before, work: put(table, before.work, part, words) })),
    type: (rich: RichText) => set(before => ({ ...before, work: edited(before.work, rich) })),
    say: (intent: Intent) =>
      set(before => ({ ...before, said: new Map(before.said).set(intent.amendmentId, intent) })),
    setNote: (note: string) => set(before => ({ ...before, note })),
    setChange: (change: ChangeClass) => set(before => ({ ...before, change })),
    /** Goes on upon the present version, with the text that was read upon it. */
    carryOn: (text: RichText) => {
      setUpon(clause.version.id)
      setLaid(table)
      set(
        before => ({ ...before, work: resumed(table, text, undefined), chosen: among(read, before.chosen) }),
        clause.version.id,
      )
    },
    clear: keeper.drop,
  }
}

export type DeskInUse = ReturnType<typeof useDesk>

export function tableOf(clause: ClauseView, read: RivalsView): Table {
  return {
    present: { text: clause.version.text, marks: clause.version.marks },
    parts: read.parts,
    restyled: read.restyled,
  }
}

function begin(table: Table, read: RivalsView, mine: WorkbenchView | undefined, key: string): Desk {
  const local = kept.read(key)
  const unsaved = isUnsaved(local) && local.edition >= (mine?.edition ?? 0) ? local : undefined
  const from = unsaved ?? mine
  if (!from) return { work: begun(table), chosen: new Set(), said: new Map(), note: '', change: undefined }
  const open = new Set(read.rivals.map(rival => rival.amendmentId))
  const answers = from.answers.filter(answer => open.has(answer.amendmentId))
  return {
    work: resumed(table, from, from.places),
    chosen: new Set(answers.map(answer => answer.amendmentId)),
    said: new Map(answers.filter(answer => answer.outcome).map(answer => [answer.amendmentId, answer])),
    note: from.note,
    change: from.change === 'EDITORIAL' || from.change === 'SUBSTANTIVE' ? from.change : undefined,
  }
}

function relaid(before: Table, now: Table, work: Work): Work {
  const same =
    before.parts.length === now.parts.length &&
    before.parts.every(({ start, end }, at) => now.parts[at]?.start === start && now.parts[at].end === end)
  return same ? work : resumed(now, work, undefined)
}

/** Those that are still open. */
function among(read: RivalsView, chosen: ReadonlySet<number>): ReadonlySet<number> {
  const open = new Set(read.rivals.map(rival => rival.amendmentId))
  return [...chosen].every(id => open.has(id)) ? chosen : new Set([...chosen].filter(id => open.has(id)))
}

interface Unsaved extends RichText {
  edition: number
  note: string
  change?: 'EDITORIAL' | 'SUBSTANTIVE'
  answers: Intent[]
  places: Range[]
}

function isUnsaved(value: unknown): value is Unsaved {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'answers' in value &&
    'places' in value &&
    'edition' in value
  )
}

function sent(desk: Desk) {
  return {
    text: desk.work.text,
    marks: [...desk.work.marks],
    note: desk.note,
    ...(desk.change ? { change: desk.change } : {}),
    answers: [...desk.chosen].map(id => desk.said.get(id) ?? { amendmentId: id }),
    places: desk.work.places.map(({ start, end }) => ({ start, end })),
  }
}

const SUGGESTED: Readonly<Record<Share, Outcome | undefined>> = {
  all: 'ACCEPTED',
  some: 'ACCEPTED_AS_MODIFIED',
  none: undefined,
}

/** The answer that an amendment is to get: what was said, else what the text says by itself. */
export function intentOf(desk: Desk, table: Table, amendment: number): Intent & { share: Share } {
  const share = shareOf(table, desk.work, amendment)
  const said = desk.said.get(amendment)
  // What the text shows goes before what was said while it read otherwise.
  const stands = said?.outcome && !(said.outcome === 'ACCEPTED' && share !== 'all')
  if (said && stands) return { ...said, share }
  const outcome = SUGGESTED[share]
  return { amendmentId: amendment, ...(outcome ? { outcome } : {}), share }
}

/** What is still missing before the version can be made, in words. */
export function lacking(desk: Desk, table: Table): string[] {
  const all: string[] = []
  if (desk.chosen.size === 0) all.push('Take at least one amendment.')
  for (const id of desk.chosen) {
    const intent = intentOf(desk, table, id)
    if (!intent.outcome) all.push(`Say what becomes of #${id}: nothing of it is in the text.`)
    if (intent.outcome === 'NOT_ACCEPTED' && !intent.reason?.trim())
      all.push(`Say why #${id} is not accepted.`)
    if (intent.outcome === 'OBSOLETED_BY' && !intent.by) all.push(`Say which amendment overtakes #${id}.`)
  }
  if (desk.work.text.trim() === '') all.push('Write the text.')
  if (desk.work.text === table.present.text && sameMarks(desk, table)) {
    all.push('Change something: the text is the present one.')
  }
  if (!desk.change) all.push('Say whether the change is substantive or editorial.')
  return all
}

function sameMarks(desk: Desk, table: Table): boolean {
  return JSON.stringify(desk.work.marks) === JSON.stringify(table.present.marks)
}
