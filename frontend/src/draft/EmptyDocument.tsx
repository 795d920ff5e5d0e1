import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../ui/Button'
import { useDocument } from './document'

const AddClause = lazy(() => import('./AddClause').then(module => ({ default: module.AddClause })))

/** Nothing is written yet: who can change that, and how. */
export function EmptyDocument() {
  const document = useDocument()
  const [adding, setAdding] = useState(false)
  if (!document.may.draft) {
    return (
      <p className="lead">The secretariat has not put a draft here yet. It appears by itself when it does.</p>
    )
  }
  return (
    <div className="stack">
      <p className="lead">
        This document is empty. Bring in a draft that you have as text or as a table; its numbers and
        sub-items become the outline, and you can correct everything before it is stored.
      </p>
      <div className="row">
        <Link
          className="button primary"
          to="/documents/$documentId/import"
          params={{ documentId: String(document.id) }}
        >
          Import a draft
        </Link>
        <Button onPress={() => setAdding(true)}>Write the first clause</Button>
      </div>
      <Suspense>{adding ? <AddClause beside={undefined} onClose={() => setAdding(false)} /> : null}</Suspense>
    </div>
  )
}
