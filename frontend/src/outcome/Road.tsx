import { useState } from 'react'
import type { OutcomeClause, Step } from '../api/wire'
import { Redline, Rich } from '../draft/Rich'
import { dayOf } from './day'

const CLASSED = { FIRST: 'first wording', EDITORIAL: 'editorial', SUBSTANTIVE: 'substantive' } as const

/** The wordings that led to the approved one, each as a redline upon the one before. Drawn only when asked for. */
export function Road({ clause }: { clause: OutcomeClause }) {
  const [open, setOpen] = useState(false)
  const { road } = clause
  if (road.length < 2) return null
  return (
    <details className="road no-print" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>How it came about: {road.length} wordings</summary>
      {open ? (
        <ol>
          {road.map((step, index) => (
            <li key={step.ordinal}>
              <p className="road-head">{headOf(step)}</p>
              {step.why ? <p className="road-why">{step.why}</p> : null}
              <Wording before={road[index - 1]} step={step} />
            </li>
          ))}
        </ol>
      ) : null}
    </details>
  )
}

function Wording({ before, step }: { before: Step | undefined; step: Step }) {
  return (
    <div className="road-text">
      {before ? <Redline base={before} proposed={step} /> : <Rich rich={step} />}
    </div>
  )
}

function headOf(step: Step): string {
  const from = step.sources.length > 0 ? `, proposed by ${step.sources.join(' and ')}` : ''
  return `Version ${step.ordinal}, ${CLASSED[step.change]}, ${dayOf(step.at)}${from}`
}
