import { Fragment } from 'react'
import { keptRedline } from '../../text/kept'
import { passagesOf, type Table, type Work } from './passages'

/** The text that is being put together, with a number at each passage that stands in the margin. */
export function Combined({ table, work }: { table: Table; work: Work }) {
  const passages = passagesOf(table, work)
  return (
    <div className="combined serif">
      <p>
        {table.parts.map((part, index) => {
          const passage = passages.find(each => each.part === part)
          if (!passage) {
            const from = work.places[index - 1]?.end ?? 0
            const to = work.places[index + 1]?.start ?? work.text.length
            return (
              <Redlined
                key={part.start}
                before={table.present.text.slice(part.start, part.end)}
                after={work.text.slice(from, to)}
              />
            )
          }
          const number = passages.indexOf(passage) + 1
          return (
            <Fragment key={`${part.start}-${index}`}>
              <a className="passage-number" href={`#passage-${number}`} aria-label={`Passage ${number}`}>
                {number}
              </a>
              <Redlined before={table.present.text.slice(part.start, part.end)} after={passage.words} />
            </Fragment>
          )
        })}
      </p>
    </div>
  )
}

function Redlined({ before, after }: { before: string; after: string }) {
  return keptRedline(before, after).map((piece, index) => {
    switch (piece.kind) {
      case 'kept':
        return <Words key={index} text={piece.text} />
      case 'inserted':
        return (
          <ins key={index}>
            <span className="hidden-words"> [inserted: </span>
            <Words text={piece.text} />
            <span className="hidden-words">] </span>
          </ins>
        )
      case 'deleted':
        return (
          <del key={index}>
            <span className="hidden-words"> [deleted: </span>
            {piece.text.replaceAll('\n', ' ¶ ')}
            <span className="hidden-words">] </span>
          </del>
        )
    }
  })
}

function Words({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ))
}
