import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import X from 'lucide-react/icons/x'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import type { DraftPreview } from '../api/wire'
import { Button } from '../ui/Button'
import { ADDRESSEES, KINDS } from '../ui/words'
import { AddresseeChoice } from './AddresseeChoice'
import { marked, reworded, shifted, type DraftRow } from './draftRows'
import { kindOf } from './kinds'

export interface DraftTreeProps {
  rows: DraftRow[]
  wrong: ReadonlySet<number>
  problems: DraftPreview['problems']
  onChange: (rows: DraftRow[]) => void
  onRemove: (line: number) => void
}

type Edit =
  | { kind: 'set'; row: DraftRow }
  | { kind: 'shift'; line: number; by: 1 | -1 }
  | { kind: 'remove'; line: number }

/** The draft as it was understood, every part of it to be corrected. */
export function DraftTree(props: DraftTreeProps) {
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const edit = useCallback((act: Edit) => {
    const { rows, onChange, onRemove } = latest.current
    switch (act.kind) {
      case 'set':
        return onChange(rows.map(row => (row.line === act.row.line ? act.row : row)))
      case 'shift':
        return onChange(shifted(rows, act.line, act.by))
      case 'remove':
        return onRemove(act.line)
    }
  }, [])
  return (
    <ol className="draft-tree">
      {props.rows.map(row => (
        <Row
          key={row.line}
          row={row}
          wrong={props.wrong.has(row.line)}
          problem={props.problems.find(each => each.line === row.line)?.why}
          onEdit={edit}
        />
      ))}
    </ol>
  )
}

const Row = memo(function Row(props: {
  row: DraftRow
  wrong: boolean
  problem: string | undefined
  onEdit: (act: Edit) => void
}) {
  const { row, onEdit } = props
  const [more, setMore] = useState(false)
  const called = `line ${row.line}`
  return (
    <li
      id={`line-${row.line}`}
      className={`draft-row ${row.kind === 'HEADING' ? 'heading' : ''} ${props.wrong ? 'wrong' : ''}`}
      style={{ paddingInlineStart: `${row.depth * 1.75}rem` }}
    >
      <div className="draft-cells">
        <input
          className="input draft-number"
          aria-label={`Number of ${called}`}
          maxLength={40}
          value={row.number}
          onChange={event => onEdit({ kind: 'set', row: { ...row, number: event.target.value } })}
        />
        <textarea
          className="input draft-text"
          aria-label={`Text of ${called}`}
          rows={1}
          maxLength={20_000}
          value={row.text}
          onChange={event => onEdit({ kind: 'set', row: reworded(row, event.target.value) })}
        />
        <div className="draft-tools">
          <Button
            look="quiet"
            size="small"
            className="icon"
            label={`Move ${called} out`}
            onPress={() => onEdit({ kind: 'shift', line: row.line, by: -1 })}
          >
            <ArrowLeft size={14} aria-hidden />
          </Button>
          <Button
            look="quiet"
            size="small"
            className="icon"
            label={`Move ${called} in`}
            onPress={() => onEdit({ kind: 'shift', line: row.line, by: 1 })}
          >
            <ArrowRight size={14} aria-hidden />
          </Button>
          <Button
            look="quiet"
            size="small"
            className="icon"
            label={`Remove ${called}`}
            onPress={() => onEdit({ kind: 'remove', line: row.line })}
          >
            <X size={14} aria-hidden />
          </Button>
        </div>
      </div>
      <div className="draft-facts small">
        <select
          aria-label={`Kind of ${called}`}
          value={row.kind}
          onChange={event => onEdit({ kind: 'set', row: { ...row, kind: kindOf(event.target.value) } })}
        >
          {Object.entries(KINDS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
        <button type="button" aria-expanded={more} onClick={() => setMore(!more)}>
          {row.addressees.length === 0
            ? 'To nobody in particular'
            : `To ${row.addressees.map(each => ADDRESSEES[each]).join(', ')}`}
        </button>
        {row.marks.length > 0 ? <span className="soft">With {marked(row)}</span> : null}
        {props.problem ? <span className="draft-problem">{props.problem}</span> : null}
        {props.wrong ? <span className="draft-problem">Too deep for the line before it</span> : null}
      </div>
      {more ? (
        <AddresseeChoice
          label={`Addressees of ${called}`}
          value={row.addressees}
          onChange={addressees => onEdit({ kind: 'set', row: { ...row, addressees } })}
        />
      ) : null}
    </li>
  )
})
