import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { documentOf, rivals, workbenches } from '../../api/reading'
import type { ClauseView, WorkbenchView } from '../../api/wire'
import { ClauseFrame } from '../../draft/ClauseFrame'
import { DocumentContext, labelOf, useDocument } from '../../draft/document'
import { Redline } from '../../draft/Rich'
import { wording } from '../../draft/state'
import { nameOf } from '../../draft/state'
import { Failed } from '../../ui/Failed'
import { Missing } from '../../ui/Missing'
import { Notice, Refused } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { When } from '../../ui/When'
import { OUTCOMES } from '../../ui/words'
import { Bench } from './Bench'
import './workbench.css'

const route = getRouteApi('/documents/$documentId/clauses/$clauseId/workbench')

/** Where the chair or the secretariat makes one wording out of several amendments. Others look on, if they are let. */
export function WorkbenchPage() {
  const { documentId, clauseId } = route.useParams()
  const query = useQuery(documentOf(Number(documentId)))
  if (query.error && !query.data) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) {
    return (
      <ClauseFrame document={undefined} clause={undefined}>
        <Skeleton lines={10} label="Fetching the clause" />
      </ClauseFrame>
    )
  }
  const clause = query.data.clauses.find(each => each.id === Number(clauseId))
  if (!clause) return <Missing />
  return (
    <DocumentContext value={query.data}>
      <Page key={clause.id} clause={clause} />
    </DocumentContext>
  )
}

function Page({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const together = useQuery(rivals(clause.id, document.journal))
  const desks = useQuery(workbenches(clause.id))
  const works = (document.may.decide || document.may.draft) && !document.approved
  const thrown = together.error ?? desks.error
  const others = desks.data?.workbenches.filter(each => each.by !== document.mySeat.id) ?? []
  return (
    <ClauseFrame document={document} clause={clause} title={`Workbench: ${nameOf(clause)}`}>
      {thrown ? <Refused thrown={thrown} /> : null}
      {together.data && desks.data && works ? (
        <Bench
          clause={clause}
          read={together.data}
          mine={desks.data.workbenches.find(each => each.by === document.mySeat.id)}
        />
      ) : null}
      {!together.data || !desks.data ? <Skeleton lines={8} label="Laying out the amendments" /> : null}
      {others.map(desk => (
        <Shown key={desk.by} clause={clause} desk={desk} />
      ))}
      {desks.data && !works && others.length === 0 ? (
        <Notice kind="info">
          Here the chair or the secretariat makes one wording out of several amendments. Nothing is shown to
          the room at the moment.
        </Notice>
      ) : null}
    </ClauseFrame>
  )
}

/** Somebody else’s work, as far as it has come. Nothing in it is decided. */
function Shown({ clause, desk }: { clause: ClauseView; desk: WorkbenchView }) {
  const document = useDocument()
  const base = wording(clause, desk.seen) ?? clause.version
  const said = desk.answers.filter(answer => answer.outcome)
  return (
    <section className="shown-desk" aria-labelledby={`desk-${desk.by}`}>
      <h2 id={`desk-${desk.by}`}>{labelOf(document, desk.by)} shows this to the room</h2>
      <p className="small soft">
        Not decided. Saved <When at={desk.saved} />
        {desk.seen === clause.version.id ? '' : '; the clause has another version since'}.
      </p>
      <div className="wording serif">
        <Redline base={base} proposed={desk} />
      </div>
      {desk.note ? <p className="small soft">{desk.note}</p> : null}
      {said.length > 0 ? (
        <ul className="small">
          {said.map(answer => (
            <li key={answer.amendmentId}>
              #{answer.amendmentId}: {answer.outcome ? OUTCOMES[answer.outcome].toLowerCase() : ''}
              {answer.by ? ` by #${answer.by}` : ''}
              {answer.reason ? `, because “${answer.reason}”` : ''}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
