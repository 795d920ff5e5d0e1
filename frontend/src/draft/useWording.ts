import { useCallback, useRef, useState } from 'react'
import type { ClauseView, RichText, VersionView } from '../api/wire'
import { kept } from '../ui/kept'
import { begunOn, type KeptText } from './keptText'
import { wording } from './state'

/**
 * A wording that somebody is writing upon a version of a clause. Kept in this browser with every change, under
 * the version it was written on, until it is sent or thrown away. When the clause gets another version
 * meanwhile, the words stay, and `moved` says so.
 */
export function useWording(clause: ClauseView, begin: string, from: RichText | undefined) {
  const [start] = useState(() => {
    const begun = from ? undefined : begunOn(begin)
    const base = (begun && wording(clause, begun.versionId)) ?? clause.version
    const first: KeptText = begun?.kept ?? { ...copy(from ?? clause.version), words: '' }
    // The version it was begun on may be gone from what was sent; then it is compared with the present one.
    if (begun && begun.versionId !== base.id) kept.clear(begin + begun.versionId)
    return { base, first }
  })
  const [base, setBase] = useState<VersionView>(start.base)
  const [present, setPresent] = useState<KeptText>(start.first)
  const at = useRef(base.id)

  const change = useCallback(
    (part: Partial<KeptText>) => {
      setPresent(before => {
        const next = { ...before, ...part }
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
  const clear = () => kept.clear(begin + at.current)
  const same =
    present.text === base.text && JSON.stringify(present.marks) === JSON.stringify(copy(base).marks)
  return {
    base,
    first: start.first,
    present,
    change,
    carryOn,
    clear,
    same,
    moved: base.id !== clause.version.id,
  }
}

function copy(rich: RichText): RichText {
  return { text: rich.text, marks: rich.marks }
}
