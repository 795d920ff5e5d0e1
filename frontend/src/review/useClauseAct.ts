import { useAct, useWideAct } from '../api/refresh'
import { useDocument } from '../draft/document'

/** An act upon what is said of a clause, or of the whole document where there is none. */
export function useClauseAct<V, R>(clauseId: number | undefined, act: (values: V) => Promise<R>) {
  const document = useDocument()
  const near = useAct(document.id, clauseId ?? 0, act)
  const wide = useWideAct([['document', document.id]], act)
  return clauseId === undefined ? wide : near
}
