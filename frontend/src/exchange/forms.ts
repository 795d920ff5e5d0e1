import type { DocumentView } from '../api/wire'

/** A form of the text, or a table: what it is for, and the files that it comes as. */
export interface Form {
  readonly word: string
  readonly name: string
  readonly use: string
  /** Whether it is refused at times, so that one asks before the browser saves it. */
  readonly refusable?: boolean
  readonly files: readonly { readonly label: string; readonly href: string }[]
}

/** What a document can be taken away as; the final form once it is approved. */
export function formsOf(document: DocumentView): Form[] {
  const forms = document.approved ? [FINAL, ...OPEN] : OPEN
  const inWord = WORD_ONLY.filter(form => form.word !== 'working-copy' || !document.approved)
  return [
    ...forms.map(form => withFiles(form, filesOf(document, form.word))),
    ...inWord.map(form =>
      withFiles(form, [{ label: 'Word', href: `/api/documents/${document.id}/${form.word}.docx` }]),
    ),
  ]
}

const withFiles = ({ word, name, use }: Omit<Form, 'files'>, files: Form['files']): Form => ({
  word,
  name,
  use,
  files,
})

function filesOf({ id }: DocumentView, word: string) {
  const base = `/api/documents/${id}/files/${word}`
  const files = [
    { label: 'PDF', href: `${base}.pdf` },
    { label: 'Page', href: `${base}.html` },
    { label: 'Akoma Ntoso', href: `${base}.xml` },
  ]
  return word === 'final' || word === 'clean' ? [{ label: 'Word', href: `${base}.docx` }, ...files] : files
}

/** What only makes sense in Word: its tracked changes, its comments, its way back. */
const WORD_ONLY = [
  {
    word: 'working-copy',
    name: 'Working copy',
    use: 'The present text, to write in with tracked changes and comments, and to return.',
  },
  {
    word: 'redline',
    name: 'Tracked changes',
    use: 'Every open proposal as a tracked change of its author, every comment at its words.',
  },
  {
    word: 'compilation',
    name: 'Compilation of proposals',
    use: 'Each clause followed by all wordings proposed for it, in brackets, with their authors.',
  },
]

const OPEN = [
  {
    word: 'clean',
    name: 'Clean',
    use: 'The present wording and nothing else: to read, to quote, to send on.',
  },
  {
    word: 'redlined',
    name: 'Redlined',
    use: 'The present wording, and under each clause the open proposals with what they would change: for the meeting.',
  },
  {
    word: 'changes',
    name: 'Changes',
    use: 'What has changed since the first draft, word by word: for whoever read that one.',
  },
]

const FINAL = {
  word: 'final',
  name: 'Final',
  use: 'The text as the Special Rapporteur approved it, with reservations and objections annexed, and its hash.',
}
