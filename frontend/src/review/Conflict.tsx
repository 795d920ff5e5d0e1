import type { Passage } from '../api/wire'
import { Notice } from '../ui/Notice'

export interface ConflictProps {
  passages: readonly Passage[]
  ordinal: number
}

/** Both sides changed the same words. Shown, never guessed. */
export function Conflict({ passages, ordinal }: ConflictProps) {
  return (
    <div className="conflict stack">
      <Notice kind="warn">
        Version {ordinal} changed the same words. It cannot be accepted as it stands: its author has to repair
        it upon the present text.
      </Notice>
      {passages.map((passage, index) => (
        <dl key={index}>
          <dt>It was</dt>
          <dd className="serif">{shown(passage.base)}</dd>
          <dt>The text now says</dt>
          <dd className="serif">{shown(passage.present)}</dd>
          <dt>The amendment says</dt>
          <dd className="serif">{shown(passage.proposed)}</dd>
        </dl>
      ))}
    </div>
  )
}

const shown = (text: string) => (text.trim() === '' ? <span className="faint">nothing</span> : text)
