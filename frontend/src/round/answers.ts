import { useCallback, useState } from 'react'
import * as v from 'valibot'
import { kept } from '../ui/kept'

const answer = v.object({
  stance: v.optional(
    v.picklist(['SUPPORT', 'NO_OBJECTION', 'RESERVATION', 'OBJECTION', 'ABSTAIN', 'RECUSE']),
  ),
  rating: v.optional(v.number()),
  text: v.optional(v.string()),
})
const shape = v.record(v.string(), answer)

/** A stance, or a rating from 1 to 9, with its words. */
export type Answer = v.InferOutput<typeof answer>

/** Whether it can be sent: a reservation and an objection need their words. */
export function complete({ stance, rating, text }: Answer): boolean {
  if (rating !== undefined) return true
  if (stance === undefined) return false
  return (stance !== 'RESERVATION' && stance !== 'OBJECTION') || (text ?? '').trim() !== ''
}

/** An answer as it is sent: nothing that is empty. */
export function told({ stance, rating, text }: Answer) {
  return {
    ...(stance === undefined ? {} : { stance }),
    ...(rating === undefined ? {} : { rating }),
    ...((text ?? '').trim() === '' ? {} : { text: (text ?? '').trim() }),
  }
}

/** What I have not sent yet, by clause; it survives a reload and a lapsed login. */
export function useAnswers(roundId: number) {
  const key = `answers.${roundId}`
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>(() => {
    const before = v.safeParse(shape, kept.read(key))
    return before.success ? before.output : {}
  })
  const say = useCallback(
    (clauseId: number, next: Answer) =>
      setAnswers(before => {
        const after = { ...before, [clauseId]: next }
        kept.write(key, after)
        return after
      }),
    [key],
  )
  const drop = useCallback(
    (sent: readonly number[]) =>
      setAnswers(before => {
        const after = Object.fromEntries(
          Object.entries(before).filter(([clauseId]) => !sent.includes(Number(clauseId))),
        )
        kept.write(key, after)
        return after
      }),
    [key],
  )
  return { answers, say, drop }
}
