import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { outcome } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { publishOutcome, recallOutcome } from '../api/writing'
import type { DocumentView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Refused } from '../ui/Notice'
import { exactly } from '../ui/When'
import { useMinute } from '../ui/minute'
import { clockOf } from './clock'

const SHOWN = {
  NAMED: 'Names and organisations stand in it wherever somebody is quoted.',
  CHATHAM_HOUSE: 'Experts stand in it under their pseudonyms.',
  ANONYMOUS: 'No expert is named or told apart in it.',
} as const

/** Makes the outcome public, with a short time to take it back. */
export function Publish({ document, hash }: { document: DocumentView; hash: string }) {
  const now = useMinute()
  const [asking, setAsking] = useState(false)
  const view = useQuery(outcome(document.id))
  const published = view.data?.published
  const keys = [['outcome', document.id]]
  const publish = useWideAct(keys, () => publishOutcome(document.id, hash))
  const recall = useWideAct(keys, () => recallOutcome(document.id, hash))
  const rapporteur = document.mySeat.role === 'RAPPORTEUR'
  const params = { documentId: String(document.id) }
  const running = published && !published.isFinal && now < Date.parse(published.until)
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">The outcome page</h2>
      <p className="soft">
        {published
          ? `Public since ${exactly(published.at)}: everybody can read it, without an account.`
          : 'Not public: only the panel can read it.'}{' '}
        <Link to="/outcomes/$documentId" params={params}>
          {published ? 'Open it' : 'See it as everybody would'}
        </Link>
      </p>
      {rapporteur && view.data && !published ? (
        <p className="page-facts">
          <Button look="primary" onPress={() => setAsking(true)}>
            Publish the outcome …
          </Button>
        </p>
      ) : null}
      {rapporteur && running ? (
        <p className="row page-facts">
          <span>You can take it back until {clockOf(published.until)}.</span>
          <Button busy={recall.isPending} onPress={() => recall.mutate(undefined)}>
            Take it back
          </Button>
        </p>
      ) : null}
      <Refused thrown={recall.error} />
      <Dialog open={asking} title="Publish the outcome?" onClose={() => setAsking(false)}>
        <div className="stack">
          <p>
            Everybody will be able to read the approved text, how far each clause was agreed, the dissent
            annex and the road to each wording. {SHOWN[document.attribution]}
          </p>
          <Refused thrown={publish.error} />
          <div className="row">
            <Button
              look="primary"
              busy={publish.isPending}
              onPress={() => publish.mutate(undefined, { onSuccess: () => setAsking(false) })}
            >
              Publish for everybody
            </Button>
            <Button look="quiet" onPress={() => setAsking(false)}>
              Not yet
            </Button>
          </div>
        </div>
      </Dialog>
    </section>
  )
}
