import { isKind } from '../../api/problem'
import { saveWorkbench } from '../../api/writing'
import type { Body } from '../../api/wire'
import { kept } from '../../ui/kept'

// So long after the last change the work is saved, and so long after a broken line it is tried again; milliseconds.
const PAUSE = 900
const AGAIN = 10_000

export type Content = Omit<Body<'/api/clauses/{id}/workbench', 'put'>, 'edition'>

export type Saving =
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly thrown: unknown }

export interface Saver {
  /** To be saved soon; kept in this browser at once. */
  put: (content: Content) => void
  /** Saves now what waits; done when it is saved or refused. */
  flush: () => Promise<void>
  /** Nothing more is to be saved, and nothing is kept in this browser. */
  drop: () => void
}

/** Saves one workbench, one edition after the other; what comes while one is under way goes with the next. */
export function saver(clauseId: number, key: string, first: number, tell: (saving: Saving) => void): Saver {
  let edition = first
  let waiting: Content | undefined
  let busy: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const later = (pause: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }
  const once = async (content: Content) => {
    try {
      const saved = await saveWorkbench(clauseId, { ...content, edition })
      edition = saved.edition
      if (!waiting) {
        kept.clear(key)
        tell({ kind: 'saved', at: new Date().toISOString() })
      }
    } catch (thrown) {
      waiting ??= content
      tell({ kind: 'refused', thrown })
      if (isKind(thrown, 'offline') || isKind(thrown, 'busy')) later(AGAIN)
      throw thrown
    }
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    await busy
    const content = waiting
    if (!content) return
    waiting = undefined
    busy = once(content).catch(() => undefined)
    await busy
    busy = undefined
  }
  return {
    put: content => {
      waiting = content
      kept.write(key, { ...content, edition })
      tell({ kind: 'waiting' })
      later(PAUSE)
    },
    flush,
    drop: () => {
      clearTimeout(timer)
      waiting = undefined
      kept.clear(key)
    },
  }
}
