import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import BadgeCheck from 'lucide-react/icons/badge-check'
import Download from 'lucide-react/icons/download'
import Printer from 'lucide-react/icons/printer'
import { useEffect, useState } from 'react'
import { final } from '../api/reading'
import type { FinalClause, FinalView } from '../api/wire'
import { levels } from '../draft/levels'
import { Line, Rich } from '../draft/Rich'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Notice } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { exactly } from '../ui/When'
import { STANCES } from '../ui/words'
import { canHash, hashOf } from './hash'
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
            <a className="button" href={`/api/documents/${text.documentId}/final.docx`} download>
              <Download size={16} aria-hidden /> Word file
            </a>
            <Button look="quiet" onPress={() => window.print()}>
              <Printer size={16} aria-hidden /> Print
            </Button>
          </p>
        </header>
        <article>
          {text.clauses.map((clause, index) => (
            <FinalText key={clause.clauseId} clause={clause} level={setIn[index] ?? 0} />
          ))}
        </article>
        {text.dissent.length > 0 ? (
          <section aria-labelledby="dissent" className="dissent">
            <h2 id="dissent">Annex: reservations and objections</h2>
            <ol>
              {text.dissent.map(each => (
                <li key={`${each.clauseId} ${each.by}`}>
                  <p>
                    <b>{each.number ? `Clause ${each.number}` : 'Clause'}</b>, {each.by}:{' '}
                    {STANCES[each.stance].toLowerCase()}
                  </p>
                  <p>{each.text}</p>
                </li>
              ))}
            </ol>
          </section>
        ) : null}
        <Verification text={text} />
      </main>
    </>
  )
}

function FinalText({ clause, level }: { clause: FinalClause; level: number }) {
  if (clause.kind === 'HEADING') {
    const words = (
      <>
        {clause.number ? `${clause.number} ` : ''}
        <Line rich={clause} />
      </>
    )
    return clause.depth === 0 ? <h2>{words}</h2> : <h3>{words}</h3>
  }
  return (
    <div className={`final-clause level-${level}`}>
      <span className="final-number">{clause.number}</span>
      <div>
        <Rich rich={clause} />
      </div>
    </div>
  )
}

type Verdict = 'checking' | 'same' | 'different' | 'cannot'

/** The reader's own browser computes the hash over what it was sent, and compares. */
function Verification({ text }: { text: FinalView }) {
  const [verdict, setVerdict] = useState<Verdict>(() => (canHash() ? 'checking' : 'cannot'))
  useEffect(() => {
    if (!canHash()) return undefined
    let here = true
    void hashOf(text.content).then(hash => {
      if (here) setVerdict(hash === text.hash ? 'same' : 'different')
      return hash
    })
    return () => {
      here = false
    }
  }, [text])
  return (
    <footer className="verification">
      <h2>Hash of this text</h2>
      <p className="hash">{text.hash}</p>
      {verdict === 'same' ? (
        <p className="verified" role="status">
          <BadgeCheck size={16} aria-hidden /> Verified in your browser: this is the text that was approved.
        </p>
      ) : null}
      {verdict === 'different' ? (
        <Notice kind="wrong">The hash does not fit: this is not the text that was approved.</Notice>
      ) : null}
      {verdict === 'cannot' ? (
        <p className="small soft">Your browser computes hashes only on pages served securely (https).</p>
      ) : null}
      <p className="small soft">
        It is the SHA-256 of the text’s canonical JSON, which anybody can compute again:{' '}
        <a
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text.content)}`}
          download="adref-final.json"
          className="no-print"
        >
          download it
        </a>
        .
      </p>
    </footer>
  )
}
