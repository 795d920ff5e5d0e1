import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { consultation } from '../api/reading'
import type { ConsultationView } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { RuleSection } from '../round/RuleSection'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { plural, ROLES } from '../ui/words'
import { AttributionPart } from './AttributionPart'
import { GiveSeat } from './GiveSeat'
import { NewDocument } from './NewDocument'
import { Panel } from './Panel'

const route = getRouteApi('/consultations/$consultationId')

export function ConsultationPage() {
  const { consultationId } = route.useParams()
  const query = useQuery(consultation(Number(consultationId)))
  if (query.data) return <Consultation of={query.data} />
  if (query.error) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={8} label="Fetching the consultation" />
      </main>
    </>
  )
}

function Consultation({ of }: { of: ConsultationView }) {
  const [asking, setAsking] = useState<'none' | 'document' | 'seat'>('none')
  const secretariat = of.mySeat.role === 'SECRETARIAT'
  const close = () => setAsking('none')
  return (
    <>
      <Header />
      <main id="main" className="page">
        <PageHeading title={of.title} />
        <p className="lead">{of.purpose}</p>
        <p className="small soft page-facts">
          You are here as {of.mySeat.label}, {ROLES[of.mySeat.role].toLowerCase()}.{' '}
          <Link
            to="/consultations/$consultationId/journal"
            params={{ consultationId: String(of.id) }}
            search={{}}
          >
            Everything that happened
          </Link>
        </p>

        <section aria-labelledby="documents">
          <div className="section-head">
            <h2 id="documents">Documents</h2>
            {secretariat ? (
              <Button size="small" onPress={() => setAsking('document')}>
                New document
              </Button>
            ) : null}
          </div>
          {of.documents.length === 0 ? (
            <p className="soft">
              {secretariat ? 'No document yet. Create one, then import a draft into it.' : 'No document yet.'}
            </p>
          ) : null}
          <ul className="rows">
            {of.documents.map(document => (
              <li key={document.id}>
                <Link to="/documents/$documentId" params={{ documentId: String(document.id) }}>
                  {document.title}
                </Link>
                <span className="small soft">
                  {document.clauses === 0 ? 'Empty' : plural(document.clauses, 'clause', 'clauses')}
                  {document.approved ? ' · approved' : ''}
                </span>
              </li>
            ))}
          </ul>
        </section>

        {of.sessions.length > 0 ? (
          <section aria-labelledby="agenda">
            <h2 id="agenda">Agenda</h2>
            <ol className="agenda">
              {of.sessions.map(session => (
                <li key={session.id}>
                  <span className="faint">{session.number}</span> {session.topic}
                </li>
              ))}
            </ol>
          </section>
        ) : null}

        <RuleSection consultationId={of.id} maySet={secretariat} />

        <section aria-labelledby="panel">
          <div className="section-head">
            <h2 id="panel">The panel</h2>
            {secretariat ? (
              <span className="row">
                <Link
                  className="small"
                  to="/consultations/$consultationId/participants"
                  params={{ consultationId: String(of.id) }}
                >
                  Seats from a list
                </Link>
                <Button size="small" onPress={() => setAsking('seat')}>
                  Give a seat
                </Button>
              </span>
            ) : null}
          </div>
          <Panel seats={of.seats} composition={of.composition} attribution={of.attribution} />
        </section>
        <AttributionPart of={of} />
        {asking === 'document' ? <NewDocument consultationId={of.id} onClose={close} /> : null}
        {asking === 'seat' ? <GiveSeat consultationId={of.id} seats={of.seats} onClose={close} /> : null}
      </main>
    </>
  )
}
