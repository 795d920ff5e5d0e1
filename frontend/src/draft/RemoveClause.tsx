import { useNavigate } from '@tanstack/react-router'
import { useWideAct } from '../api/refresh'
import { removeClause } from '../api/writing'
import type { ClauseView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { plural } from '../ui/words'
import { useDocument } from './document'
import { beginning, inSentence, nameOf } from './state'
import { withChildren } from './tree'

/** Out of the text, not out of the record. */
export function RemoveClause({ clause, onClose }: { clause: ClauseView; onClose: () => void }) {
  const document = useDocument()
  const navigate = useNavigate()
  const [reason, setReason, clear] = useKeptWords(`removal.${document.mySeat.id}.${clause.id}`)
  const remove = useWideAct([['document', document.id], ['journal']], () =>
    removeClause(clause.id, { seen: clause.version.id, reason: reason.trim() }),
  )
  const others = withChildren(document.clauses, clause.id).size - 1
  return (
    <Dialog open onClose={onClose} title={`Remove ${inSentence(nameOf(clause))}`}>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (reason.trim() === '') return
          remove.mutate(undefined, {
            onSuccess: () => {
              clear()
              onClose()
              void navigate({
                to: '/documents/$documentId',
                params: { documentId: String(document.id) },
                search: {},
                resetScroll: false,
              })
            },
          })
        }}
      >
        <p className="soft">{beginning(clause.version.text, 160)}</p>
        {others > 0 ? <p>{plural(others, 'sub-item goes', 'sub-items go')} with it.</p> : null}
        <WordsField
          label="Why is it removed?"
          hint="The clause leaves the text; its history stays on record with this reason."
          required
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
        <Refused thrown={remove.error} />
        <div className="row">
          <Button look="primary" type="submit" busy={remove.isPending} disabled={reason.trim() === ''}>
            Remove the clause
          </Button>
          <Button look="quiet" onPress={onClose}>
            Keep it
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
