import { useState } from 'react'
import { lazy, Suspense } from 'react'
import type { ClauseView } from '../api/wire'
import { Skeleton } from '../ui/Skeleton'

const NoteList = lazy(() => import('./NoteList').then(module => ({ default: module.NoteList })))

/** What one notes without saying it. Fetched when it is opened; nobody else is told that it exists. */
export function Notes({ clause }: { clause: ClauseView }) {
  const [open, setOpen] = useState(false)
  return (
    <section className="part">
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary className="part-summary">My notes</summary>
        {open ? (
          <Suspense fallback={<Skeleton lines={2} label="Fetching your notes" />}>
            <NoteList clause={clause} />
          </Suspense>
        ) : null}
      </details>
    </section>
  )
}
