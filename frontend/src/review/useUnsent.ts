import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isKind } from '../api/problem'
import { unsent } from '../api/reading'
import { saveUnsent, throwAwayUnsent } from '../api/writing'
import type { Alike, AmendmentKind, UnsentView, UnsentWords } from '../api/wire'

/** How long after the last key the words are sent, in milliseconds. */
const PAUSE = 700

export type Saving = 'nothing' | 'saving' | 'saved' | 'offline' | 'elsewhere'

export interface Purpose {
  clauseId: number
  amendmentId?: number
  amendsId?: number
  /** A clause beside this one, another place for it or its deletion, and not other words for it. */
  tree?: TreeKind
}

/** What is proposed to the tree, and not to the words of one clause. */
export type TreeKind = Extract<AmendmentKind, 'NEW_CLAUSE' | 'MOVE' | 'DELETION'>

export function treeKind(kind: AmendmentKind): TreeKind | undefined {
  return kind === 'NEW_CLAUSE' || kind === 'MOVE' || kind === 'DELETION' ? kind : undefined
}

/** The number of the last save of each purpose in this page, and the save under way: a form may close and open again. */
const lines = new Map<string, { after: number; line: Promise<unknown> }>()

function lineOf(documentId: number, purpose: Purpose) {
  const key = JSON.stringify([
    documentId,
    purpose.clauseId,
    purpose.amendmentId,
    purpose.amendsId,
    purpose.tree,
  ])
  const line = lines.get(key) ?? { after: 0, line: Promise.resolve() }
  lines.set(key, line)
  return line
}

/** What was begun for a purpose, once it is known whether there is anything. */
export function useBegun(documentId: number, purpose: Purpose) {
  const query = useQuery(unsent(documentId))
  const begun = query.data?.begun.find(each => isFor(each, purpose))
  return { known: query.data !== undefined || query.isError, begun }
}

export function isFor(begun: UnsentView, purpose: Purpose): boolean {
  return (
    begun.clauseId === purpose.clauseId &&
    begun.amendmentId === purpose.amendmentId &&
    begun.amendsId === purpose.amendsId &&
    treeKind(begun.kind) === purpose.tree
  )
}

/** What is known to be begun, with what was just saved in its place. */
function withSaved(
  begun: readonly UnsentView[],
  saved: Omit<UnsentWords, 'after'> & Purpose & { saved: number },
): UnsentView[] {
  const { tree: _, ...words } = saved
  const now: UnsentView = { ...words, marks: saved.marks ?? [], at: new Date().toISOString() }
  return [...begun.filter(each => !isFor(each, saved)), now]
}

/**
 * Saves what one writes on the server a moment after the last key, and tells what others propose alike. The words are
 * kept in the browser besides, by whoever calls.
 */
export function useUnsent(documentId: number, purpose: Purpose, begun: UnsentView | undefined) {
  const queries = useQueryClient()
  const [saving, setSaving] = useState<Saving>(begun ? 'saved' : 'nothing')
  const [alike, setAlike] = useState<readonly Alike[]>([])
  const [own] = useState(() => {
    const line = lineOf(documentId, purpose)
    line.after = Math.max(line.after, begun?.saved ?? 0)
    return line
  })
  const waiting = useRef<{ words: Omit<UnsentWords, 'after'>; timer: number } | undefined>(undefined)

  /** Sends what waits; one save after the other. Resolves to what is alike. */
  const flush = useCallback((): Promise<readonly Alike[] | undefined> => {
    const next = waiting.current
    if (!next) return own.line.then(() => undefined)
    clearTimeout(next.timer)
    waiting.current = undefined
    setSaving('saving')
    const sent = own.line.then(async () => {
      try {
        const answer = await saveUnsent(purpose.clauseId, { ...next.words, after: own.after })
        own.after = answer.saved
        queries.setQueryData(unsent(documentId).queryKey, known =>
          known
            ? { begun: withSaved(known.begun, { ...next.words, ...purpose, saved: answer.saved }) }
            : known,
        )
        setAlike(answer.alike)
        // Keys that came meanwhile are not saved yet.
        if (!waiting.current) setSaving('saved')
        return answer.alike
      } catch (thrown) {
        const elsewhere = isKind(thrown, 'conflict')
        if (elsewhere) void queries.invalidateQueries({ queryKey: ['unsent', documentId] })
        setSaving(elsewhere ? 'elsewhere' : 'offline')
        return undefined
      }
    })
    own.line = sent
    return sent
    // A form has one purpose for as long as it stands.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [documentId, own, queries])

  const save = useCallback(
    (words: Omit<UnsentWords, 'after'>) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { words, timer: window.setTimeout(() => void flush(), PAUSE) }
    },
    [flush],
  )

  useEffect(
    () => () => {
      void flush()
    },
    [flush],
  )

  /** Leaves off: what waits is not sent any more. */
  const forget = () => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = undefined
    own.after = 0
    void queries.invalidateQueries({ queryKey: ['unsent', documentId] })
  }
  const clear = async () => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = undefined
    await own.line
    await throwAwayUnsent(purpose.clauseId, purpose).catch(() => undefined)
    forget()
  }
  /** Goes on with these words over what was saved elsewhere. */
  const overrule = (saved: number, words: Omit<UnsentWords, 'after'>) => {
    own.after = saved
    save(words)
    void flush()
  }
  return { saving, alike, save, flush, forget, clear, overrule }
}
