import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { ApiProblem } from '../api/problem'

/** Puts what the server says about single fields beside those fields. */
export function showFields<V extends FieldValues, C, T>(form: UseFormReturn<V, C, T>, thrown: unknown): void {
  if (!(thrown instanceof ApiProblem)) return
  const { fields } = thrown.refusal
  const isField = (name: string): name is Path<V> => Object.hasOwn(form.getValues(), name)
  for (const [name, why] of Object.entries(fields)) {
    if (isField(name)) form.setError(name, { type: 'server', message: why })
  }
}
