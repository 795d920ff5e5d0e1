import { lazy, Suspense, useState } from 'react'
import type { AmendmentView, ClauseView } from '../api/wire'
import { useDocument } from '../draft/document'
import { Button } from '../ui/Button'
import { rewords } from './answers'
import { Prepared } from './Prepared'
import './comments.css'

const AnswerForm = lazy(() => import('./AnswerForm').then(module => ({ default: module.AnswerForm })))

/** The answer that takes two: proposed by the chair or the secretariat, validated by another role. */
export function AmendmentAnswer({ clause, amendment }: { clause: ClauseView; amendment: AmendmentView }) {
  const document = useDocument()
  const [open, setOpen] = useState(false)
  const { role } = document.mySeat
  const desk = role === 'CHAIR' || role === 'SECRETARIAT'
  if (document.approved || clause.removed) return null
  const proposes =
    desk && amendment.disposition?.outcome !== 'WITHDRAWN' && amendment.pending?.stage !== 'VALIDATED'
  return (
    <>
      {amendment.pending ? (
        <Prepared clause={clause} pending={amendment.pending} author={amendment.by} />
      ) : null}
      {open ? (
        <Suspense>
          <AnswerForm
            clauseId={clause.id}
            seen={clause.version.id}
            what={{
              kind: 'amendment',
              id: amendment.id,
              by: amendment.by,
              rewords: rewords(amendment.kind),
            }}
            instead={amendment.disposition}
            onDone={() => setOpen(false)}
          />
        </Suspense>
      ) : proposes ? (
        <p>
          <Button look="quiet" size="small" onPress={() => setOpen(true)}>
            {amendment.disposition ? 'Propose another answer …' : 'Propose an answer …'}
          </Button>
        </p>
      ) : null}
    </>
  )
}
