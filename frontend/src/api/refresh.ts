import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { isKind } from './problem'
import { documentOf, readClause } from './reading'
import type { ClauseView, DocumentView } from './wire'

/** Puts one clause, read anew, in its place; then the whole document is asked for in the background. */
async function bringIn(queries: QueryClient, documentId: number, clauseId: number): Promise<void> {
  const key = documentOf(documentId).queryKey
  const clause: ClauseView | undefined = await readClause(clauseId).catch(() => undefined)
  if (clause) {
    queries.setQueryData<DocumentView>(key, document =>
      document
        ? { ...document, clauses: document.clauses.map(each => (each.id === clauseId ? clause : each)) }
        : document,
    )
  }
  const whole = queries.invalidateQueries({ queryKey: key })
  void queries.invalidateQueries({ queryKey: ['journal'] })
  if (!clause) {
    await whole
  }
}

/** One act upon a clause; `also` names what else was read that it changes. A stale one is refused and brings in what is new, so that its form can show it. */
export function useAct<V, R>(
  documentId: number,
  clauseId: number,
  act: (values: V) => Promise<R>,
  also?: readonly unknown[],
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      if (also) await queries.invalidateQueries({ queryKey: also })
      await bringIn(queries, documentId, clauseId)
    },
    onError: thrown => {
      if (isKind(thrown, 'stale') || isKind(thrown, 'frozen') || isKind(thrown, 'conflict')) {
        void bringIn(queries, documentId, clauseId)
      }
    },
  })
}

/** One act upon a whole document or consultation: what was read of it is asked for anew. */
export function useWideAct<V, R>(keys: readonly (readonly unknown[])[], act: (values: V) => Promise<R>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await Promise.all(keys.map(queryKey => queries.invalidateQueries({ queryKey })))
    },
  })
}
