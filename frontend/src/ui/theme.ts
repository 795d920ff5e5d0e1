import { useCallback, useState } from 'react'

export type Theme = 'system' | 'light' | 'dark'

function present(): Theme {
  const chosen = document.documentElement.dataset['theme']
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

/** Light, dark, or what the system says. Remembered in this browser; `public/theme.js` reads it before paint. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(present)
  const choose = useCallback((next: Theme) => {
    setTheme(next)
    try {
      if (next === 'system') {
        delete document.documentElement.dataset['theme']
        localStorage.removeItem('adref.theme')
      } else {
        document.documentElement.dataset['theme'] = next
        localStorage.setItem('adref.theme', next)
      }
    } catch {
      // Holds until the page is left.
    }
  }, [])
  return [theme, choose]
}
