import { labelOf, useDocument } from '../draft/document'
import { stretches } from './mentions'

/** What somebody said, with those whom it speaks to by the names that attribution gives them. */
export function Said({ text }: { text: string }) {
  const document = useDocument()
  return (
    <p className="words">
      {stretches(text).map((part, index) =>
        part.kind === 'words' ? (
          part.text
        ) : (
          <span key={index} className={part.seatId === document.mySeat.id ? 'spoken-to me' : 'spoken-to'}>
            @{labelOf(document, part.seatId)}
          </span>
        ),
      )}
    </p>
  )
}
