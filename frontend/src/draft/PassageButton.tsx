import MessageSquarePlus from 'lucide-react/icons/message-square-plus'
import { useEffect, useState } from 'react'
import { chosenPassage, type Passage } from './selection'

/** Stands above a marked passage and offers to comment on it. */
export function PassageButton({ onComment }: { onComment: (passage: Passage) => void }) {
  const [at, setAt] = useState<{ passage: Passage; left: number; top: number } | undefined>(undefined)
  useEffect(() => {
    let soon = 0
    const listen = (): void => {
      clearTimeout(soon)
      soon = window.setTimeout(() => {
        const chosen = chosenPassage()
        setAt(
          chosen && {
            passage: chosen.passage,
            left: Math.min(Math.max(chosen.box.left + chosen.box.width / 2 + scrollX, 90), innerWidth - 90),
            top: chosen.box.top + scrollY,
          },
        )
      }, 120)
    }
    document.addEventListener('selectionchange', listen)
    return () => {
      clearTimeout(soon)
      document.removeEventListener('selectionchange', listen)
    }
  }, [])
  if (!at) return null
  return (
    <div className="passage-button" style={{ left: at.left, top: at.top }}>
      <button
        type="button"
        className="button small"
        // The selection must not go away before the click.
        onPointerDown={event => event.preventDefault()}
        onClick={() => {
          onComment(at.passage)
          setAt(undefined)
        }}
      >
        <MessageSquarePlus size={14} aria-hidden /> Comment
      </button>
    </div>
  )
}
