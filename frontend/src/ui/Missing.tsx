import { Link } from '@tanstack/react-router'
import { sentenceOf } from '../api/problem'
import { PageHeading } from './PageHeading'

export function Missing() {
  return (
    <main id="main" className="page">
      <PageHeading title="There is nothing here" />
      <p className="lead">The address leads nowhere, or to something that is not open to you.</p>
      <p>
        <Link to="/">Your consultations</Link>
      </p>
    </main>
  )
}

/** What a reader sees when a page broke. Words that were being written are in the browser’s store. */
export function Broken({ error }: { error: unknown }) {
  return (
    <main id="main" className="page stack">
      <PageHeading title="This page stumbled" />
      <p className="lead">{sentenceOf(error)}</p>
      <p>
        <a href={location.pathname + location.search}>Reload</a> · <Link to="/">Your consultations</Link>
      </p>
    </main>
  )
}
