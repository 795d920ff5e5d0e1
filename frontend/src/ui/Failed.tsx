import { Link } from '@tanstack/react-router'
import { isKind, sentenceOf } from '../api/problem'
import { signInAddress } from '../api/session'
import { PageHeading } from './PageHeading'
import { Header } from './Header'

/** A page whose reading was refused: why, and what to do. */
export function Failed({ thrown, onRetry }: { thrown: unknown; onRetry: () => void }) {
  const out = isKind(thrown, 'sign-in')
  return (
    <>
      <Header />
      <main id="main" className="page stack">
        <PageHeading title={out ? 'Sign in to read this' : 'This cannot be shown'} />
        <p className="lead">{out ? 'You come back to this very place.' : sentenceOf(thrown)}</p>
        <p className="row">
          {out ? (
            <a className="button primary" href={signInAddress()}>
              Sign in
            </a>
          ) : (
            <button type="button" className="button" onClick={onRetry}>
              Try again
            </button>
          )}
          <Link to="/">Your consultations</Link>
        </p>
      </main>
    </>
  )
}
