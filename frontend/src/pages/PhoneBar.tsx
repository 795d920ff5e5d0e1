import ListTree from 'lucide-react/icons/list-tree'
import MessagesSquare from 'lucide-react/icons/messages-square'
import type { ClauseView } from '../api/wire'
import { nameOf } from '../draft/state'
import { Button } from '../ui/Button'

export interface PhoneBarProps {
  clause: ClauseView | undefined
  onOutline: () => void
  onDiscussion: () => void
}

/** On a small screen the text comes first; outline and discussion are one touch away. */
export function PhoneBar({ clause, onOutline, onDiscussion }: PhoneBarProps) {
  return (
    <div className="phone-bar">
      <Button onPress={onOutline}>
        <ListTree size={16} aria-hidden /> Outline
      </Button>
      <Button look={clause ? 'primary' : 'usual'} onPress={onDiscussion}>
        <MessagesSquare size={16} aria-hidden /> {clause ? nameOf(clause) : 'Overview'}
      </Button>
    </div>
  )
}
