import type { ClauseView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'
import { StateMark } from '../draft/StateMark'
import { stateOf } from '../draft/state'
import { When } from '../ui/When'
import { GROUPS, REGIONS, STANCES } from '../ui/words'
import { countsOf, lapsedConcerns, panelOn, type Place } from './panel'
import { StanceMark } from './StanceMark'

const SEVERAL: Readonly<Record<Place['says'], string>> = {
  SUPPORT: 'support',
  NO_OBJECTION: 'no objection',
  RESERVATION: 'reservations',
  OBJECTION: 'objections',
  ABSTAIN: 'abstain',
  RECUSE: 'recused',
  silent: 'silent',
}

const counted = (says: Place['says'], count: number): string =>
  `${count} ${count === 1 ? saying(says).toLowerCase() : SEVERAL[says]}`

const saying = (says: Place['says']): string => (says === 'silent' ? 'Silent' : STANCES[says])

/** Where the clause stands, what it still needs, and the panel in one glance. */
export function Agreement({ clause }: { clause: ClauseView }) {
  const document = useDocument()
  const { agreement, declared } = clause
  if (!agreement) return null
  const places = panelOn(document, clause)
  const counts = countsOf(places)
  const summary = counts.map(([says, count]) => counted(says, count)).join(', ')
  return (
    <section aria-labelledby="agreement" className="part">
      <h3 id="agreement" className="state-line">
        <StateMark state={stateOf(clause)} words />
      </h3>
      <p className="agreement-sentence">{agreement.sentence}</p>
      {declared ? (
        <p className="small soft">
          Declared by {labelOf(document, declared.by)}, <When at={declared.at} />
          {declared.reason ? <>: “{declared.reason}”</> : null}
        </p>
      ) : null}
      {!declared && !agreement.needs.every(need => agreement.sentence.includes(need)) ? (
        <div className="needs">
          <p className="small soft">Still needed:</p>
          <ul>
            {agreement.needs.map(need => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {places.length > 0 ? (
        <>
          <div className="strip" role="img" aria-label={`The panel on this wording: ${summary}.`}>
            {places.map(place => (
              <span key={place.seat.id} title={`${place.seat.label}: ${saying(place.says)}`}>
                <StanceMark stance={place.says} />
              </span>
            ))}
          </div>
          <p className="legend" aria-hidden>
            {counts.map(([says, count]) => (
              <span key={says}>
                <StanceMark stance={says} />
                {counted(says, count)}
              </span>
            ))}
          </p>
          <Concerns clause={clause} places={places} />
          <details className="panel-table">
            <summary>Who says what</summary>
            <PanelTable places={places} />
          </details>
        </>
      ) : null}
    </section>
  )
}

/** Live reservations and objections in their holders' words, and earlier ones that nobody lifted yet. */
function Concerns({ places }: { clause: ClauseView; places: Place[] }) {
  const document = useDocument()
  const live = places.filter(place => place.says === 'OBJECTION' || place.says === 'RESERVATION')
  const lapsed = lapsedConcerns(places)
  if (live.length + lapsed.length === 0) return null
  return (
    <ul className="concerns">
      {[...live, ...lapsed].map(({ seat, position, says }) =>
        position ? (
          <li key={seat.id}>
            <StanceMark stance={position.stance} faded={says === 'silent'} />
            <div>
              <p className="small soft">
                <b>{seat.label}</b> · {STANCES[position.stance]}
                {says === 'silent' ? ' on an earlier wording; not lifted yet' : ''}
                {position.enteredBy === undefined
                  ? ''
                  : `, entered by ${labelOf(document, position.enteredBy)}`}
              </p>
              {position.text ? <p className="said">{position.text}</p> : null}
            </div>
          </li>
        ) : null,
      )}
    </ul>
  )
}

function PanelTable({ places }: { places: Place[] }) {
  const document = useDocument()
  return (
    <table className="small">
      <thead>
        <tr>
          <th scope="col">Seat</th>
          <th scope="col">Group and region</th>
          <th scope="col">On this wording</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ seat, says, position }) => (
          <tr key={seat.id}>
            <th scope="row">{seat.label}</th>
            <td>
              {seat.stakeholderGroup ? GROUPS[seat.stakeholderGroup] : '–'}
              {seat.region ? <span className="faint"> · {REGIONS[seat.region]}</span> : null}
            </td>
            <td>
              {saying(says)}
              {position && !position.live ? (
                <span className="faint"> (before: {STANCES[position.stance]})</span>
              ) : null}
              {position?.enteredBy === undefined ? null : (
                <span className="faint"> entered by {labelOf(document, position.enteredBy)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
