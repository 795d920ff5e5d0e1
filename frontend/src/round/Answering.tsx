import { Link } from '@tanstack/react-router'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useWideAct } from '../api/refresh'
import { answerRound } from '../api/writing'
import type { AskedClause, RoundView, Stance } from '../api/wire'
import { Rich } from '../draft/Rich'
import { StanceMark } from '../review/StanceMark'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { Refused } from '../ui/Notice'
import { ALL_STANCES, plural, STANCES } from '../ui/words'
import { complete, told, useAnswers, type Answer } from './answers'
import { named } from './named'
import { Result } from './Result'

const SCALE = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Clause by clause: what is asked, what I answer, what the panel answered where I may see it. */
export function Answering({ read }: { read: RoundView }) {
  const { round } = read
  const { answers, say, drop } = useAnswers(round.id)
  const may = round.state === 'OPEN' && round.asked
  const open = (clause: AskedClause) => may && !clause.superseded && !(round.anonymous && clause.answered)
  const ready = read.clauses.flatMap(clause => {
    const answer = answers[clause.clauseId]
    return answer && open(clause) && complete(answer) ? [{ clauseId: clause.clauseId, ...answer }] : []
  })
  const act = useWideAct([['round', round.id], ['rounds', read.documentId], ['queue']], () =>
    answerRound(
      round.id,
      ready.map(each => ({ clauseId: each.clauseId, ...told(each) })),
    ),
  )
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        const sent = ready.map(answer => answer.clauseId)
        if (sent.length > 0) act.mutate(undefined, { onSuccess: () => drop(sent) })
      }}
    >
      <ol className="asked">
        {read.clauses.map(clause => (
          <li key={clause.clauseId}>
            <h2>
              <Link
                to="/documents/$documentId"
                params={{ documentId: String(read.documentId) }}
                search={{ clause: clause.clauseId }}
              >
                {named(clause)}
              </Link>
            </h2>
            <div className="wording serif">
              <Rich rich={clause} />
            </div>
            {clause.superseded ? (
              <p className="small soft">Its sense has changed since; nothing is answered on it any more.</p>
            ) : null}
            {open(clause) ? (
              <Choice
                rated={round.kind === 'RATING'}
                anonymous={round.anonymous}
                clause={clause}
                answer={answers[clause.clauseId]}
                onSay={answer => say(clause.clauseId, answer)}
              />
            ) : (
              <Given clause={clause} anonymous={round.anonymous} />
            )}
            {clause.result ? <Result result={clause.result} /> : null}
          </li>
        ))}
      </ol>
      {may ? (
        <div className="confirm-bar">
          <Refused thrown={act.error} />
          <div className="row">
            <Button look="primary" type="submit" busy={act.isPending} disabled={ready.length === 0}>
              {ready.length === 0
                ? 'Nothing to send yet'
                : `Send ${plural(ready.length, 'answer', 'answers')}`}
            </Button>
            <span className="small soft" role="status">
              {round.open === 0
                ? 'You have answered everything.'
                : `${plural(round.open, 'clause waits', 'clauses wait')} for your answer.`}
              {ready.length > 0 ? ' Kept in this browser until sent.' : ''}
            </span>
          </div>
        </div>
      ) : null}
    </form>
  )
}

function Given({ clause, anonymous }: { clause: AskedClause; anonymous: boolean }) {
  if (!clause.answered) return null
  if (anonymous) {
    return <p className="small soft">You have answered. Without names, nobody can find your answer again.</p>
  }
  return (
    <p className="small">
      You answered:{' '}
      <b>{clause.mine?.stance ? STANCES[clause.mine.stance] : `${clause.mine?.rating ?? ''} of 9`}</b>
    </p>
  )
}

interface ChoiceProps {
  rated: boolean
  anonymous: boolean
  clause: AskedClause
  answer: Answer | undefined
  onSay: (answer: Answer) => void
}

function Choice({ rated, anonymous, clause, answer, onSay }: ChoiceProps) {
  const shown: Answer = answer ?? {
    ...(clause.mine?.stance ? { stance: clause.mine.stance } : {}),
    ...(clause.mine?.rating ? { rating: clause.mine.rating } : {}),
    ...(clause.mine?.text ? { text: clause.mine.text } : {}),
  }
  const due = shown.stance === 'RESERVATION' || shown.stance === 'OBJECTION'
  const stances = ALL_STANCES.filter(stance => stance !== 'RECUSE' || !anonymous)
  return (
    <div className="stack">
      {rated ? (
        <RadioGroup
          className="picks"
          orientation="horizontal"
          value={shown.rating === undefined ? null : String(shown.rating)}
          onChange={value => onSay({ ...shown, rating: Number(value) })}
        >
          <Label className="hidden-words">
            How far do you agree to {named(clause)}? 1 not at all, 9 fully
          </Label>
          <span className="small soft" aria-hidden>
            not at all
          </span>
          {SCALE.map(point => (
            <Radio key={point} value={String(point)} className="pick rating">
              {point}
            </Radio>
          ))}
          <span className="small soft" aria-hidden>
            fully
          </span>
        </RadioGroup>
      ) : (
        <RadioGroup
          className="picks"
          orientation="horizontal"
          value={shown.stance ?? null}
          onChange={value => onSay({ ...shown, ...stanceOf(value) })}
        >
          <Label className="hidden-words">Your position on {named(clause)}</Label>
          {stances.map(stance => (
            <Radio key={stance} value={stance} className="pick">
              <StanceMark stance={stance} /> {STANCES[stance]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {due || (rated && shown.rating !== undefined) ? (
        <WordsField
          label={
            shown.stance === 'OBJECTION'
              ? 'What do you object to?'
              : shown.stance === 'RESERVATION'
                ? 'What is your concern?'
                : 'Why? (if you want to say)'
          }
          {...(due ? { hint: 'Say which wording would lift it.', required: true } : {})}
          rows={2}
          value={shown.text ?? ''}
          onChange={event => onSay({ ...shown, text: event.target.value })}
        />
      ) : null}
    </div>
  )
}

function stanceOf(value: string): { stance?: Stance } {
  const stance = ALL_STANCES.find(each => each === value)
  return stance ? { stance } : {}
}
