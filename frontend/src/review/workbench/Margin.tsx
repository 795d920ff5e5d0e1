import type { ClauseView, RichText } from '../../api/wire'
import { useDocument } from '../../draft/document'
import { named } from '../rival/proposers'
import { both, rivals } from './combining'
import { ownChanges, passagesOf, sliced, type Passage, type Table } from './passages'
import type { DeskInUse } from './useDesk'

/** Who gave what to the text, passage by passage; where the chosen ones say different things, somebody chooses. */
export function Margin({ clause, use }: { clause: ClauseView; use: DeskInUse }) {
  const { desk, table } = use
  const passages = passagesOf(table, desk.work)
  const own = ownChanges(table, desk.work)
  return (
    <section className="margin" aria-labelledby="margin">
      <h2 id="margin">Contributions</h2>
      {passages.length === 0 ? <p className="small soft">No amendment changes a word here.</p> : null}
      <ol>
        {passages.map((passage, index) => (
          <li key={index} id={`passage-${index + 1}`} tabIndex={-1}>
            <OnePassage
              clause={clause}
              number={index + 1}
              passage={passage}
              table={table}
              chosen={desk.chosen}
              onChoose={words => use.choose(passage.part, words)}
            />
          </li>
        ))}
      </ol>
      {own.length > 0 ? (
        <p className="small">
          <b>Your own words:</b>{' '}
          {own.map((piece, index) => (
            <span key={index}>
              {index > 0 ? ', ' : ''}
              {piece.kind === 'deleted' ? <del>{piece.text.trim()}</del> : <ins>{piece.text.trim()}</ins>}
            </span>
          ))}
        </p>
      ) : null}
    </section>
  )
}

interface OneProps {
  clause: ClauseView
  number: number
  passage: Passage
  table: Table
  chosen: ReadonlySet<number>
  onChoose: (words: RichText) => void
}

function OnePassage({ clause, number, passage, table, chosen, onChoose }: OneProps) {
  const document = useDocument()
  const { part, standing } = passage
  const present = sliced(table.present, part)
  const taken = rivals(part, chosen)
  const choices: { key: string; who: string; words: RichText }[] = [
    { key: 'present', who: 'As it is', words: present },
    ...taken.map((alternative, index) => ({
      key: `alternative-${index}`,
      who: named(
        document,
        clause,
        alternative.amendmentIds.filter(id => chosen.has(id)),
      ),
      words: { text: alternative.text, marks: alternative.marks },
    })),
    ...(taken.length === 2 ? [{ key: 'both', who: 'Both', words: both(taken) }] : []),
  ]
  const found = choices.find(choice => choice.words.text === passage.words)
  if (taken.length === 0) {
    return (
      <p className="small soft">
        <b className="passage-mark">{number}</b> {shown(present.text)}:{' '}
        {part.alternatives.length === 1 ? 'one proposal' : `${part.alternatives.length} proposals`}, none
        taken
        {standing.kind === 'present' ? '' : '; your own words stand there'}
      </p>
    )
  }
  return (
    <fieldset className={taken.length > 1 ? 'choice rival' : 'choice'}>
      <legend>
        <b className="passage-mark">{number}</b>{' '}
        {taken.length > 1 ? 'They collide: choose' : `From ${choices[1]?.who ?? ''}`}
      </legend>
      {choices.map(choice => (
        <label key={choice.key}>
          <input
            type="radio"
            name={`passage-${part.start}-${part.end}`}
            checked={found?.key === choice.key}
            onChange={() => onChoose(choice.words)}
          />
          <span>
            <span className="small soft">{choice.who}:</span>{' '}
            <span className="serif">{shown(choice.words.text)}</span>
          </span>
        </label>
      ))}
      {found ? null : (
        <p className="small">
          Written by hand: <span className="serif">{shown(passage.words)}</span>
        </p>
      )}
    </fieldset>
  )
}

const shown = (text: string) =>
  text.trim() === '' ? <i className="faint">nothing</i> : text.trim().replaceAll('\n', ' ¶ ')
