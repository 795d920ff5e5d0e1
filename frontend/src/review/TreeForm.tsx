import { useEffect, useRef, useState } from 'react'
import { useWideAct } from '../api/refresh'
import { amend, reviseAmendment } from '../api/writing'
import type { Addressee, AmendmentView, ClauseKind, ClauseView, RichText, UnsentView } from '../api/wire'
import { AddresseeChoice } from '../draft/AddresseeChoice'
import { useDocument } from '../draft/document'
import { kindOf } from '../draft/kinds'
import { beginning } from '../draft/state'
import { withChildren, type Place } from '../draft/tree'
import { ClauseEditor } from '../editor/ClauseEditor'
import { Button } from '../ui/Button'
import { ChoiceField, WordsField } from '../ui/Field'
import { useKeptWords } from '../ui/kept'
import { Refused } from '../ui/Notice'
import { Skeleton } from '../ui/Skeleton'
import { KINDS, plural } from '../ui/words'
import { AlikeNotice } from './AlikeNotice'
import { placeOf, placeWords, type Where } from './place'
import { useBegun, useUnsent, type TreeKind } from './useUnsent'

export interface TreeFormProps {
  kind: TreeKind
  clause: ClauseView
  amendment?: AmendmentView
  onClose: () => void
}

const NOTHING: RichText = { text: '', marks: [] }

/** A new clause, another place or a deletion, with the reason for it. */
export function TreeForm(props: TreeFormProps) {
  const document = useDocument()
  const { begun, known } = useBegun(document.id, { clauseId: props.clause.id, tree: props.kind })
  const [start, setStart] = useState<{ begun: UnsentView | undefined } | undefined>(undefined)
  if (known && !start) {
    setStart({ begun: props.amendment ? undefined : begun })
  }
  return start ? (
    <Form {...props} begun={start.begun} />
  ) : (
    <Skeleton lines={4} label="Looking for what you began" />
  )
}

