import type { Dissent } from '../api/wire'
import { STANCES } from '../ui/words'

/** The reservations and objections that are printed with a text. Nothing where there are none. */
export function Annex({ dissent }: { dissent: readonly Dissent[] }) {
  if (dissent.length === 0) return null
  return (
    <section aria-labelledby="dissent" className="dissent">
      <h2 id="dissent">Annex: reservations and objections</h2>
      <ol>
        {dissent.map(each => (
          <li key={`${each.clauseId} ${each.by} ${each.text}`}>
            <p>
              <b>{each.number ? `Clause ${each.number}` : 'Clause'}</b>, {each.by}:{' '}
              {STANCES[each.stance].toLowerCase()}
            </p>
            <p className="words">{each.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
