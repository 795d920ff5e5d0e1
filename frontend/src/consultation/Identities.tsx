import { useMutation } from '@tanstack/react-query'
import { readIdentities } from '../api/reading'
import { lookUpIdentities } from '../api/writing'
import type { ConsultationView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'

/** Who is behind the pseudonyms: only after saying why, which everybody can read in the history. */
export function Identities({ of, onClose }: { of: ConsultationView; onClose: () => void }) {
  const [reason, setReason, clear] = useKeptWords(`identities.${of.mySeat.id}.${of.id}`)
  const look = useMutation({
    mutationFn: async () => readIdentities((await lookUpIdentities(of.id, { reason: reason.trim() })).id),
    onSuccess: clear,
  })
  return (
    <Dialog open title="Look up who is who" onClose={onClose}>
      {look.data ? (
        <div className="stack">
          <p className="small soft">
            For your eyes, until this is closed. That you looked, and why, is in the history.
          </p>
          <table className="small">
            <thead>
              <tr>
                <th scope="col">Expert</th>
                {of.documents.map(document => (
                  <th key={document.id} scope="col">
                    {document.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {look.data.identities.map(identity => (
                <tr key={identity.name}>
                  <th scope="row">
                    {identity.name}
                    {identity.organisation ? <span className="faint"> · {identity.organisation}</span> : null}
                  </th>
                  {of.documents.map(document => (
                    <td key={document.id}>
                      {identity.known.find(each => each.documentId === document.id)?.pseudonym ?? '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <Button onPress={onClose}>Close</Button>
        </div>
      ) : (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            if (reason.trim() !== '') look.mutate()
          }}
        >
          <WordsField
            label="Why do you need to know?"
            hint="Everybody in the consultation reads this in the history."
            rows={2}
            maxLength={400}
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <Refused thrown={look.error} />
          <div className="row">
            <Button look="primary" type="submit" busy={look.isPending} disabled={reason.trim() === ''}>
              Look, and be recorded
            </Button>
            <Button look="quiet" onPress={onClose}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
