import { useMutation } from '@tanstack/react-query'
import { previewDraft, WORD } from '../api/writing'
import type { DraftPreview } from '../api/wire'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { FileDrop } from '../ui/FileDrop'
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
  const read = useMutation({
    mutationFn: ({ bytes, type }: { bytes: Blob; type: typeof PLAIN | typeof TABLE | typeof WORD }) =>
      previewDraft(documentId, bytes, type),
    onSuccess: preview => {
      clear()
      onRead(preview)
    },
  })
  const take = (file: File) => {
    const table = /\.(tsv|tab)$/i.test(file.name) || file.type === TABLE
    const word = /\.docx$/i.test(file.name) || file.type === WORD
    read.mutate({ bytes: file, type: word ? WORD : table ? TABLE : PLAIN })
  }
  return (
    <div className="stack draft-source">
      <p className="lead">
        Choose the draft as a Word file, with its numbers typed or counted by Word, or as plain text. Numbers
        such as 49, 49(a) or (i) make the outline. In a table, the first column is the number, the second the
        text, parted by a tab. You see what was understood before anything is stored.
      </p>
      <FileDrop
        label="A file with the draft"
        hint=".docx, .txt, .tsv or Akoma Ntoso (.xml), or drop it here"
        accept={`.docx,.txt,.tsv,.tab,.xml,text/plain,text/tab-separated-values,${WORD}`}
        busy={read.isPending}
        onFile={take}
      />
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
