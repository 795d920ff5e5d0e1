import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { AmendmentView, ClauseView, RivalsView } from '../../api/wire'
import { labelOf, useDocument } from '../../draft/document'
import { Batches } from '../../ui/Batches'
import { Joined } from './Joined'

type Part = RivalsView['parts'][number]

// Words of the present text that are shown before a passage, so that one knows where one is.
const BEFORE = 28

export interface SideBySideProps {
  clause: ClauseView
  parts: readonly Part[]
  amendments: readonly AmendmentView[]
}

/** One row for each passage that somebody changes, one column for each proposal; the present text stays in sight. */
export const SideBySide = memo(function SideBySide({ clause, parts, amendments }: SideBySideProps) {
  const document = useDocument()
  const text = clause.version.text
  const shown = new Set(amendments.map(amendment => amendment.id))
  const passages = parts.filter(part =>
    part.alternatives.some(alternative => alternative.amendmentIds.some(id => shown.has(id))),
  )
  if (passages.length === 0) return <p className="soft">Nobody changes a word of the present text.</p>
  return (
    // What scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="side-by-side" role="region" aria-label="Proposals side by side" tabIndex={0}>
      <table>
        <caption className="hidden-words">
          Rows are passages of the present text, columns are proposals. An empty cell leaves the passage as it
          is.
        </caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              Present text
            </th>
            {amendments.map(amendment => (
              <th scope="col" key={amendment.id}>
                <b>{labelOf(document, amendment.by)}</b> <Joined amendment={amendment} />
                <Link
                  to="/documents/$documentId"
                  params={{ documentId: String(document.id) }}
                  search={{ clause: clause.id, amendment: amendment.id }}
                  className="quiet-link"
                >
                  #{amendment.id}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Batches items={passages} whole={false}>
            {part => (
              <tr key={part.start}>
                <th scope="row" className="serif">
                  <span className="faint">{before(text, part.start)}</span>
                  {text.slice(part.start, part.end).trim() === '' ? (
                    <span className="gap" aria-label="nothing">
                      ‸
                    </span>
                  ) : (
                    <b>{text.slice(part.start, part.end).trim()}</b>
                  )}
                </th>
                {amendments.map(amendment => (
                  <Cell key={amendment.id} part={part} amendment={amendment} />
                ))}
              </tr>
            )}
          </Batches>
          <tr>
            <th scope="row" className="why">
              Why
            </th>
            {amendments.map(amendment => (
              <td key={amendment.id} className="small soft">
                {amendment.rationale}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
})

function Cell({ part, amendment }: { part: Part; amendment: AmendmentView }) {
  const hers = part.alternatives.find(alternative => alternative.amendmentIds.includes(amendment.id))
  if (!hers) {
    return (
      <td className="as-present">
        <span aria-hidden>·</span>
        <span className="hidden-words">as it is</span>
      </td>
    )
  }
  return (
    <td className="serif">
      {hers.text.trim() === '' ? <i className="struck">deleted</i> : hers.text.trim()}
    </td>
  )
}

function before(text: string, at: number): string {
  const begin = text.slice(Math.max(0, at - BEFORE), at)
  if (at <= BEFORE) return begin
  return `… ${begin.slice(begin.indexOf(' ') + 1)}`
}
