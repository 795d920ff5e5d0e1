import { useCallback, useRef, useState } from 'react'
import type { ClauseView, RichText, VersionView } from '../api/wire'
import { kept } from '../ui/kept'
import { begunOn, type KeptText } from './keptText'
import { wording } from './state'

/** What a wording begins with, where it was begun elsewhere or is not the clause's own. */
export interface Begun {
  words: string
  /** The version that it was written upon, if not the present one. */
  versionId?: number | undefined
  /** The words that are changed, if not the clause's. */
  upon?: RichText | undefined
  /** What was saved on the server; goes before what this browser kept, unless this browser kept more of late. */
  saved?: RichText | undefined
}

/**
 * A wording that somebody is writing upon a version of a clause. Kept in this browser with every change, under
 * the version it was written on, until it is sent or thrown away. When the clause gets another version
 * meanwhile, the words stay, and `moved` says so.
 */
export function useWording(
  clause: ClauseView,
  begin: string,
  from: RichText | undefined,
  more: Begun = { words: '' },
) {
  const [start] = useState(() => {
    // The server has all that this browser sent; what it did not get is marked so.
    const own = from ? undefined : begunOn(begin)
    const begun = own && (!more.saved || own.kept.unsent === true) ? own : undefined
    const at = begun?.versionId ?? more.versionId
    const base = (at === undefined ? undefined : wording(clause, at)) ?? clause.version
    const first: KeptText = begun?.kept ?? {
      ...copy(from ?? more.saved ?? more.upon ?? clause.version),
      words: more.words,
    }
    // The version it was begun on may be gone from what was sent; then it is compared with the present one.
    if (own && own.versionId !== base.id) kept.clear(begin + own.versionId)
    return { base, first }
  })
  const [base, setBase] = useState<VersionView>(start.base)
  const [present, setPresent] = useState<KeptText>(start.first)
  const at = useRef(base.id)

  const change = useCallback(
    (part: Partial<KeptText>) => {
      setPresent(before => {
        const next = { ...before, ...part, unsent: true }
        kept.write(begin + at.current, next)
        return next
      })
    },
    [begin],
  )
  const carryOn = () => {
    kept.clear(begin + at.current)
    at.current = clause.version.id
    kept.write(begin + at.current, present)
    setBase(clause.version)
  }
  /** The server has it now. */
  const sent = useCallback(() => {
    setPresent(before => {
      kept.write(begin + at.current, { ...before, unsent: false })
      return before
    })
  }, [begin])
  const clear = () => kept.clear(begin + at.current)
  const upon = more.upon ?? base
  const same =
    present.text === upon.text && JSON.stringify(present.marks) === JSON.stringify(copy(upon).marks)
  return {
    base,
    upon,
    first: start.first,
    present,
    change,
    carryOn,
    sent,
    clear,
    same,
    moved: base.id !== clause.version.id,
  }
}

function copy(rich: RichText): RichText {
  return { text: rich.text, marks: rich.marks }
}
