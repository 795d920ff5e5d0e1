import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { corrigenda } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { answerCorrigendum } from '../api/writing'
import type { ApprovalView, CorrigendumView, DocumentView } from '../api/wire'
import { inSentence, nameOf } from '../draft/state'
import { Redline } from '../draft/Rich'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'
import { ProposeCorrigendum } from './ProposeCorrigendum'

/** Corrections of the approved text: the secretariat proposes, the Special Rapporteur answers. */
export function Corrigenda({ document, readiness }: { document: DocumentView; readiness: ApprovalView }) {
  const list = useQuery(corrigenda(document.id))
  const [proposing, setProposing] = useState(false)
  const all = list.data?.corrigenda ?? []
  const may = document.mySeat.role === 'SECRETARIAT' && readiness.isFinal
  if (all.length === 0 && !may) return null
  return (
    <section aria-labelledby="corrigenda">
      <div className="section-head">
        <h2 id="corrigenda">Corrigenda</h2>
        {may ? (
          <Button size="small" onPress={() => setProposing(true)}>
            Propose a corrigendum …
          </Button>
        ) : null}
      </div>
      {all.length === 0 ? (
        <p className="soft">None. A corrigendum mends a mistake in the approved text; the original stays.</p>
      ) : null}
      <ol className="blockers">
        {all.map(each => (
          <Corrigendum key={each.id} document={document} corrigendum={each} />
        ))}
      </ol>
      {proposing ? <ProposeCorrigendum document={document} onClose={() => setProposing(false)} /> : null}
    </section>
  )
}

function Corrigendum({ document, corrigendum }: { document: DocumentView; corrigendum: CorrigendumView }) {
  const clause = document.clauses.find(each => each.id === corrigendum.clauseId)
  const { answer } = corrigendum
  return (
    <li className="corrigendum">
      <div className="stack">
        <p>
          <b>{clause ? nameOf(clause) : 'A clause'}</b>{' '}
          <span className="small faint">
            proposed by {corrigendum.by}, <When at={corrigendum.at} />
          </span>
        </p>
        <div className="serif">
          <Redline
            base={{ text: corrigendum.before, marks: corrigendum.beforeMarks }}
            proposed={{ text: corrigendum.text, marks: corrigendum.marks }}
          />
        </div>
        <p className="soft">{corrigendum.reason}</p>
        {answer ? (
          <p>
            <b>
              {answer.approved
                ? `Approved as “${answer.name ?? ''}”${answer.recalled ? ', then recalled' : ''}`
                : 'Declined'}
            </b>{' '}
            by {answer.by}, <When at={answer.at} />
            {answer.reason ? `: ${answer.reason}` : '.'}
          </p>
        ) : null}
      </div>
      {!answer && document.mySeat.role === 'RAPPORTEUR' ? (
        <Answer
          document={document}
          corrigendum={corrigendum}
          name={clause ? inSentence(nameOf(clause)) : 'the clause'}
        />
      ) : null}
    </li>
  )
}

function Answer(props: { document: DocumentView; corrigendum: CorrigendumView; name: string }) {
  const { document, corrigendum } = props
  const [reason, setReason, clear] = useKeptWords(`corrigendum.${document.mySeat.id}.${corrigendum.id}`)
  const act = useWideAct(
    [
      ['document', document.id],
      ['approval', document.id],
      ['corrigenda', document.id],
      ['milestones', document.id],
      ['final', document.id],
      ['outcome', document.id],
    ],
    (approve: boolean) =>
      answerCorrigendum(corrigendum.id, {
        approve,
        ...(approve && corrigendum.hash ? { hash: corrigendum.hash } : {}),
        ...(approve ? {} : { reason: reason.trim() }),
      }),
  )
  return (
    <div className="stack">
      {corrigendum.hash ? (
        <Button look="primary" busy={act.isPending} onPress={() => act.mutate(true, { onSuccess: clear })}>
          Approve the correction
        </Button>
      ) : (
        <p className="small soft">
          The clause was corrected otherwise meanwhile, so this can only be declined.
        </p>
      )}
      <WordsField
        label={`Why ${props.name} stays as it is`}
        rows={2}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <Button
        disabled={reason.trim() === ''}
        busy={act.isPending}
        onPress={() => act.mutate(false, { onSuccess: clear })}
      >
        Decline
      </Button>
      <Refused thrown={act.error} />
    </div>
  )
}
