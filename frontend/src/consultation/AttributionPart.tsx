import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useWideAct } from '../api/refresh'
import { tightenAttribution } from '../api/writing'
import type { Attribution, ConsultationView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Notice, Refused } from '../ui/Notice'
import { ATTRIBUTIONS, tighter } from './attribution'
import { Identities } from './Identities'

/** How much is shown of who speaks; the secretariat can show less, and look up who is who. */
export function AttributionPart({ of }: { of: ConsultationView }) {
  const [asking, setAsking] = useState<'none' | 'tighten' | 'identities'>('none')
  const secretariat = of.mySeat.role === 'SECRETARIAT'
  const choices = tighter(of.attribution)
  const words = ATTRIBUTIONS[of.attribution]
  return (
    <section aria-labelledby="attribution">
      <div className="section-head">
        <h2 id="attribution">How speakers are shown</h2>
        {secretariat && choices.length > 0 ? (
          <Button size="small" onPress={() => setAsking('tighten')}>
            Show less …
          </Button>
        ) : null}
      </div>
      <p>
        <b>{words.name}.</b> <span className="soft">{words.meaning}</span>
      </p>
      {secretariat && of.attribution !== 'NAMED' ? (
        <p className="page-facts">
          <Button size="small" look="quiet" onPress={() => setAsking('identities')}>
            Look up who is who …
          </Button>
        </p>
      ) : null}
      {asking === 'tighten' ? <Tighten of={of} choices={choices} onClose={() => setAsking('none')} /> : null}
      {asking === 'identities' ? <Identities of={of} onClose={() => setAsking('none')} /> : null}
    </section>
  )
}

function Tighten(props: { of: ConsultationView; choices: readonly Attribution[]; onClose: () => void }) {
  const { of } = props
  const [chosen, setChosen] = useState<Attribution>()
  const act = useWideAct([['consultation', of.id], ['document'], ['journal'], ['milestones']], () =>
    tightenAttribution(of.id, { seen: of.attribution, attribution: chosen ?? of.attribution }),
  )
  return (
    <Dialog open title="Show less of who speaks" onClose={props.onClose}>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (chosen) act.mutate(undefined, { onSuccess: props.onClose })
        }}
      >
        <RadioGroup
          className="change-choice"
          value={chosen ?? null}
          onChange={value => setChosen(props.choices.find(each => each === value))}
        >
          <Label className="field-label">From now on</Label>
          {props.choices.map(each => (
            <Radio key={each} value={each} className="plain-choice">
              <span>
                <b>{ATTRIBUTIONS[each].name}</b>{' '}
                <span className="small soft">{ATTRIBUTIONS[each].meaning}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <Notice kind="warn">
          This cannot be taken back: more is never shown again. It holds for everything that was said before,
          too; but whoever has read it under names has read it under names.
        </Notice>
        <Refused thrown={act.error} />
        <div className="row">
          <Button look="primary" type="submit" busy={act.isPending} disabled={!chosen}>
            Show less from now on
          </Button>
          <Button look="quiet" onPress={props.onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
