import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import Monitor from 'lucide-react/icons/monitor'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import type { ReactNode } from 'react'
import { me } from '../api/reading'
import { signInAddress, useSignedOut } from '../api/session'
import { QueueLink } from '../notice/QueueLink'
import { Button } from './Button'
import { useTheme, type Theme } from './theme'
import './header.css'

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const WORDS: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }

/** The bar above every page: where one is, who one is, light or dark. */
export function Header({ children }: { children?: ReactNode }) {
  const person = useQuery(me())
  const [theme, setTheme] = useTheme()
  const Icon = theme === 'system' ? Monitor : theme === 'light' ? Sun : Moon
  return (
    <header className="bar">
      <Link to="/" className="wordmark">
        Adref
      </Link>
      <div className="bar-place">{children}</div>
      <div className="bar-self">
        <Button
          look="quiet"
          className="icon"
          label={`Colours: ${WORDS[theme]}. Change to ${WORDS[NEXT[theme]]}`}
          onPress={() => setTheme(NEXT[theme])}
        >
          <Icon size={17} aria-hidden />
        </Button>
        {person.data ? (
          <>
            <QueueLink />
            <span className="bar-name">{person.data.name}</span>
            <a href="/logout">Sign out</a>
          </>
        ) : null}
      </div>
    </header>
  )
}

/** Says that the login ran out, over whatever page is open. The page and its words stay. */
export function SignedOutLine() {
  const out = useSignedOut()
  const person = useQuery(me())
  if (!out || !person.data) return null
  return (
    <div className="signed-out" role="alert">
      You are signed out. What you wrote is kept in this browser. <a href={signInAddress()}>Sign in again</a>
    </div>
  )
}
