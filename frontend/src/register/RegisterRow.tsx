import { Link } from '@tanstack/react-router'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { publishDispositions, validateDispositions } from '../api/writing'
import type { RegisterRow as Row, Role } from '../api/wire'
import { Redline } from '../draft/Rich'
import { Button } from '../ui/Button'
import { Refused } from '../ui/Notice'
import { When } from '../ui/When'
import { GROUPS, OUTCOMES, plural } from '../ui/words'
import { TYPES } from './asked'
import { placeOf } from './RegisterPage'
import { Words } from './Words'

const RowAnswer = lazy(() => import('./RowAnswer').then(module => ({ default: module.RowAnswer })))

export interface RegisterRowProps {
  documentId: number
  row: Row
  role: Role | undefined
  present: boolean
  chosen: boolean
  answering: boolean
  onFocus: () => void
  onChoose: () => void
  onAnswer: (open: boolean) => void
  onDone: () => void
}

export function RegisterRow(props: RegisterRowProps) {
  const { row, role } = props
  const desk = role === 'CHAIR' || role === 'SECRETARIAT'
  const name = row.citation === '' ? (row.clauseId === undefined ? 'Document' : 'Heading') : row.citation
  return (
    <tr
      tabIndex={-1}
      className={props.present ? 'present' : ''}
      aria-label={`${TYPES[row.type]} ${row.id} on ${name}`}
      onFocus={props.onFocus}
    >
      {desk ? (
        <td className="register-choose">
          <input
            type="checkbox"
            aria-label={`Choose ${TYPES[row.type].toLowerCase()} ${row.id}`}
            checked={props.chosen}
            onChange={props.onChoose}
          />
        </td>
      ) : null}
      <td data-label="Clause">
        <Link
          to="/documents/$documentId"
          params={{ documentId: String(props.documentId) }}
          search={placeOf(row)}
        >
          {name}
        </Link>
      </td>
      <td data-label="Author">
        {row.author}
        {row.group ? <span className="small faint register-group">{GROUPS[row.group]}</span> : null}
      </td>
      <td data-label="Type">
        {TYPES[row.type]}
        <span className="small faint register-group">
          #{row.id} · <When at={row.at} />
        </span>
      </td>
      <td data-label="Comment">
        {row.passage ? <p className="quote-still serif">{row.passage}</p> : null}
        {row.redacted ? (
          <p className="small soft">Redacted: “{row.redacted.reason}”</p>
        ) : (
          <Words text={row.text} />
        )}
        {row.replies > 0 ? <p className="small faint">{plural(row.replies, 'reply', 'replies')}</p> : null}
      </td>
      <td data-label="Proposed change" className="serif">
        <Change row={row} />
      </td>
      <td data-label="Observations and decision">
        <Decision {...props} desk={desk} />
      </td>
    </tr>
  )
}

function Change({ row }: { row: Row }) {
  if (row.proposed === undefined) return <span className="faint">–</span>
  if (row.base !== undefined && row.proposed !== '') {
    return <Redline base={{ text: row.base, marks: [] }} proposed={{ text: row.proposed, marks: [] }} />
  }
  return <p>{row.proposed === '' ? 'See the instruction beside the text.' : row.proposed}</p>
}

function Decision(props: RegisterRowProps & { desk: boolean }) {
  const { row, role, documentId } = props
  const { disposition, pending } = row
  const act = useMutation({
    mutationFn: (step: 'validate' | 'publish') =>
      step === 'publish'
        ? publishDispositions(documentId, { dispositions: pending ? [pending.id] : [] })
        : validateDispositions(documentId, {
            dispositions: pending ? [pending.id] : [],
            ...(row.clauseId === undefined ? {} : { seen: { [row.clauseId]: row.seen } }),
          }),
    onSuccess: props.onDone,
  })
  const withdrawn = disposition?.outcome === 'WITHDRAWN'
  if (props.answering) {
    return (
      <Suspense>
        <RowAnswer
          documentId={documentId}
          row={row}
          onDone={props.onDone}
          onCancel={() => props.onAnswer(false)}
        />
      </Suspense>
    )
  }
  return (
    <div className="stack register-decision">
      {disposition ? (
        <p>
          <b className={`outcome-word ${disposition.outcome.toLowerCase()}`}>
            {OUTCOMES[disposition.outcome]}
          </b>
          {disposition.reason ? <>. {disposition.reason}</> : null}
        </p>
      ) : null}
      {disposition?.contest ? (
        <p className="small contest">
          <b>Contested:</b> {disposition.contest}
        </p>
      ) : null}
      {pending ? (
        <p className="small prepared">
          <b>
            {OUTCOMES[pending.outcome]}, {STAGE_WORDS[pending.stage]}
          </b>
          {pending.reason ? <>. {pending.reason}</> : null}
          {pending.returned ? <> Sent back: “{pending.returned}”</> : null}
        </p>
      ) : null}
      {!disposition && !pending && !props.desk ? <span className="faint">Open</span> : null}
      <div className="row">
        {props.desk && !withdrawn && pending?.stage !== 'VALIDATED' ? (
          <Button look="quiet" size="small" onPress={() => props.onAnswer(true)}>
            {disposition ? 'Change …' : pending ? 'Propose another …' : 'Answer …'}
          </Button>
        ) : null}
        {pending?.stage === 'PROPOSED' && role !== undefined ? (
          <Button look="quiet" size="small" busy={act.isPending} onPress={() => act.mutate('validate')}>
            Validate
          </Button>
        ) : null}
        {pending?.stage === 'VALIDATED' && role === 'SECRETARIAT' ? (
          <Button size="small" busy={act.isPending} onPress={() => act.mutate('publish')}>
            Publish
          </Button>
        ) : null}
      </div>
      <Refused thrown={act.error} />
    </div>
  )
}

const STAGE_WORDS = {
  PROPOSED: 'proposed',
  RETURNED: 'sent back',
  VALIDATED: 'validated, not published',
  PUBLISHED: 'published',
} as const
