import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { renumbering } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { makeMilestone } from '../api/writing'
import type { DocumentView } from '../api/wire'
import { nameOf } from '../draft/state'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { LineField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { plural } from '../ui/words'
import { nextName } from './names'

/** Freezes the document as it stands; the secretariat may give the clauses new numbers first, as shown. */
export function Freeze(props: { document: DocumentView; names: readonly string[]; onClose: () => void }) {
  const { document } = props
  const navigate = useNavigate()
  const [kept, setName, clear] = useKeptWords(`milestone.${document.mySeat.id}.${document.id}`)
  const name = kept === '' ? nextName(props.names) : kept
  const [anew, setAnew] = useState(false)
  const secretariat = document.mySeat.role === 'SECRETARIAT'
  const numbers = useQuery({ ...renumbering(document.id, document.journal), enabled: secretariat })
  const changes = numbers.data?.numbers ?? []
  const act = useWideAct(
    [
      ['document', document.id],
      ['milestones', document.id],
      ['renumbering', document.id],
    ],
    () =>
      makeMilestone(document.id, {
        name: name.trim(),
        ...(anew && numbers.data ? { renumbering: numbers.data.digest } : {}),
      }),
  )
  return (
    <Dialog open title="Freeze a milestone" onClose={props.onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          act.mutate(undefined, {
            onSuccess: done => {
              clear()
              props.onClose()
              void navigate({ to: '/milestones/$milestoneId', params: { milestoneId: String(done.id) } })
            },
          })
        }}
      >
        <p className="soft">
          Work goes on afterwards; the milestone stays as it is. It cannot be changed or removed.
        </p>
        <LineField
          label="Name"
          value={name}
          maxLength={80}
          required
          onChange={event => setName(event.target.value)}
        />
        {secretariat && changes.length > 0 ? (
          <>
            <label className="tick">
              <input type="checkbox" checked={anew} onChange={event => setAnew(event.target.checked)} />
              Give {plural(changes.length, 'clause', 'clauses')} a new number first
            </label>
            {anew ? (
              <div className="new-numbers">
                <table className="small">
                  <thead>
                    <tr>
                      <th scope="col">Clause</th>
                      <th scope="col">New number</th>
                    </tr>
                  </thead>
                  <tbody>
                    {changes.map(change => {
                      const clause = document.clauses.find(each => each.id === change.clauseId)
                      return (
                        <tr key={change.clauseId}>
                          <td>{clause ? nameOf(clause) : change.from}</td>
                          <td>{change.to}</td>
                        </tr>
                      )
                    })}
                  </tbody>
                </table>
              </div>
            ) : null}
          </>
        ) : null}
        <Refused thrown={act.error} />
        <div className="row">
          <Button look="primary" type="submit" busy={act.isPending} disabled={name.trim() === ''}>
            Freeze “{name.trim()}”
          </Button>
          <Button look="quiet" onPress={props.onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
