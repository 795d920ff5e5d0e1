import { useCallback, useEffect, useRef, useState } from 'react'
import { isKind } from '../api/problem'
import { useAct } from '../api/refresh'
import { amend, reviseAmendment } from '../api/writing'
import type { AmendmentKind, ClauseView, RichText, UnsentView } from '../api/wire'
import { useDocument } from '../draft/document'
import { keyOf } from '../draft/keptText'
import { Moved } from '../draft/Moved'
import { inSentence, nameOf } from '../draft/state'
import { useWording } from '../draft/useWording'
import { ClauseEditor } from '../editor/ClauseEditor'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { Notice, Refused } from '../ui/Notice'
import { Skeleton } from '../ui/Skeleton'
import { Toggles } from '../ui/Toggles'
import type { Aim } from './aim'
import { AlikeNotice } from './AlikeNotice'
import { useBegun, useUnsent, type Purpose, type Saving } from './useUnsent'

export interface AmendFormProps {
  clause: ClauseView
  from: RichText | undefined
  aim?: Aim | undefined
  /** The comment whose words it takes up. */
  comment?: number | undefined
  onDone: () => void
}

/** A change to the clause's words, with the reason for it, in the place of the clause itself. */
export function AmendForm(props: AmendFormProps) {
  const document = useDocument()
  const { begun, known } = useBegun(document.id, purposeOf(props.clause, props.aim))
  const [start, setStart] = useState<{ begun: UnsentView | undefined } | undefined>(undefined)
  // What comes later from the server must not change the words under the writer's hands.
  if (known && !start) setStart({ begun })
  return start ? (
    <Writing {...props} begun={start.begun} />
  ) : (
    <Skeleton lines={4} label="Looking for what you began" />
  )
}

function purposeOf(clause: ClauseView, aim: Aim | undefined): Purpose {
  switch (aim?.kind) {
    case undefined:
    case 'resubmit':
      return { clauseId: clause.id }
    case 'reword':
      return { clauseId: clause.id, amendmentId: aim.amendment.id }
    case 'sub':
      return { clauseId: clause.id, amendsId: aim.amendment.id }
  }
}

type WordsKind = Extract<AmendmentKind, 'TEXT' | 'ALTERNATIVE' | 'EDITORIAL'>

const WORDS_KINDS: readonly (readonly [WordsKind, string])[] = [
  ['TEXT', 'Change of words'],
  ['ALTERNATIVE', 'Whole alternative'],
  ['EDITORIAL', 'Editorial'],
]

const KIND_HINTS: Readonly<Record<WordsKind, string>> = {
  TEXT: 'Merged with what others change elsewhere in the clause.',
  ALTERNATIVE: 'Stands against the whole clause, and is never mixed with other changes of it.',
  EDITORIAL: 'Leaves the sense as it is. Whoever accepts it says so again; anybody may dispute it.',
}

function wordsKind(kind: AmendmentKind | undefined): WordsKind {
  return kind === 'ALTERNATIVE' || kind === 'EDITORIAL' ? kind : 'TEXT'
}

