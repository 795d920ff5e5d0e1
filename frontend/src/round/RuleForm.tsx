import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rulePreview } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { setRule } from '../api/writing'
import type { RuleView, StakeholderGroup } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { LineField } from '../ui/Field'
import { Notice, Refused } from '../ui/Notice'
import { GROUPS } from '../ui/words'
import './round.css'

/** Four choices from a closed vocabulary, read back at once as the sentence that the panel will see. */
export function RuleForm(props: { consultationId: number; rule: RuleView; onClose: () => void }) {
  const { consultationId, rule } = props
  const [quorum, setQuorum] = useState(String(rule.quorum))
  const [support, setSupport] = useState(String(rule.support))
  const [objections, setObjections] = useState(String(rule.objections))
  const [heard, setHeard] = useState<readonly StakeholderGroup[]>(rule.heard)
  const choice = {
    quorum: whole(quorum, 100),
    support: whole(support, 100),
    objections: whole(objections, 10_000),
    heard: [...heard],
  }
  const wrong = choice.quorum === undefined || choice.support === undefined || choice.objections === undefined
  const preview = useQuery({
    ...rulePreview(consultationId, {
      quorum: choice.quorum ?? 0,
      support: choice.support ?? 0,
      objections: choice.objections ?? 0,
      heard: choice.heard,
    }),
    enabled: !wrong,
    placeholderData: keepPreviousData,
  })
  const act = useWideAct([['rule', consultationId], ['document'], ['journal']], () =>
    setRule(consultationId, {
      seen: rule.number,
      quorum: choice.quorum ?? 0,
      support: choice.support ?? 0,
      objections: choice.objections ?? 0,
      heard: choice.heard,
    }),
  )
  const impossible = preview.data?.impossible
  return (
    <Dialog open onClose={props.onClose} title="When a clause counts as agreed">
      <form
        className="stack"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (!wrong && !impossible) act.mutate(undefined, { onSuccess: props.onClose })
        }}
      >
        <div className="rule-numbers">
          <LineField
            label="Quorum, percent"
            hint="Experts who hold a current position, of those not recused"
            inputMode="numeric"
            value={quorum}
            wrong={choice.quorum === undefined ? 'From 0 to 100' : undefined}
            onChange={event => setQuorum(event.target.value)}
          />
          <LineField
            label="Support, percent"
            hint="Of those: support, no objection or reservation"
            inputMode="numeric"
            value={support}
            wrong={choice.support === undefined ? 'From 0 to 100' : undefined}
            onChange={event => setSupport(event.target.value)}
          />
          <LineField
            label="Objections allowed"
            hint="0: one objection holds the clause"
            inputMode="numeric"
            value={objections}
            wrong={choice.objections === undefined ? 'A whole number' : undefined}
            onChange={event => setObjections(event.target.value)}
          />
        </div>
        <fieldset>
          <legend className="field-label">Groups of which somebody must have spoken</legend>
          <div className="rule-groups">
            {rule.groups.map(group => (
              <label key={group} className="tick">
                <input
                  type="checkbox"
                  checked={heard.includes(group)}
                  onChange={event =>
                    setHeard(before =>
                      event.target.checked ? [...before, group] : before.filter(each => each !== group),
                    )
                  }
                />
                {GROUPS[group]}
              </label>
            ))}
          </div>
        </fieldset>
        <blockquote className="rule-sentence serif" aria-live="polite">
          {wrong ? '…' : (preview.data?.sentence ?? '…')}
        </blockquote>
        {impossible ? <Notice kind="warn">{impossible}</Notice> : null}
        <p className="small soft">It holds for every clause of this consultation from now on.</p>
        <Refused thrown={act.error} />
        <div className="row">
          <Button
            look="primary"
            type="submit"
            busy={act.isPending}
            disabled={wrong || impossible !== undefined}
          >
            Set this rule
          </Button>
          <Button look="quiet" onPress={props.onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function whole(words: string, most: number): number | undefined {
  const value = /^\d{1,5}$/.test(words.trim()) ? Number(words) : Number.NaN
  return value <= most ? value : undefined
}
