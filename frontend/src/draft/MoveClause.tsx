import { useState } from 'react'
import { useWideAct } from '../api/refresh'
import { placeClause } from '../api/writing'
import type { ClauseView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Refused } from '../ui/Notice'
import { useDocument } from './document'
import { beginning, inSentence, nameOf } from './state'
import { down, inwards, outwards, up, withChildren, type Place } from './tree'

/** Step by step, or straight to a chosen place. Its sub-items go with it; its number stays. */
export function MoveClause({ clause, onClose }: { clause: ClauseView; onClose: () => void }) {
  const document = useDocument()
  const [after, setAfter] = useState('')
  const move = useWideAct([['document', document.id], ['journal']], (place: Place) =>
    placeClause(clause.id, { seen: clause.version.id, ...place }),
  )
  const steps: [string, Place | undefined][] = [
    ['Up', up(document.clauses, clause)],
    ['Down', down(document.clauses, clause)],
    ['Inwards', inwards(document.clauses, clause)],
    ['Outwards', outwards(document.clauses, clause)],
  ]
  const own = withChildren(document.clauses, clause.id)
  const target = document.clauses.find(each => String(each.id) === after)
  return (
    <Dialog open onClose={onClose} title={`Move ${inSentence(nameOf(clause))}`}>
      <div className="stack">
        <p className="soft">{beginning(clause.version.text, 120)}</p>
        <div className="row" role="group" aria-label="One step">
          {steps.map(([words, place]) => (
            <Button
              key={words}
              size="small"
              disabled={!place || move.isPending}
              onPress={() => {
                if (place) move.mutate(place)
              }}
            >
              {words}
            </Button>
          ))}
        </div>
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            if (target) {
              move.mutate(
                {
                  ...(target.parentId === undefined ? {} : { parentId: target.parentId }),
                  afterId: target.id,
                },
                { onSuccess: onClose },
              )
            }
          }}
        >
          <div className="field">
            <label htmlFor="move-after">Or to a place of its own, after</label>
            <select
              id="move-after"
              className="input"
              value={after}
              onChange={event => setAfter(event.target.value)}
            >
              <option value="">Choose a clause</option>
              {document.clauses
                .filter(each => !own.has(each.id))
                .map(each => (
                  <option key={each.id} value={each.id}>
                    {'\u2003'.repeat(each.depth)}
                    {each.number} {beginning(each.version.text, 50)}
                  </option>
                ))}
            </select>
          </div>
          <p aria-live="polite" className="small soft">
            {move.isSuccess ? 'Moved.' : ''}
          </p>
          <Refused thrown={move.error} />
          <div className="row">
            <Button look="primary" type="submit" busy={move.isPending} disabled={!target}>
              Move it there
            </Button>
            <Button look="quiet" onPress={onClose}>
              Done
            </Button>
          </div>
        </form>
      </div>
    </Dialog>
  )
}
