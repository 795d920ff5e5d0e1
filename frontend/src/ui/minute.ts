import { useSyncExternalStore } from 'react'

const MINUTE = 60_000

let now = Date.now()

function subscribe(listener: () => void): () => void {
  const timer = setInterval(() => {
    now = Date.now()
    listener()
  }, MINUTE)
  return () => clearInterval(timer)
}

/** The time, to the minute. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, () => now)
}
