import { useCallback, useEffect, useRef, useState } from 'react'

const PREFIX = 'adref.kept.'

/** Words that were not sent yet, in this browser only. Storage that is closed or full loses nothing on screen. */
export const kept = {
  read(key: string): unknown {
    try {
      const text = localStorage.getItem(PREFIX + key)
      return text === null ? undefined : JSON.parse(text)
    } catch {
      return undefined
    }
  },
  write(key: string, value: unknown): void {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify(value))
    } catch {
      // The page itself still holds the words.
    }
  },
  clear(key: string): void {
    try {
      localStorage.removeItem(PREFIX + key)
    } catch {
      // Nothing was kept, then.
    }
  },
  /** The ends of all keys that begin so. */
  list(begin: string): string[] {
    try {
      const whole = PREFIX + begin
      return Object.keys(localStorage)
        .filter(key => key.startsWith(whole))
        .map(key => key.slice(whole.length))
    } catch {
      return []
    }
  },
}

/** A line of words that survives a reload, until it is cleared. */
export function useKeptWords(key: string): [string, (words: string) => void, () => void] {
  const [words, setWords] = useState(() => wordsAt(key))
  const at = useRef(key)
  useEffect(() => {
    if (at.current !== key) {
      at.current = key
      setWords(wordsAt(key))
    }
  }, [key])
  const say = useCallback(
    (next: string) => {
      setWords(next)
      if (next === '') kept.clear(key)
      else kept.write(key, next)
    },
    [key],
  )
  const clear = useCallback(() => {
    setWords('')
    kept.clear(key)
  }, [key])
  return [words, say, clear]
}

function wordsAt(key: string): string {
  const value = kept.read(key)
  return typeof value === 'string' ? value : ''
}
