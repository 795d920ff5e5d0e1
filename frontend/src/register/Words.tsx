import { stretches } from '../review/mentions'

/** What somebody said. Whom it speaks to is named beside the text, where the panel is known; here it is a sign. */
export function Words({ text }: { text: string }) {
  return (
    <p className="words">
      {stretches(text).map((part, index) =>
        part.kind === 'words' ? (
          part.text
        ) : (
          <span key={index} className="faint">
            @…
          </span>
        ),
      )}
    </p>
  )
}
