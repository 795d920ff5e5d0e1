import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import type { DocumentView } from '../api/wire'
import { PauseButton } from '../draft/PausedLine'

/** Where one goes from a document: what one's role comes for first, the rest behind one word. */
export function Actions({ document }: { document: DocumentView }) {
  const params = { documentId: String(document.id) }
  const drafted = document.clauses.length > 0
  return (
    <div className="row small document-actions">
      {document.approved ? (
        <Link to="/documents/$documentId/final" params={params}>
          Final text
        </Link>
      ) : null}
      {drafted ? (
        <>
          <Link to="/documents/$documentId/approval" params={params}>
            {approvalWords(document)}
          </Link>
          <Link to="/documents/$documentId/board" params={params}>
            Board
          </Link>
          <Link to="/documents/$documentId/rounds" params={params}>
            Rounds
          </Link>
          <Link to="/documents/$documentId/register" params={params} search={{}}>
            Register
          </Link>
        </>
      ) : null}
      <More>
        {drafted ? (
          <>
            <Link to="/documents/$documentId/exports" params={params}>
              Take away, as Word and other files
            </Link>
            <Link to="/documents/$documentId/compare" params={params}>
              Compare two moments
            </Link>
          </>
        ) : null}
        {document.may.amend ? (
          <Link to="/documents/$documentId/mine" params={params}>
            Your amendments
          </Link>
        ) : null}
        <Link to="/documents/$documentId/milestones" params={params}>
          Milestones
        </Link>
        <Link
          to="/consultations/$consultationId/journal"
          params={{ consultationId: String(document.consultationId) }}
          search={{ document: document.id }}
        >
          History
        </Link>
      </More>
      <PauseButton document={document} />
    </div>
  )
}

function approvalWords(document: DocumentView): string {
  if (document.approved) return 'Approval and outcome'
  return document.may.approve ? 'Approve the text' : 'What stands in the way'
}

/** A disclosure that closes when one goes elsewhere: with Escape, with a click beside it, with a choice. */
function More({ children }: { children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const away = (event: Event) => {
      const here = menu.current
      if (!here?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        event.preventDefault()
        here.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && here.contains(event.target)) return
      here.open = false
    }
    document.addEventListener('keydown', away, true)
    document.addEventListener('pointerdown', away)
    return () => {
      document.removeEventListener('keydown', away, true)
      document.removeEventListener('pointerdown', away)
    }
  }, [])
  return (
    <details ref={menu} className="more">
      <summary>More</summary>
      <nav aria-label="More about this document">{children}</nav>
    </details>
  )
}
