import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import Download from 'lucide-react/icons/download'
import Printer from 'lucide-react/icons/printer'
import { final } from '../api/reading'
import type { FinalView } from '../api/wire'
import { levels } from '../draft/levels'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { exactly } from '../ui/When'
import { Annex } from './Annex'
import { ClauseText } from './ClauseText'
import { Verification } from './Verification'
import './final.css'

const route = getRouteApi('/documents/$documentId/final')

export function FinalPage() {
  const id = Number(route.useParams().documentId)
  const text = useQuery(final(id))
  if (text.data) return <Final text={text.data} />
  if (text.error) return <Failed thrown={text.error} onRetry={() => void text.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="final">
        <Skeleton lines={14} label="Fetching the final text" />
      </main>
    </>
  )
}

function Final({ text }: { text: FinalView }) {
  const params = { documentId: String(text.documentId) }
  const setIn = levels(text.clauses)
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={params}>
          {text.title}
        </Link>
      </Header>
      <main id="main" className="final">
        <header>
          <p className="final-over">{text.consultation}</p>
          <PageHeading title={text.title} />
          <p className="final-by">
            “{text.name}”, approved by {text.by} on {exactly(text.at)}
          </p>
          <p className="row no-print">
            <a className="button" href={`/api/documents/${text.documentId}/files/final.docx`} download>
              <Download size={16} aria-hidden /> Word file
            </a>
            <Button look="quiet" onPress={() => window.print()}>
              <Printer size={16} aria-hidden /> Print
            </Button>
          </p>
        </header>
        <article>
          {text.clauses.map((clause, index) => (
            <ClauseText key={clause.clauseId} clause={clause} level={setIn[index] ?? 0} />
          ))}
        </article>
        <Annex dissent={text.dissent} />
        <Verification
          hash={text.hash}
          file={text.content === '' ? undefined : `/api/milestones/${text.milestoneId}/content.json`}
          was="approved"
        />
      </main>
    </>
  )
}
