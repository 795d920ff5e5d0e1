import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isKind } from '../api/problem'
import { me } from '../api/reading'
import type { Me } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { ROLES } from '../ui/words'
import { Front } from './Front'
import { NewConsultation } from './NewConsultation'

/** One's consultations; for a stranger, what this place is. */
export function HomePage() {
  const person = useQuery(me())
  if (person.data) return <Mine person={person.data} />
  if (person.error) {
    return isKind(person.error, 'sign-in') ? (
      <Front />
    ) : (
      <Failed thrown={person.error} onRetry={() => void person.refetch()} />
    )
  }
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={5} label="Fetching your consultations" />
      </main>
    </>
  )
}

function Mine({ person }: { person: Me }) {
  const [opening, setOpening] = useState(false)
  return (
    <>
      <Header />
      <main id="main" className="page">
        <div className="section-head page-head">
          <PageHeading title="Your consultations" />
          {person.mayConvene ? (
            <span className="row">
              <Link className="small" to="/archive">
                Bring one in
              </Link>
              <Button onPress={() => setOpening(true)}>New consultation</Button>
            </span>
          ) : null}
        </div>
        {person.seats.length === 0 ? (
          <p className="lead">
            {person.mayConvene
              ? 'You have no seat yet. Open a consultation, put a draft into it, and give the experts their seats.'
              : `You have no seat yet. A secretariat gives you one by your mail address, ${person.mail}; then the consultation stands here.`}
          </p>
        ) : null}
        {person.seats.map(seat => (
          <section key={seat.seatId} aria-labelledby={`consultation-${seat.consultationId}`}>
            <div className="section-head">
              <h2 id={`consultation-${seat.consultationId}`}>
                <Link
                  to="/consultations/$consultationId"
                  params={{ consultationId: String(seat.consultationId) }}
                >
                  {seat.consultation}
                </Link>
              </h2>
              <span className="small soft">{ROLES[seat.role]}</span>
            </div>
            {seat.documents.length === 0 ? <p className="soft">No document yet.</p> : null}
            <ul className="rows">
              {seat.documents.map(document => (
                <li key={document.id}>
                  <Link to="/documents/$documentId" params={{ documentId: String(document.id) }}>
                    {document.title}
                  </Link>
                  <span className="small soft">{document.approved ? 'Approved' : 'Open'}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {opening ? <NewConsultation onClose={() => setOpening(false)} /> : null}
      </main>
    </>
  )
}
