import CirclePause from 'lucide-react/icons/circle-pause'
import { useState } from 'react'
import { pauseInput, resumeInput } from '../api/writing'
import { useWideAct } from '../api/refresh'
import type { DocumentView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { LineField, WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { useMinute } from '../ui/minute'
import { Refused } from '../ui/Notice'
import { exactly } from '../ui/When'

/** Whether input waits now; a pause is over when its time has passed, also while one reads. */
export function isPaused(document: DocumentView, now: number): boolean {
  return document.paused !== undefined && now < Date.parse(document.paused.until)
}

/** Says to everybody that input is paused, why and until when. */
export function PausedLine({ document }: { document: DocumentView }) {
  const now = useMinute()
  const resume = useWideAct([['document', document.id]], () => resumeInput(document.id))
  const { paused } = document
  if (!paused || !isPaused(document, now)) return null
  return (
    <div className="paused-line" role="status">
      <CirclePause size={16} aria-hidden />
      <p>
        <b>Input is paused until {exactly(paused.until)}.</b> {paused.reason}{' '}
        <span className="soft">
          You can read, draft and keep notes; what you write is kept and can be sent then.
        </span>
      </p>
      {document.mySeat.role === 'SECRETARIAT' ? (
        <Button size="small" busy={resume.isPending} onPress={() => resume.mutate(undefined)}>
          Resume now
        </Button>
      ) : null}
      <Refused thrown={resume.error} />
    </div>
  )
}

/** The secretariat pauses input while she consolidates. */
export function PauseButton({ document }: { document: DocumentView }) {
  const now = useMinute()
  const [open, setOpen] = useState(false)
  if (document.mySeat.role !== 'SECRETARIAT' || document.approved || isPaused(document, now)) return null
  return (
    <>
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        Pause input …
      </button>
      <Dialog title="Pause input" open={open} onClose={() => setOpen(false)}>
        <PauseForm document={document} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function PauseForm({ document, onDone }: { document: DocumentView; onDone: () => void }) {
  const [reason, setReason, clear] = useKeptWords(`pause.${document.id}`)
  const [until, setUntil] = useState(inTwoHours)
  const pause = useWideAct([['document', document.id]], () =>
    pauseInput(document.id, { reason: reason.trim(), until: new Date(until).toISOString() }),
  )
  const ready = reason.trim() !== '' && !Number.isNaN(Date.parse(until))
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready) {
          pause.mutate(undefined, {
            onSuccess: () => {
              clear()
              onDone()
            },
          })
        }
      }}
    >
      <p className="soft">
        Experts go on reading and drafting; amendments, comments and positions wait. The chair and the
        secretariat go on.
      </p>
      <WordsField
        label="Why?"
        hint="Everybody reads it."
        required
        maxLength={1000}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <LineField
        label="Until"
        type="datetime-local"
        required
        value={until}
        onChange={event => setUntil(event.target.value)}
      />
      <div className="row">
        <Button look="primary" type="submit" busy={pause.isPending} disabled={!ready}>
          Pause input
        </Button>
        <Button look="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
      <Refused thrown={pause.error} />
    </form>
  )
}

/** What a field for local time understands. */
function inTwoHours(): string {
  const at = new Date(Date.now() + 2 * 60 * 60_000)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
