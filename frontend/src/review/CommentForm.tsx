import { useEffect, useRef, useState } from 'react'
import { isKind } from '../api/problem'
import { useAct } from '../api/refresh'
import { comment } from '../api/writing'
import type { ClauseView, CommentKind } from '../api/wire'
import { useDocument } from '../draft/document'
import type { Passage } from '../draft/selection'
import { Button } from '../ui/Button'
import { ChoiceField, LineField, WordsField } from '../ui/Field'
import { MentionField } from './MentionField'
import { addressable, sent, unknown } from './mentions'
import { useKeptWords } from '../ui/kept'
import { Notice, Refused } from '../ui/Notice'
import { COMMENT_KINDS } from '../ui/words'

export interface CommentFormProps {
  clause: ClauseView
  passage: Passage | undefined
  onDone: () => void
}

/** A remark on the clause or on a passage of it. The passage can be marked in the text or quoted by hand. */
export function CommentForm({ clause, passage, onDone }: CommentFormProps) {
  const document = useDocument()
  const key = `comment.${document.mySeat.id}.${clause.id}`
  const [text, setText, clearText] = useKeptWords(key)
  const [quote, setQuote, clearQuote] = useKeptWords(`${key}.quote`)
  const [kind, setKind] = useState<CommentKind>('GENERAL')
  const [proposed, setProposed, clearProposed] = useKeptWords(`${key}.proposed`)
  const seats = addressable(document.seats, document.mySeat.id)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    if (passage) setQuote(passage.quote)
  }, [passage, setQuote])

  const anchor = anchorOf(clause.version.text, quote, passage)
  const lost = quote.trim() !== '' && !anchor
  const send = useAct(document.id, clause.id, () =>
    comment(clause.id, {
      seen: clause.version.id,
      kind,
      text: sent(text.trim(), seats),
      ...(anchor ? { anchor } : {}),
      ...(proposed.trim() === '' ? {} : { proposed: proposed.trim() }),
    }),
  )
  const ready = text.trim() !== '' && !lost && unknown(text, seats) === undefined
  const close = () => {
    clearText()
    clearQuote()
    clearProposed()
    onDone()
  }
  return (
    <form
      ref={form}
      className="stack comment-form"
      onSubmit={event => {
        event.preventDefault()
        if (ready) send.mutate(undefined, { onSuccess: close })
      }}
    >
      <MentionField
        label="Your comment"
        hint="Write @ to speak to somebody."
        required
        value={text}
        onChange={setText}
      />
      <LineField
        label="On these words"
        hint="Mark a passage in the text, or copy it here. Leave empty to speak of the whole clause."
        value={quote}
        onChange={event => setQuote(event.target.value)}
        wrong={lost ? whyLost(clause.version.text, quote.trim()) : undefined}
      />
      <details open={proposed !== ''}>
        <summary>Propose other words</summary>
        <WordsField
          label={
            anchor ? 'Would rather read in place of these words' : 'Would rather read in place of the clause'
          }
          hint="You or anybody else can make an amendment of it with one click."
          maxLength={20000}
          value={proposed}
          onChange={event => setProposed(event.target.value)}
        />
      </details>
      <ChoiceField
        label="Kind"
        choices={COMMENT_KINDS}
        value={kind}
        onChange={event => setKind(kindOf(event.target.value))}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={send.isPending} disabled={!ready}>
          Comment
        </Button>
        <Button look="quiet" onPress={onDone}>
          Later
        </Button>
        {text === '' ? null : <span className="small faint">Kept in this browser</span>}
      </div>
      {isKind(send.error, 'stale') ? (
        <Notice kind="warn" live>
          The text changed while you wrote. It is shown anew; send again if your comment still fits.
        </Notice>
      ) : (
        <Refused thrown={send.error} />
      )}
    </form>
  )
}

function kindOf(value: string): CommentKind {
  switch (value) {
    case 'SUBSTANTIVE':
    case 'EDITORIAL':
    case 'QUESTION':
      return value
    default:
      return 'GENERAL'
  }
}

function whyLost(text: string, words: string): string {
  return text.includes(words)
    ? 'These words stand here more than once. Mark the ones that you mean in the text.'
    : 'These words are not in the present text.'
}

/** Where the quoted words stand: at the passage that was marked if they are still there, else where they occur, if only once. */
export function anchorOf(
  text: string,
  quote: string,
  passage: Passage | undefined,
): { start: number; end: number } | undefined {
  const words = quote.trim()
  if (words === '') return undefined
  if (passage && text.slice(passage.start, passage.end) === words) {
    return { start: passage.start, end: passage.end }
  }
  const start = text.indexOf(words)
  return start < 0 || text.includes(words, start + 1) ? undefined : { start, end: start + words.length }
}
