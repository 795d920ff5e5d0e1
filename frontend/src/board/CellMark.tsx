import type { Verdict } from './cell'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const

/** Each verdict has a shape of its own; the cell’s colour only repeats it. */
export function CellMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className="cell-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden>
      {shape(verdict)}
    </svg>
  )
}

function shape(verdict: Verdict) {
  switch (verdict) {
    case 'objection':
      return (
        <>
          <rect x="0.5" y="0.5" width="11" height="11" rx="1.5" fill="currentColor" />
          <path d="m3.6 3.6 4.8 4.8m0-4.8-4.8 4.8" stroke="var(--cell)" strokeWidth="1.5" />
        </>
      )
    case 'reservation':
      return <path d="M6 .8 11.6 11H.4z" fill="currentColor" strokeLinejoin="round" />
    case 'full':
      return (
        <>
          <circle cx="6" cy="6" r="5.5" fill="currentColor" />
          <path d="m3.3 6.2 1.9 1.9 3.6-4" fill="none" stroke="var(--cell)" strokeWidth="1.5" />
        </>
      )
    case 'partial':
      return (
        <>
          <circle cx="6" cy="6" r="5" {...line} />
          <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
        </>
      )
    case 'silent':
      return <circle cx="6" cy="6" r="4.8" {...line} strokeDasharray="2 1.8" />
    case 'recused':
      return (
        <>
          <circle cx="6" cy="6" r="4.8" {...line} />
          <path d="m2.8 9.2 6.4-6.4" {...line} />
        </>
      )
  }
}
