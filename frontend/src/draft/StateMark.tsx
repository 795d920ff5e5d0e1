import { STATE_WORDS, type ClauseState } from './state'

/** The state as a shape of its own, so that colour only repeats what the shape says. */
export function StateMark({ state, words = false }: { state: ClauseState; words?: boolean }) {
  if (state === 'heading') return null
  return (
    <span className={`state ${state}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden>
        {shape(state)}
      </svg>
      <span className={words ? '' : 'hidden-words'}>{STATE_WORDS[state]}</span>
    </span>
  )
}

function shape(state: Exclude<ClauseState, 'heading'>) {
  switch (state) {
    case 'agreed':
      return (
        <>
          <circle cx="7" cy="7" r="6.5" fill="currentColor" />
          <path d="m4 7.2 2.1 2.1L10 5.2" fill="none" stroke="var(--ground)" strokeWidth="1.7" />
        </>
      )
    case 'ready':
      return (
        <>
          <circle cx="7" cy="7" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="m4.3 7.2 1.9 1.9 3.5-3.7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </>
      )
    case 'objection':
      return (
        <>
          <rect x="1" y="1" width="12" height="12" rx="2" fill="currentColor" />
          <path d="m4.5 4.5 5 5m0-5-5 5" stroke="var(--ground)" strokeWidth="1.7" />
        </>
      )
    case 'open':
      return (
        <circle
          cx="7"
          cy="7"
          r="5.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="2.4 2"
        />
      )
  }
}
