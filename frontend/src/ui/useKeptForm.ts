import { useEffect } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { kept } from './kept'

/** A form whose fields survive a reload, until it was sent. Gives back what clears them. */
export function useKeptForm<V extends FieldValues, C, T>(
  key: string,
  form: UseFormReturn<V, C, T>,
): () => void {
  const { watch, reset, getValues } = form
  useEffect(() => {
    const before = kept.read(`form.${key}`)
    if (typeof before === 'object' && before !== null) {
      reset({ ...getValues(), ...before })
    }
    const subscription = watch(values => kept.write(`form.${key}`, values))
    return () => subscription.unsubscribe()
  }, [key, watch, reset, getValues])
  return () => kept.clear(`form.${key}`)
}
