import { useState } from 'react'
import { useAct } from '../api/refresh'
import { disputeVersion } from '../api/writing'
import type { ClauseView } from '../api/wire'
import { useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'

/** Who holds a position may say that an editorial change touches the sense; everybody is then asked anew. */
export function DisputeForm({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const [open, setOpen] = useState(false)
  const [reason, setReason, clear] = useKeptWords(`dispute.${document.mySeat.id}.${clause.version.id}`)
  const dispute = useAct(document.id, clause.id, () =>
    disputeVersion(clause.version.id, { reason: reason.trim() }),
  )
  if (!open && reason === '') {
    return (
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        This changes the sense …
      </Button>
    )
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (reason.trim() !== '') dispute.mutate(undefined, { onSuccess: clear })
      }}
    >
      <WordsField
        label="Which words changed the sense?"
        hint="The version will count as a change of substance. Everybody’s position lapses until it is confirmed, yours too."
        required
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <Refused thrown={dispute.error} />
      <div className="row">
        <Button type="submit" busy={dispute.isPending} disabled={reason.trim() === ''}>
          Dispute that it is editorial
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            clear()
            setOpen(false)
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  )
}
