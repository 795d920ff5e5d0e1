import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { isKind, sentenceOf } from '../api/problem'
import { outcome } from '../api/reading'
import type { OutcomeView } from '../api/wire'
import { Annex } from '../approval/Annex'
import { Verification } from '../approval/Verification'
import { Composition } from '../consultation/Composition'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { AddresseeFilter } from './AddresseeFilter'
import { addressed, type Chosen } from './addressed'
import { Corrections } from './Corrections'
import { dayOf } from './day'
import { OutcomeText } from './OutcomeText'
import { Stations } from './Stations'
import '../approval/final.css'
import '../consultation/panel.css'
import './outcome.css'

const route = getRouteApi('/outcomes/$documentId')

/** What came out of it, for everybody: no account is needed, and nobody is asked who he is. */
export function OutcomePage() {
  const id = Number(route.useParams().documentId)
  const query = useQuery(outcome(id))
  return (
    <>
      <header className="outcome-bar no-print">
        <Link to="/" className="wordmark">
          Adref
        </Link>
      </header>
      {query.data ? <Outcome of={query.data} /> : <Before failed={query.error} />}
    </>
  )
}

function Before({ failed }: { failed: unknown }) {
  if (!failed) {
    return (
      <main id="main" className="final outcome">
        <Skeleton lines={14} label="Fetching the outcome" />
      </main>
    )
  }
  const hidden = isKind(failed, 'sign-in') || isKind(failed, 'not-found')
  return (
    <main id="main" className="page">
      <PageHeading title={hidden ? 'There is no public outcome here' : 'This cannot be shown'} />
      <p className="lead">
        {hidden
          ? 'It may not be published yet. Members of the panel can read it after signing in.'
          : sentenceOf(failed)}
      </p>
      <p className="page-facts">
        <Link to="/">Sign in or go to your consultations</Link>
      </p>
    </main>
  )
}

function Outcome({ of }: { of: OutcomeView }) {
  const [chosen, setChosen] = useState<Chosen>('ALL')
  const decidable = of.clauses.filter(clause => clause.kind !== 'HEADING')
  const agreed = decidable.filter(clause => clause.agreed).length
  const file = of.withheld ? undefined : `/api/outcomes/${of.documentId}/content.json`
  return (
    <main id="main" className="final outcome">
      {of.published ? null : (
        <Notice kind="info">
          This is not public yet. Only the panel sees it, as everybody will when the Special Rapporteur
          publishes it.
        </Notice>
      )}
      <header>
        <p className="final-over">{of.consultation}</p>
        <PageHeading title={of.title} />
        <p className="final-by">
          “{of.name}”, approved by the Special Rapporteur on {dayOf(of.at)}
        </p>
        <dl className="outcome-facts">
          <div>
            <dt>clauses in the text</dt>
            <dd>{decidable.length}</dd>
          </div>
          <div>
            <dt>agreed ad referendum</dt>
            <dd>{agreed}</dd>
          </div>
          <div>
            <dt>reservations and objections on record</dt>
            <dd>{of.dissent.length}</dd>
          </div>
          <div>
            <dt>experts on the panel</dt>
            <dd>{of.composition.experts}</dd>
          </div>
        </dl>
        <p className="row no-print">
          <Button look="quiet" onPress={() => window.print()}>
            <Printer size={16} aria-hidden /> Print
          </Button>
        </p>
      </header>
      {of.purpose ? <p className="outcome-purpose">{of.purpose}</p> : null}
      <AddresseeFilter clauses={of.clauses} chosen={chosen} onChoose={setChosen} />
      <article aria-label="The approved text">
        <OutcomeText all={of.clauses} shown={addressed(of.clauses, chosen)} />
      </article>
      <Annex dissent={of.dissent} />
      <Corrections corrections={of.corrections} clauses={of.clauses} />
      <section aria-labelledby="composition" className="outcome-part">
        <h2 id="composition">The panel</h2>
        <Composition of={of.composition} />
      </section>
      <Stations stations={of.stations} />
      <Verification hash={of.hash} file={file} was="approved" />
    </main>
  )
}
