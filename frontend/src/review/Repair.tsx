import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { repairOf } from '../api/reading'
import type { AmendmentView, ClauseView, RepairView, RichText } from '../api/wire'
import { Redline } from '../draft/Rich'
import { Button } from '../ui/Button'
import { Toggles } from '../ui/Toggles'
import { Refused } from '../ui/Notice'
import { otherWords, type OnAmend } from './aim'
import { repaired, type Choice } from './repaired'

const CHOICES: readonly (readonly [Choice, string])[] = [
  ['mine', 'My words'],
  ['present', 'Present words'],
  ['both', 'Both'],
]

export interface RepairProps {
  clause: ClauseView
  amendment: AmendmentView
  onAmend: OnAmend
}

/** A conflict, passage by passage: which words are to stand. What comes of it goes on in the editor. */
export function Repair({ clause, amendment, onAmend }: RepairProps) {
  const [open, setOpen] = useState(false)
  const query = useQuery({ ...repairOf(amendment.id, clause.version.id), enabled: open })
  if (!open) {
    return (
      <Button size="small" onPress={() => setOpen(true)}>
        Repair it …
      </Button>
    )
  }
  return (
    <div className="repair stack">
      <Refused thrown={query.error} />
      {query.data ? (
        <Passages
          clause={clause}
          repair={query.data}
          onWrite={rich => onAmend(rich, otherWords(amendment))}
        />
      ) : null}
    </div>
  )
}

function Passages(props: { clause: ClauseView; repair: RepairView; onWrite: (rich: RichText) => void }) {
  const { clause, repair } = props
  const [choices, setChoices] = useState<readonly Choice[]>(() => repair.passages.map(() => 'mine'))
  const result = repaired(repair, choices)
  return (
    <>
      <p className="small soft">
        Choose for each passage. You can change the words further before anything is sent.
      </p>
      {repair.passages.map((passage, index) => (
        <div key={passage.start} className="row">
          <Toggles
            label={`Passage ${index + 1}: “${passage.present || 'nothing'}” or “${passage.proposed || 'nothing'}”`}
            choices={CHOICES}
            chosen={choices[index] ?? 'mine'}
            onChoose={choice => setChoices(choices.map((each, at) => (at === index ? choice : each)))}
          />
          <span className="small soft">
            {passage.proposed === '' ? 'deleted' : `“${passage.proposed}”`} against “{passage.present}”
          </span>
        </div>
      ))}
      <p className="small soft">Upon version {clause.version.ordinal} it will read:</p>
      <div className="wording serif">
        <Redline base={clause.version} proposed={result} />
      </div>
      <div className="row">
        <Button look="primary" size="small" onPress={() => props.onWrite(result)}>
          Go on with these words
        </Button>
      </div>
    </>
  )
}