function Writing({
  clause,
  from,
  aim,
  comment,
  begun,
  onDone,
}: AmendFormProps & { begun: UnsentView | undefined }) {
  const document = useDocument()
  const purpose = purposeOf(clause, aim)
  const target = aim?.amendment
  const asked = from ?? (begun ? undefined : target)
  const key = `${keyOf('amendment', document.mySeat.id, clause.id)}${aim ? `${aim.kind}${aim.amendment.id}.` : ''}`
  const words = useWording(clause, key, asked, {
    words: begun?.rationale ?? (aim && aim.kind !== 'sub' ? aim.amendment.rationale : ''),
    versionId: from ? undefined : begun?.baseId,
    upon: aim?.kind === 'sub' ? aim.amendment : undefined,
    saved: from ? undefined : begun,
  })
  const { base, upon, present } = words
  const baseId = base.id
  const moved = words.moved && aim?.kind !== 'sub'
  const [kind, setKind] = useState<WordsKind>(wordsKind(begun?.kind ?? target?.kind))
  const unsent = useUnsent(document.id, purpose, begun)
  const [warned, setWarned] = useState(false)

  const unsentWords = useCallback(
    () => ({
      baseId,
      kind,
      text: present.text,
      marks: present.marks,
      rationale: present.words,
      ...(purpose.amendmentId === undefined ? {} : { amendmentId: purpose.amendmentId }),
      ...(purpose.amendsId === undefined ? {} : { amendsId: purpose.amendsId }),
    }),
    [baseId, kind, present, purpose.amendmentId, purpose.amendsId],
  )
  const first = useRef(true)
  const { save, saving } = unsent
  const { sent: onSaved } = words
  useEffect(() => {
    if (saving === 'saved') onSaved()
  }, [saving, onSaved])
  useEffect(() => {
    if (first.current) first.current = false
    else save(unsentWords())
  }, [unsentWords, save])

  const send = useAct(document.id, clause.id, async () => {
    const body = {
      seen: clause.version.id,
      text: present.text,
      marks: present.marks,
      rationale: present.words.trim(),
    }
    if (aim?.kind === 'reword') {
      return reviseAmendment(aim.amendment.id, { ordinal: aim.amendment.ordinal, ...body })
    }
    return amend(clause.id, {
      ...body,
      kind: aim?.kind === 'sub' ? 'TEXT' : kind,
      ...(aim?.kind === 'sub' ? { amends: aim.amendment.id, amendsOrdinal: aim.amendment.ordinal } : {}),
      ...(aim?.kind === 'resubmit' ? { replaces: aim.amendment.id } : {}),
      ...(comment === undefined ? {} : { comment }),
    })
  })
  const ready = !words.same && !moved && present.words.trim() !== '' && present.text.trim() !== ''
  const submit = async () => {
    const alike = (await unsent.flush()) ?? unsent.alike
    const others = alike.filter(each => each.amendmentId !== target?.id)
    if (others.length > 0 && !warned && aim?.kind !== 'reword') {
      setWarned(true)
      return
    }
    send.mutate(undefined, {
      onSuccess: () => {
        words.clear()
        unsent.forget()
        onDone()
      },
    })
  }
  const throwAway = () => {
    words.clear()
    void unsent.clear()
    onDone()
  }
  const name = inSentence(nameOf(clause))
  return (
    <form
      className="change-form stack"
      aria-label={`${TITLES[aim?.kind ?? 'new']} ${name}`}
      onSubmit={event => {
        event.preventDefault()
        if (ready) void submit()
      }}
    >
      {aim ? <p className="small soft">{EXPLANATIONS[aim.kind](aim.amendment.id)}</p> : null}
      {aim ? null : (
        <div className="stack">
          <Toggles label="What you propose" choices={WORDS_KINDS} chosen={kind} onChoose={setKind} />
          <p className="small soft">{KIND_HINTS[kind]}</p>
        </div>
      )}
      <ClauseEditor
        label={`Proposed wording of ${name}`}
        base={upon}
        begin={words.first}
        onChange={words.change}
        onEscape={onDone}
      />
      {moved ? <Moved clause={clause} base={base} onCarryOn={words.carryOn} /> : null}
      <AlikeNotice
        clause={clause}
        alike={unsent.alike.filter(each => each.amendmentId !== target?.id)}
        onJoined={throwAway}
      />
      <WordsField
        label="Why this change?"
        hint="One or two sentences that would convince somebody who prefers the present text."
        required
        value={present.words}
        onChange={event => words.change({ words: event.target.value })}
      />
      {unsent.saving === 'elsewhere' ? (
        <Elsewhere
          documentId={document.id}
          purpose={purpose}
          onMine={saved => unsent.overrule(saved, unsentWords())}
          onOther={() => {
            words.clear()
            unsent.forget()
            onDone()
          }}
        />
      ) : null}
      <div className="row">
        <Button look="primary" type="submit" busy={send.isPending} disabled={!ready}>
          {warned ? 'Submit mine all the same' : BUTTONS[aim?.kind ?? 'new']}
        </Button>
        <Button look="quiet" onPress={onDone}>
          Later
        </Button>
        <Button look="quiet" className="plain" onPress={throwAway}>
          Throw away
        </Button>
        <span className="small faint" role="status">
          {words.same && unsent.saving === 'nothing' ? 'Change the words above.' : SAVED[unsent.saving]}
        </span>
      </div>
      {isKind(send.error, 'stale') ? null : <Refused thrown={send.error} />}
    </form>
  )
}

/** The same draft was saved from another window: both are there, and the writer chooses. */
function Elsewhere(props: {
  documentId: number
  purpose: Purpose
  onMine: (saved: number) => void
  onOther: () => void
}) {
  const { begun } = useBegun(props.documentId, props.purpose)
  return (
    <Notice kind="warn" live>
      <p>You have gone on writing this in another window or on another device. There it says:</p>
      <p className="serif said">{begun?.text ?? '…'}</p>
      <div className="row">
        <Button size="small" onPress={() => props.onMine(begun?.saved ?? 0)}>
          Keep what stands here
        </Button>
        <Button size="small" onPress={props.onOther}>
          Go on with the other one
        </Button>
      </div>
    </Notice>
  )
}

const TITLES = { new: 'Amend', reword: 'Reword', resubmit: 'Amend', sub: 'Amend an amendment to' } as const
const BUTTONS = {
  new: 'Submit amendment',
  reword: 'Save the new wording',
  resubmit: 'Withdraw and submit anew',
  sub: 'Submit the change',
} as const

const EXPLANATIONS = {
  reword: (id: number) =>
    `You change the words of your amendment #${id}. What it said before stays on record.`,
  resubmit: (id: number) =>
    `Your amendment #${id} is withdrawn and this one takes its place. Who joined it is asked to join again.`,
  sub: (id: number) =>
    `You change the words of amendment #${id}, not those of the clause. Your change goes where it goes.`,
} as const

const SAVED: Readonly<Record<Saving, string>> = {
  nothing: 'Kept for you alone',
  saving: 'Saving …',
  saved: 'Saved for you alone',
  offline: 'Kept in this browser until the server takes it',
  elsewhere: 'Not saved: written elsewhere, too',
}
