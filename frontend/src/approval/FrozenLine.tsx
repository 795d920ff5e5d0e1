import { Link } from '@tanstack/react-router'
import Lock from 'lucide-react/icons/lock'
import type { DocumentView } from '../api/wire'
import { labelOf } from '../draft/document'
import { exactly } from '../ui/When'
import './approval.css'
import './verification.css'

/** Over every page of an approved document: it does not change any more. */
export function FrozenLine({ document }: { document: DocumentView }) {
  const { approved } = document
  if (!approved) return null
  return (
    <div className="frozen" role="status">
      <Lock size={14} aria-hidden />
      <span>
        Approved by {labelOf(document, approved.by)} on {exactly(approved.at)} as “{approved.name}”. Nothing
        here changes any more.
      </span>
      <Link to="/documents/$documentId/final" params={{ documentId: String(document.id) }}>
        Read the final text
      </Link>
    </div>
  )
}
