import type { RichText } from '../api/wire'
import { redline } from '../text/diff'
import { plural } from '../ui/words'
import { changesOf } from './changes'

/** A redline as a list, to be heard or read line by line. Drawn only when it is opened. */
export function ChangeList({ base, proposed }: { base: RichText; proposed: RichText }) {
  const lines = changesOf(redline(base.text, proposed.text))
  if (lines.length === 0) return null
  return (
    <details className="small change-list">
      <summary>{plural(lines.length, 'change', 'changes')} as a list</summary>
      <ol>
        {lines.map((line, index) => (
          <li key={index}>
            {line.after === '' ? 'At the beginning' : <>After “{line.after}”</>}
            {': '}
            {line.deleted.trim() === '' ? null : (
              <>
                delete <del>{line.deleted.trim()}</del>
              </>
            )}
            {line.deleted.trim() !== '' && line.inserted.trim() !== '' ? ', ' : null}
            {line.inserted.trim() === '' ? null : (
              <>
                insert <ins>{line.inserted.trim()}</ins>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
