import { useSyncExternalStore } from 'react'

type Listener = () => void

let out = false
const listeners = new Set<Listener>()

function say(next: boolean): void {
  if (next !== out) {
    out = next
    for (const listener of listeners) {
      listener()
    }
  }
}

/** Whether the server still knows us. Told by the client at each answer. */
export const session = {
  signedIn: (): void => say(false),
  signedOut: (): void => say(true),
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

export function useSignedOut(): boolean {
  return useSyncExternalStore(session.subscribe, () => out)
}

/** Where to sign in and come back to this very place. */
export function signInAddress(): string {
  return `/login?to=${encodeURIComponent(location.pathname + location.search)}`
}
