import { useState } from 'react'
import type { ClauseView, Stance } from '../api/wire'
import { useDocument } from '../draft/document'
import { ChoiceField } from '../ui/Field'
import { StanceForm } from './StanceForm'

/** What an expert said elsewhere, entered by the chair or the secretariat. Both names are kept and shown. */
export function OnBehalf({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const [seatId, setSeatId] = useState('')
  const [asked, setAsked] = useState<Stance | undefined>(undefined)
  const experts = document.seats.filter(seat => seat.role === 'EXPERT')
  const expert = experts.find(seat => String(seat.id) === seatId)
  return (
    <div className="stack">
      <p className="small soft">
        For somebody who spoke by telephone or letter. It is shown as hers, “entered by{' '}
        {document.mySeat.label}”, and she can change it at any time.
      </p>
      <ChoiceField
        label="Expert"
        none="Choose an expert"
        choices={Object.fromEntries(experts.map(seat => [String(seat.id), seat.label]))}
        value={seatId}
        onChange={event => {
          setSeatId(event.target.value)
          setAsked(undefined)
        }}
      />
      {expert ? (
        <StanceForm
          key={`${expert.id}:${clause.version.id}`}
          clause={clause}
          mine={clause.positions.find(position => position.seatId === expert.id)}
          asked={asked}
          onAsk={setAsked}
          onBehalfOf={expert.id}
          onDone={() => {
            setAsked(undefined)
            setSeatId('')
          }}
        />
      ) : null}
    </div>
  )
}
