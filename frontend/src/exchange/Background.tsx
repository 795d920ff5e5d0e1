import { useQuery } from '@tanstack/react-query'
import { exportsOf } from '../api/reading'
import { useWideAct } from '../api/refresh'
import { askForExport } from '../api/writing'
import type { ExportView } from '../api/wire'
import { Button } from '../ui/Button'
import { Notice, Refused } from '../ui/Notice'
import { When } from '../ui/When'
import { bytesInWords } from './bytes'

/** What takes longer is made while one goes on reading, and is kept for a day. */
export function Background({ documentId }: { documentId: number }) {
  const list = useQuery(exportsOf(documentId))
  const ask = useWideAct([['exports', documentId]], (kind: string) => askForExport(documentId, kind))
  const files = list.data?.exports ?? []
  return (
    <section aria-labelledby="background">
      <h2 id="background">Made in the background</h2>
      <p className="soft small">
        For long documents and slow lines. Go on with something else; the file is kept here for a day, and a
        broken download goes on where it stopped.
      </p>
      <p className="row ask">
        <Button onPress={() => ask.mutate('dossier')} busy={ask.isPending}>
          Everything in one ZIP
        </Button>
        <Button look="quiet" onPress={() => ask.mutate('redlined.pdf')} busy={ask.isPending}>
          The redlined PDF
        </Button>
      </p>
      <Refused thrown={ask.error} />
      {list.error ? (
        <Notice kind="warn">What you asked for can’t be listed at the moment. It is being made.</Notice>
      ) : null}
      {files.length > 0 ? (
        <ul className="made">
          {files.map(file => (
            <Made key={file.id} file={file} onAgain={() => ask.mutate(file.kind)} />
          ))}
        </ul>
      ) : null}
      <p className="hidden-words" role="status">
        {files[0] ? spoken(files[0]) : ''}
      </p>
    </section>
  )
}

function Made({ file, onAgain }: { file: ExportView; onAgain: () => void }) {
  const name = nameOf(file.kind)
  if (file.failure) {
    return (
      <li>
        <span>
          <b>{name}</b> could not be made.
          <span className="small soft block">{file.failure}</span>
        </span>
        <Button size="small" onPress={onAgain} label={`Ask for it again: ${name}`}>
          Ask again
        </Button>
      </li>
    )
  }
  if (!file.finished) {
    return (
      <li>
        <span>
          <b>{name}</b> <span className="small soft">{steps(file)}</span>
        </span>
        <progress value={file.done} max={file.total} aria-label={`${name}, progress`} />
      </li>
    )
  }
  return (
    <li>
      <span>
        <b>{name}</b>{' '}
        <span className="small soft">
          {bytesInWords(file.size ?? 0)}, made <When at={file.finished} />, kept until a day later
        </span>
      </span>
      <a
        className="button small"
        href={`/api/exports/${file.id}/file`}
        download
        aria-label={`Download: ${name}`}
      >
        Download
      </a>
    </li>
  )
}

function nameOf(kind: string): string {
  if (kind === 'dossier') return 'Everything in one ZIP'
  const [form, format] = kind.split('.')
  return `${form === undefined ? kind : form.charAt(0).toUpperCase() + form.slice(1)}, ${(format ?? '').toUpperCase()}`
}

function steps(file: ExportView): string {
  return file.done === 0 ? 'waiting' : `${file.done} of ${file.total}`
}

function spoken(file: ExportView): string {
  if (file.failure) return `${nameOf(file.kind)} could not be made. ${file.failure}`
  return file.finished ? `${nameOf(file.kind)} is ready.` : ''
}
