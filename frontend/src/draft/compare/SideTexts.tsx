import { Fragment } from 'react'
import type { RichText } from '../../api/wire'
import { keptRedline } from '../../text/kept'

/** Two wordings beside each other, each with what the other lacks marked in it. */
export function SideTexts({ before, after }: { before: RichText; after: RichText }) {
  const pieces = keptRedline(before.text, after.text)
  return (
    <div className="side-texts">
      <div className="serif">
        <p>
          {pieces.map((piece, index) =>
            piece.kind === 'inserted' ? null : piece.kind === 'deleted' ? (
              <del key={index}>
                <span className="hidden-words"> [only here: </span>
                <Words text={piece.text} />
                <span className="hidden-words">] </span>
              </del>
            ) : (
              <Words key={index} text={piece.text} />
            ),
          )}
        </p>
      </div>
      <div className="serif">
        <p>
          {pieces.map((piece, index) =>
            piece.kind === 'deleted' ? null : piece.kind === 'inserted' ? (
              <ins key={index}>
                <span className="hidden-words"> [only here: </span>
                <Words text={piece.text} />
                <span className="hidden-words">] </span>
              </ins>
            ) : (
              <Words key={index} text={piece.text} />
            ),
          )}
        </p>
      </div>
    </div>
  )
}

function Words({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ))
}
