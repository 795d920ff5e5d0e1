import { memo } from 'react'
import type { ComparisonView } from '../../api/wire'
import { plural } from '../../ui/words'
import { Redline, Rich } from '../Rich'
import { SideTexts } from './SideTexts'

type Change = ComparisonView['changes'][number]
type Line = Change['later'][number]

const NOTHING = { text: '', marks: [] }

const KINDS: Readonly<Record<Change['kind'], string>> = {
  UNCHANGED: 'Unchanged',
  REWORDED: 'Reworded',
  INSERTED: 'New',
  DELETED: 'Removed',
  MOVED: 'Moved',
  MOVED_AND_REWORDED: 'Moved and reworded',
  SPLIT: 'Split',
  MERGED: 'Merged',
}

/** Every change of a document in the order of the later moment; what stayed is folded away. */
export const DocumentChanges = memo(function DocumentChanges(props: {
  changes: readonly Change[]
  look: 'inline' | 'side'
}) {
  const groups = folded(props.changes)
  const changed = props.changes.filter(change => change.kind !== 'UNCHANGED')
  return (
    <>
      <p className="small soft" role="status">
        {changed.length === 0 ? 'Nothing differs.' : tally(changed)}
      </p>
      <ol className="document-changes">
        {groups.map((group, index) =>
          group.length > 1 || group[0]?.kind === 'UNCHANGED' ? (
            <li key={index}>
              <details>
                <summary className="small soft">
                  {plural(group.length, 'clause', 'clauses')} unchanged
                </summary>
                {group.map((change, place) => (
                  <OneChange key={place} change={change} look={props.look} />
                ))}
              </details>
            </li>
          ) : (
            group.map((change, place) => (
              <li key={`${index}-${place}`}>
                <OneChange change={change} look={props.look} />
              </li>
            ))
          ),
        )}
      </ol>
    </>
  )
})

function OneChange({ change, look }: { change: Change; look: 'inline' | 'side' }) {
  const line: Line | undefined = change.later[0] ?? change.earlier[0]
  if (!line) return null
  const before = joined(change.earlier)
  const after = joined(change.later)
  return (
    <article className={`document-change ${change.kind.toLowerCase()}`}>
      <p className="by">
        <b>{numberOf(change)}</b>
        {change.kind === 'UNCHANGED' ? null : <span className="tag">{KINDS[change.kind]}</span>}
      </p>
      {change.kind === 'UNCHANGED' || change.kind === 'MOVED' ? (
        <div className="wording serif">
          <Rich rich={line} />
        </div>
      ) : look === 'side' ? (
        <SideTexts before={before} after={after} />
      ) : (
        <div className="wording serif">
          <Redline base={before} proposed={after} />
        </div>
      )}
    </article>
  )
}

function joined(lines: readonly Line[]) {
  const [only, ...others] = lines
  if (!only) return NOTHING
  return others.length === 0 ? only : { text: lines.map(line => line.text).join('\n'), marks: [] }
}

/** “12”, or “12 → 14” where the number changed. */
function numberOf(change: Change): string {
  const before = change.earlier.map(line => line.number).join(', ')
  const after = change.later.map(line => line.number).join(', ')
  if (before === '' || after === '' || before === after) return after || before || '¶'
  return `${before} → ${after}`
}

function tally(changed: readonly Change[]): string {
  const counts = new Map<Change['kind'], number>()
  for (const { kind } of changed) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} ${KINDS[kind].toLowerCase()}`).join(' · ')
}

/** Neighbours that did not change go together. */
function folded(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (change.kind === 'UNCHANGED' && last?.[0]?.kind === 'UNCHANGED') last.push(change)
    else groups.push([change])
  }
  return groups
}
