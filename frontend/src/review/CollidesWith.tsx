import type { ClauseView } from '../api/wire'
import { labelOf, useDocument } from '../draft/document'

// So many are named; whoever wants all reads the proposals together.
const FEW = 6

/** Who would change the same words otherwise: said before anybody decides. */
export function CollidesWith(props: {
  clause: ClauseView
  amendment: { readonly collides: readonly number[] }
}) {
  const document = useDocument()
  const others = props.amendment.collides.flatMap(id =>
    props.clause.amendments.filter(amendment => amendment.id === id),
  )
  if (others.length === 0) return null
  const names = others.slice(0, FEW).map(other => `${labelOf(document, other.by)} (#${other.id})`)
  return (
    <p className="small collides">
      <span aria-hidden>⇄</span> Collides with {names.join(', ')}
      {others.length > FEW ? ` and ${others.length - FEW} more` : ''}
    </p>
  )
}
