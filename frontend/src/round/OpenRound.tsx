import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import * as v from 'valibot'
import { milestones } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { openRound } from '../api/writing'
import type { RoundLine, RoundsView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { LineField } from '../ui/Field'
import { kept } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { exactly } from '../ui/When'
import { shownTo } from './words'

type Kind = RoundLine['kind']
type Results = RoundLine['results']

const CHOICES: readonly (readonly [Kind, string, string])[] = [
  [
    'POSITIONS',
    'Positions',
    'Each expert says where she stands on each clause. The answers become the panel’s positions when the round closes.',
  ],
  [
    'RATING',
    'Ratings',
    'Each expert rates each clause from 1 to 9; median and quartiles are shown. Ratings are no positions.',
  ],
  [
    'SILENCE',
    'Silence',
    'The text is agreed ad referendum unless somebody objects in writing before the deadline.',
  ],
]

const shape = v.object({
  kind: v.picklist(['POSITIONS', 'RATING', 'SILENCE']),
  name: v.string(),
  milestone: v.string(),
  opens: v.string(),
  closes: v.string(),
  anonymous: v.boolean(),
  results: v.picklist(['ANSWERED', 'CLOSED']),
  follows: v.string(),
})
type Words = v.InferOutput<typeof shape>

/** What is asked, on which text, until when; then, in so many words, what that means. */
export function OpenRound({ read, onClose }: { read: RoundsView; onClose: () => void }) {
  const navigate = useNavigate()
  const key = `round.${read.documentId}`
  const list = useQuery(milestones(read.documentId))
  const [words, setWords] = useState<Words>(() => {
    const before = v.safeParse(shape, kept.read(key))
    return before.success ? before.output : begin(read)
  })
  const [sure, setSure] = useState(false)
  const say = (next: Partial<Words>) =>
    setWords(before => {
      const after = { ...before, ...next }
      kept.write(key, after)
      return after
    })
  const frozen = (list.data?.milestones ?? []).filter(each => !each.recalled).toReversed()
  const milestone = frozen.find(each => String(each.id) === words.milestone) ?? frozen[0]
  const anonymous = words.anonymous && words.kind !== 'SILENCE'
  const results: Results = anonymous || words.kind === 'SILENCE' ? 'CLOSED' : words.results
  const before = read.rounds.filter(each => each.kind === words.kind && each.state === 'CLOSED')
  const follows = before.find(each => String(each.id) === words.follows)
  const act = useWideAct([['rounds', read.documentId], ['document', read.documentId], ['me']], () =>
    openRound(read.documentId, {
      milestone: milestone?.id ?? 0,
      kind: words.kind,
      name: words.name.trim(),
      anonymous,
      results,
      closes: instant(words.closes),
      ...(words.opens === '' ? {} : { opens: instant(words.opens) }),
      ...(follows ? { follows: follows.id } : {}),
    }),
  )
  if (list.data && frozen.length === 0) {
    return (
      <p className="round-none">
        A round asks about a frozen text, and none is frozen yet.{' '}
        <Link to="/documents/$documentId/milestones" params={{ documentId: String(read.documentId) }}>
          Freeze a milestone first
        </Link>
        .
      </p>
    )
  }
  const ready = words.name.trim() !== '' && words.closes !== '' && milestone !== undefined
  const kinds = CHOICES.filter(([kind]) => kind !== 'SILENCE' || read.maySilence)
  return (
    <form
      className="stack round-form"
      aria-label="Open a round"
      onSubmit={event => {
        event.preventDefault()
        if (ready) setSure(true)
      }}
    >
      <RadioGroup
        className="change-choice"
        value={words.kind}
        onChange={value => say({ kind: CHOICES.find(([kind]) => kind === value)?.[0] ?? 'POSITIONS' })}
      >
        <Label className="field-label">What is asked?</Label>
        {kinds.map(([kind, name, meaning]) => (
          <Radio key={kind} value={kind} className="plain-choice">
            <span>
              <b>{name}</b> <span className="small soft">{meaning}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <div className="round-fields">
        <LineField
          label="Name"
          value={words.name}
          maxLength={80}
          required
          onChange={event => say({ name: event.target.value })}
        />
        <div className="field">
          <label htmlFor="round-milestone">On the text of</label>
          <select
            id="round-milestone"
            className="input"
            value={milestone?.id ?? ''}
            onChange={event => say({ milestone: event.target.value })}
          >
            {frozen.map(each => (
              <option key={each.id} value={each.id}>
                {each.name}, {exactly(each.at)}
              </option>
            ))}
          </select>
        </div>
        <LineField
          label="Opens"
          hint="Empty: at once"
          type="datetime-local"
          value={words.opens}
          onChange={event => say({ opens: event.target.value })}
        />
        <LineField
          label="Closes"
          hint="In your own time zone"
          type="datetime-local"
          required
          value={words.closes}
          onChange={event => say({ closes: event.target.value })}
        />
        {before.length > 0 ? (
          <div className="field">
            <label htmlFor="round-follows">Compared with</label>
            <select
              id="round-follows"
              className="input"
              value={follows?.id ?? ''}
              onChange={event => say({ follows: event.target.value })}
            >
              <option value="">No earlier round</option>
              {before.map(each => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
        ) : null}
      </div>
      {words.kind === 'SILENCE' ? null : (
        <div className="round-ticks">
          <label className="tick">
            <input
              type="checkbox"
              checked={words.anonymous}
              onChange={event => say({ anonymous: event.target.checked })}
            />
            Without names
          </label>
          <label className="tick">
            <input
              type="checkbox"
              disabled={anonymous}
              checked={results === 'CLOSED'}
              onChange={event => say({ results: event.target.checked ? 'CLOSED' : 'ANSWERED' })}
            />
            Hide all answers until it closes
          </label>
        </div>
      )}
      <p className="small soft">{shownTo({ kind: words.kind, anonymous, results })}</p>
      <div className="row">
        <Button look="primary" type="submit" disabled={!ready}>
          Open it …
        </Button>
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
      <Dialog open={sure} title="Open this round?" onClose={() => setSure(false)}>
        <div className="stack">
          <p>
            Every expert of the panel is asked on “{milestone?.name}” until{' '}
            <b>{words.closes === '' ? '' : exactly(instant(words.closes))}</b>.{' '}
            {words.kind === 'SILENCE'
              ? 'What nobody objects to is then agreed ad referendum.'
              : 'Positions on these clauses are only taken in the round meanwhile.'}
          </p>
          <p className="soft">
            The rule, the text and the time stay as they are. For ten minutes you can recall it.
          </p>
          <Refused thrown={act.error} />
          <div className="row">
            <Button
              look="primary"
              busy={act.isPending}
              onPress={() =>
                act.mutate(undefined, {
                  onSuccess: done => {
                    kept.clear(key)
                    void navigate({ to: '/rounds/$roundId', params: { roundId: String(done.id) } })
                  },
                })
              }
            >
              Open “{words.name.trim()}”
            </Button>
            <Button look="quiet" onPress={() => setSure(false)}>
              Not yet
            </Button>
          </div>
        </div>
      </Dialog>
    </form>
  )
}

/** A name that fits, and a week's time. */
function begin(read: RoundsView): Words {
  const week = new Date(Date.now() + 7 * 24 * 3_600_000)
  week.setHours(18, 0, 0, 0)
  const local = new Date(week.getTime() - week.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  return {
    kind: 'POSITIONS',
    name: `${ORDINALS[read.rounds.length] ?? 'Next'} round`,
    milestone: '',
    opens: '',
    closes: local,
    anonymous: false,
    results: 'ANSWERED',
    follows: '',
  }
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth']

const instant = (local: string): string => {
  const at = new Date(local)
  return Number.isNaN(at.getTime()) ? local : at.toISOString()
}
