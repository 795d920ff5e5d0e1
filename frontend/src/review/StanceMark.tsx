import type { Stance } from '../api/wire'

/** Each stance has a shape of its own; colour only repeats it. `silent` is a seat that has not spoken. */
export function StanceMark({ stance, faded = false }: { stance: Stance | 'silent'; faded?: boolean }) {
  return (
    <svg
      className={`stance ${stance.toLowerCase().replace('_', '-')}${faded ? ' faded' : ''}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden
    >
      {shape(stance)}
    </svg>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const
const cut = { fill: 'none', stroke: 'var(--ground)', strokeWidth: 1.8 } as const

function shape(stance: Stance | 'silent') {
  switch (stance) {
    case 'SUPPORT':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="m4.6 8.3 2.4 2.3 4.4-5" {...cut} />
        </>
      )
    case 'NO_OBJECTION':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" {...line} />
          <path d="m4.9 8.3 2.2 2.1 4-4.5" {...line} />
        </>
      )
    case 'RESERVATION':
      return (
        <>
          <path d="M8 1.2 15.2 14H.8z" fill="currentColor" strokeLinejoin="round" />
          <path d="M8 5.6v4.2m0 1.4v1.4" {...cut} />
        </>
      )
    case 'OBJECTION':
      return (
        <>
          <rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor" />
          <path d="m5 5 6 6m0-6-6 6" {...cut} />
        </>
      )
    case 'ABSTAIN':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" {...line} />
          <path d="M5 8h6" {...line} />
        </>
      )
    case 'RECUSE':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" {...line} />
          <path d="m4 12 8-8" {...line} />
        </>
      )
    case 'silent':
      return <circle cx="8" cy="8" r="2.2" fill="currentColor" />
  }
}
