import { memo, useCallback } from 'react'
import type { AmendmentView, ClauseView, Intent, Outcome, RivalsView } from '../../api/wire'
import { labelOf, useDocument } from '../../draft/document'
import { Redline } from '../../draft/Rich'
import { Button } from '../../ui/Button'
import { OUTCOMES } from '../../ui/words'
import { named } from '../rival/proposers'
import type { Share } from './combining'
import { intentOf, type DeskInUse } from './useDesk'

type Rival = RivalsView['rivals'][number]

const SHARES: Readonly<Record<Share, string>> = {
  all: 'all of it is in the text',
  some: 'in the text in part, or otherwise',
  none: 'nothing of it is in the text',
}

export interface SourcesProps {
  clause: ClauseView
  read: RivalsView
  use: DeskInUse
}

/** The open amendments to the clause's words: which are taken, and what becomes of each. */
export function Sources({ clause, read, use }: SourcesProps) {
  const { desk, toggle, say } = use
  const quiet = read.rivals.filter(
    rival => rival.state === 'CLEAN' && rival.collides.length === 0 && !desk.chosen.has(rival.amendmentId),
  )
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">
        Amendments <span className="count">{read.rivals.length}</span>
      </h2>
      {read.rivals.length === 0 ? <p className="small soft">No open amendment changes these words.</p> : null}
      {quiet.length > 1 ? (
        <Button
          size="small"
          onPress={() => use.takeQuiet(quiet.map(rival => rival.amendmentId))}
        >{`Take the ${quiet.length} that collide with nobody`}</Button>
      ) : null}
      <ol>
        {read.rivals.map(rival => {
          const amendment = clause.amendments.find(each => each.id === rival.amendmentId)
          if (!amendment) return null
          const on = desk.chosen.has(rival.amendmentId)
          const intent = on ? intentOf(desk, use.table, rival.amendmentId) : undefined
          return (
            <li key={rival.amendmentId}>
              <Source clause={clause} rival={rival} amendment={amendment} on={on} onToggle={toggle} />
              {intent ? <Answer clause={clause} intent={intent} chosen={desk.chosen} onSay={say} /> : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface SourceProps {
  clause: ClauseView
  rival: Rival
  amendment: AmendmentView
  on: boolean
  onToggle: (amendment: number, on: boolean) => void
}

const Source = memo(
  function Source({ clause, rival, amendment, on, onToggle }: SourceProps) {
    const document = useDocument()
    const change = useCallback(
      (event: { target: { checked: boolean } }) => onToggle(rival.amendmentId, event.target.checked),
      [onToggle, rival.amendmentId],
    )
    return (
      <>
        <div className="source">
          <input type="checkbox" id={`source-${amendment.id}`} checked={on} onChange={change} />
          <label htmlFor={`source-${amendment.id}`}>
            <b>{labelOf(document, amendment.by)}</b> <span className="small faint">#{amendment.id}</span>
          </label>
        </div>
        <div className="wording serif">
          <Redline base={clause.version} proposed={rival} />
        </div>
        {rival.collides.length > 0 ? (
          <p className="small collides">
            <span aria-hidden>⇄</span> Collides with {rival.collides.map(id => `#${id}`).join(', ')}
          </p>
        ) : null}
        {rival.state === 'CONFLICT' ? (
          <p className="small collides">The text changed the same words after it was written.</p>
        ) : null}
      </>
    )
  },
  (before, after) =>
    before.on === after.on && before.rival === after.rival && before.amendment === after.amendment,
)

const ANSWERS: readonly Outcome[] = ['ACCEPTED', 'ACCEPTED_AS_MODIFIED', 'NOT_ACCEPTED', 'OBSOLETED_BY']

function Answer(props: {
  clause: ClauseView
  intent: Intent & { share: Share }
  chosen: ReadonlySet<number>
  onSay: (intent: Intent) => void
}) {
  const { clause, intent, chosen, onSay } = props
  const document = useDocument()
  const id = intent.amendmentId
  const others = [...chosen].filter(other => other !== id)
  const say = (part: Partial<Intent>) => {
    const { share: _, ...before } = intent
    onSay({ ...before, ...part })
  }
  return (
    <div className="answer">
      <p className="small soft">{SHARES[intent.share]}</p>
      <select
        className="input"
        aria-label={`What becomes of amendment ${id}`}
        value={intent.outcome ?? ''}
        onChange={event => {
          const outcome = ANSWERS.find(answer => answer === event.target.value)
          if (outcome) say({ outcome })
        }}
      >
        {intent.outcome ? null : <option value="">What becomes of it?</option>}
        {ANSWERS.map(answer => (
          <option key={answer} value={answer} disabled={answer === 'ACCEPTED' && intent.share !== 'all'}>
            {OUTCOMES[answer]}
          </option>
        ))}
      </select>
      {intent.outcome === 'NOT_ACCEPTED' ? (
        <textarea
          className="input"
          aria-label={`Why amendment ${id} is not accepted`}
          placeholder="Why? Its author will read it."
          maxLength={4000}
          value={intent.reason ?? ''}
          onChange={event => say({ reason: event.target.value })}
        />
      ) : null}
      {intent.outcome === 'OBSOLETED_BY' ? (
        <select
          className="input"
          aria-label={`What overtakes amendment ${id}`}
          value={intent.by ?? ''}
          onChange={event => say({ by: Number(event.target.value) })}
        >
          <option value="">Overtaken by which?</option>
          {others.map(other => (
            <option key={other} value={other}>
              {named(document, clause, [other])} #{other}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  )
}