function Form({
  kind,
  clause,
  amendment,
  begun,
  onClose,
}: TreeFormProps & { begun: UnsentView | undefined }) {
  const document = useDocument()
  const own = kind === 'MOVE' ? withChildren(document.clauses, clause.id) : new Set<number>()
  const standing = document.clauses.filter(each => !own.has(each.id))
  const asked = begun ?? (amendment?.kind === kind ? amendment : undefined)
  const [where, setWhere] = useState<Where>(() =>
    asked?.parentId !== undefined && asked.afterId === undefined ? 'first-under' : 'after',
  )
  const [beside, setBeside] = useState<number | undefined>(() => {
    const at = asked?.afterId ?? asked?.parentId ?? (kind === 'MOVE' ? undefined : clause.id)
    return standing.some(each => each.id === at) ? at : kind === 'MOVE' ? undefined : standing[0]?.id
  })
  const [text, setText] = useState<RichText>(
    () => begun ?? (kind === 'NEW_CLAUSE' ? amendment : undefined) ?? NOTHING,
  )
  const [first] = useState(text)
  const [clauseKind, setClauseKind] = useState<ClauseKind>(
    () =>
      begun?.clauseKind ??
      amendment?.clauseKind ??
      (clause.kind === 'HEADING' ? 'RECOMMENDATION' : clause.kind),
  )
  const [addressees, setAddressees] = useState<Addressee[]>(amendment?.addressees ?? clause.addressees)
  const [why, setWhy, clearWhy] = useKeptWords(
    `${kind}.${document.mySeat.id}.${clause.id}.${amendment?.id ?? ''}`,
  )
  const reason = why === '' ? (begun?.rationale ?? amendment?.rationale ?? '') : why
  const unsent = useUnsent(document.id, { clauseId: clause.id, tree: kind }, begun)
  const [warned, setWarned] = useState(false)

  const target = standing.find(each => each.id === beside)
  const place: Place | undefined = target ? placeOf(document.clauses, target, where) : undefined

  const first2 = useRef(true)
  const { save } = unsent
  const saves = !amendment
  useEffect(() => {
    if (first2.current) {
      first2.current = false
    } else if (saves) {
      save({
        baseId: clause.version.id,
        kind,
        text: kind === 'NEW_CLAUSE' ? text.text : '',
        marks: kind === 'NEW_CLAUSE' ? text.marks : [],
        rationale: reason,
        ...(kind === 'NEW_CLAUSE' ? { clauseKind } : {}),
        ...(kind === 'DELETION' ? {} : place),
      })
    }
    // The place is made anew each time; what it is made of is what counts.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [save, saves, kind, text, reason, clauseKind, beside, where])

  const send = useWideAct([['document', document.id], ['journal'], ['unsent', document.id]], async () => {
    const words = kind === 'NEW_CLAUSE' ? { text: text.text, marks: text.marks } : {}
    const to = kind === 'DELETION' ? {} : { ...place }
    if (amendment && amendment.kind === kind && !amendment.fixed && amendment.rebase?.kind !== 'ORPHANED') {
      return reviseAmendment(amendment.id, {
        ordinal: amendment.ordinal,
        seen: clause.version.id,
        rationale: reason.trim(),
        ...words,
        ...to,
      })
    }
    // A new clause is proposed beside one that stands.
    const at = kind === 'NEW_CLAUSE' && target ? target : clause
    return amend(at.id, {
      seen: at.version.id,
      kind,
      rationale: reason.trim(),
      ...words,
      ...to,
      ...(kind === 'NEW_CLAUSE' ? { clauseKind, addressees } : {}),
      ...(amendment ? { replaces: amendment.id } : {}),
    })
  })
  const ready =
    reason.trim() !== '' &&
    (kind === 'DELETION' || place !== undefined) &&
    (kind !== 'NEW_CLAUSE' || text.text.trim() !== '')
  const done = () => {
    clearWhy()
    unsent.forget()
    onClose()
  }
  const throwAway = () => {
    void unsent.clear()
    clearWhy()
    onClose()
  }
  const submit = async () => {
    const alike = saves ? ((await unsent.flush()) ?? unsent.alike) : []
    if (alike.length > 0 && !warned) {
      setWarned(true)
      return
    }
    send.mutate(undefined, { onSuccess: done })
  }
  const below = withChildren(document.clauses, clause.id).size - 1
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready) void submit()
      }}
    >
      {kind === 'NEW_CLAUSE' ? null : <p className="soft">{beginning(clause.version.text, 160)}</p>}
      {kind === 'DELETION' && below > 0 ? (
        <p>{plural(below, 'clause below it would go', 'clauses below it would go')} with it.</p>
      ) : null}
      {kind === 'NEW_CLAUSE' ? (
        <ClauseEditor label="Text of the new clause" base={NOTHING} begin={first} onChange={setText} />
      ) : null}
      {kind === 'NEW_CLAUSE' ? (
        <ChoiceField
          label="Kind"
          choices={KINDS}
          value={clauseKind}
          onChange={event => setClauseKind(kindOf(event.target.value))}
        />
      ) : null}
      {kind === 'DELETION' ? null : (
        <fieldset className="place-choice">
          <legend className="field-label">{kind === 'MOVE' ? 'Where to' : 'Where it stands'}</legend>
          <select
            className="input"
            aria-label="How it stands to the other clause"
            value={where}
            onChange={event => setWhere(whereOf(event.target.value))}
          >
            {Object.entries(placeWords).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <select
            className="input"
            aria-label="The other clause"
            value={beside ?? ''}
            onChange={event => setBeside(Number(event.target.value) || undefined)}
          >
            {beside === undefined ? <option value="">Choose a clause</option> : null}
            {standing.map(each => (
              <option key={each.id} value={each.id}>
                {'\u2003'.repeat(each.depth)}
                {each.number} {beginning(each.version.text, 50)}
              </option>
            ))}
          </select>
        </fieldset>
      )}
      {kind === 'NEW_CLAUSE' ? <AddresseeChoice value={addressees} onChange={setAddressees} /> : null}
      {saves ? <AlikeNotice clause={clause} alike={unsent.alike} onJoined={throwAway} /> : null}
      <WordsField
        label="Why?"
        hint="One or two sentences that would convince somebody who prefers the present text."
        required
        value={reason}
        onChange={event => setWhy(event.target.value)}
      />
      <Refused thrown={send.error} />
      <div className="row">
        <Button look="primary" type="submit" busy={send.isPending} disabled={!ready}>
          {warned
            ? 'Submit mine all the same'
            : amendment?.fixed
              ? 'Withdraw and submit anew'
              : 'Submit amendment'}
        </Button>
        <Button look="quiet" onPress={onClose}>
          Later
        </Button>
        {saves ? (
          <Button look="quiet" className="plain" onPress={throwAway}>
            Throw away
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function whereOf(value: string): Where {
  return value === 'first-under' || value === 'last-under' || value === 'before' ? value : 'after'
}
