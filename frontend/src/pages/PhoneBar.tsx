import ListTree from 'lucide-react/icons/list-tree'
import MessagesSquare from 'lucide-react/icons/messages-square'
import { Button } from '../ui/Button'

export interface PhoneBarProps {
  /** The chosen clause’s name. */
  name: string | undefined
  onOutline: () => void
  onDiscussion: () => void
}

/** On a small screen the text comes first; outline and discussion are one touch away. */
export function PhoneBar({ name, onOutline, onDiscussion }: PhoneBarProps) {
  return (
    <div className="phone-bar">
      <Button onPress={onOutline}>
        <ListTree size={16} aria-hidden /> Outline
      </Button>
      <Button look={name ? 'primary' : 'usual'} onPress={onDiscussion}>
        <MessagesSquare size={16} aria-hidden /> {name ?? 'Overview'}
      </Button>
    </div>
  )
}
