import { useQuery } from '@tanstack/react-query'
import { unsent } from '../api/reading'
import type { ClauseView } from '../api/wire'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { useDocument } from './document'
import { rewords } from '../review/answers'
import { begunOn, keyOf } from './keptText'

/** Reminds of words that were begun on this clause and not sent. */
export function Begun(props: { clause: ClauseView; onAmend: () => void; onRevise: () => void }) {
  const { clause } = props
  const document = useDocument()
  const saved = useQuery({ ...unsent(document.id), enabled: document.may.amend })
  if (document.approved || clause.removed) return null
  const seat = document.mySeat.id
  const onServer = saved.data?.begun.some(
    each =>
      each.clauseId === clause.id &&
      rewords(each.kind) &&
      each.amendmentId === undefined &&
      each.amendsId === undefined,
  )
  const amendment = document.may.amend && (onServer || begunOn(keyOf('amendment', seat, clause.id)))
  const revision = document.may.draft && begunOn(keyOf('revision', seat, clause.id))
  if (!amendment && !revision) return null
  return (
    <div className="begun">
      <Notice kind="info">
        You began to change this clause and did not send it.{' '}
        <Button look="quiet" size="small" onPress={amendment ? props.onAmend : props.onRevise}>
          Go on
        </Button>
      </Notice>
    </div>
  )
}
