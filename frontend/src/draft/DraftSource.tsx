import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { previewDraft } from '../api/writing'
import type { DraftPreview } from '../api/wire'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { looksLikeTable } from './draftRows'

const PLAIN = 'text/plain'
const TABLE = 'text/tab-separated-values'

/** A draft as a file, sent with its bytes as they are, or as pasted text. */
export function DraftSource({
  documentId,
  onRead,
}: {
  documentId: number
  onRead: (preview: DraftPreview) => void
}) {
  const [text, setText, clear] = useKeptWords(`paste.${documentId}`)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const read = useMutation({
    mutationFn: ({ bytes, type }: { bytes: Blob; type: typeof PLAIN | typeof TABLE }) =>
      previewDraft(documentId, bytes, type),
    onSuccess: preview => {
      clear()
      onRead(preview)
    },
  })
  const take = (file: File | undefined) => {
    if (file) {
      const table = /\.(tsv|tab)$/i.test(file.name) || file.type === TABLE
      read.mutate({ bytes: file, type: table ? TABLE : PLAIN })
    }
  }
  return (
    <div className="stack source">
      <p className="lead">
        Numbers such as 49, 49(a) or (i) make the outline. In a table, the first column is the number, the
        second the text, parted by a tab. You see what was understood before anything is stored.
      </p>
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files[0])
        }}
      >
        <input
          ref={input}
          type="file"
          accept=".txt,.tsv,.tab,text/plain,text/tab-separated-values"
          className="hidden-words"
          aria-label="A file with the draft"
          tabIndex={-1}
          onChange={event => {
            take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <Button onPress={() => input.current?.click()} busy={read.isPending}>
          Choose a file
        </Button>
        <span className="soft">.txt or .tsv, or drop it here</span>
      </div>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() !== '') {
            const type = looksLikeTable(text) ? TABLE : PLAIN
            read.mutate({ bytes: new Blob([text], { type }), type })
          }
        }}
      >
        <WordsField
          label="Or paste the text"
          rows={10}
          maxLength={4_000_000}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <Refused thrown={read.error} />
        <Button look="primary" type="submit" busy={read.isPending} disabled={text.trim() === ''}>
          Read the draft
        </Button>
      </form>
    </div>
  )
}
