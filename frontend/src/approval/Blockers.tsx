import { Link } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import * as v from 'valibot'
import type { Blocker, ClauseView } from '../api/wire'
import { inSentence, nameOf } from '../draft/state'
import { Button } from '../ui/Button'
import { WordsField } from '../ui/Field'
import { kept } from '../ui/kept'
import { useFocus } from '../ui/useFocus'

const shape = v.record(v.string(), v.string())

/** The reasons with which the Rapporteur passes over what stands in the way, by clause. Kept until approved. */
export function useOverrides(documentId: number, seatId: number, blockers: readonly Blocker[]) {
  const key = `overrides.${seatId}.${documentId}`
  const [reasons, setReasons] = useState<Record<string, string>>(() => {
    const before = v.safeParse(shape, kept.read(key))
    return before.success ? before.output : {}
  })
  const say = useCallback(
    (clauseId: number, reason: string) => {
      setReasons(before => {
        const next = { ...before, [clauseId]: reason }
        kept.write(key, next)
        return next
      })
    },
    [key],
  )
  const clauses = [...new Set(blockers.map(blocker => blocker.clauseId))]
  const given = clauses.flatMap(clauseId => {
    const reason = reasons[clauseId]?.trim() ?? ''
    return reason === '' ? [] : [{ clauseId, reason }]
  })
  /** The same reason for every clause that has none yet. */
  const sayForAll = useCallback(
    (reason: string) => {
      setReasons(before => {
        const next = { ...before }
        for (const { clauseId } of blockers) {
          if ((next[clauseId]?.trim() ?? '') === '') next[clauseId] = reason
        }
        kept.write(key, next)
        return next
      })
    },
    [key, blockers],
  )
  return {
    reasons,
    say,
    sayForAll,
    given,
    missing: clauses.length - given.length,
    clear: () => kept.clear(key),
  }
}

export type Overrides = ReturnType<typeof useOverrides>

export interface BlockersProps {
  documentId: number
  clauses: readonly ClauseView[]
  blockers: readonly Blocker[]
  /** Absent for who may only look. */
  overrides: Overrides | undefined
}

export function Blockers({ documentId, clauses, blockers, overrides }: BlockersProps) {
  const byClause = new Map<number, Blocker[]>()
  for (const blocker of blockers) {
    byClause.set(blocker.clauseId, [...(byClause.get(blocker.clauseId) ?? []), blocker])
  }
  return (
    <>
      {overrides && overrides.missing > 3 ? <ForAll overrides={overrides} /> : null}
      <ol className="blockers">
        {[...byClause].map(([clauseId, sentences]) => {
          const clause = clauses.find(each => each.id === clauseId)
          const name = clause ? nameOf(clause) : 'A clause'
          return (
            <li key={clauseId}>
              <div>
                <Link
                  to="/documents/$documentId"
                  params={{ documentId: String(documentId) }}
                  search={{ clause: clauseId }}
                >
                  {name}
                </Link>
                {sentences.map(({ sentence }) => (
                  <p key={sentence} className="soft">
                    {sentence}
                  </p>
                ))}
              </div>
              {overrides ? (
                <Override name={inSentence(name)} clauseId={clauseId} overrides={overrides} />
              ) : null}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** One button until one wants to give a reason: most are settled in the document, or by one reason for all. */
function Override(props: { name: string; clauseId: number; overrides: Overrides }) {
  const { name, clauseId, overrides } = props
  const [opened, setOpened] = useState(false)
  const field = useFocus<HTMLTextAreaElement>(opened)
  const reason = overrides.reasons[clauseId] ?? ''
  if (!opened && reason === '') {
    return (
      <Button look="quiet" size="small" label={`Override ${name} …`} onPress={() => setOpened(true)}>
        Override …
      </Button>
    )
  }
  return (
    <WordsField
      label={`Reason to override ${name}`}
      rows={2}
      ref={field}
      value={reason}
      onChange={event => overrides.say(clauseId, event.target.value)}
    />
  )
}

function ForAll({ overrides }: { overrides: Overrides }) {
  const [reason, setReason] = useState('')
  return (
    <form
      className="for-all stack"
      onSubmit={event => {
        event.preventDefault()
        if (reason.trim() !== '') overrides.sayForAll(reason.trim())
      }}
    >
      <WordsField
        label={`One reason for the ${overrides.missing} that have none yet`}
        rows={2}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <Button size="small" type="submit" disabled={reason.trim() === ''}>
        Use it for all of them
      </Button>
    </form>
  )
}
