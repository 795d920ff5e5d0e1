import { valibotResolver } from '@hookform/resolvers/valibot'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { useWideAct } from '../api/refresh'
import { openConsultation } from '../api/writing'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { LineField, WordsField } from '../ui/Field'
import { Refused } from '../ui/Notice'
import { useKeptForm } from '../ui/useKeptForm'

const shape = v.object({
  title: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('Give it a title.'),
    v.maxLength(200, 'At most 200 characters.'),
  ),
  purpose: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('Say what it is for.'),
    v.maxLength(4000, 'At most 4,000 characters.'),
  ),
})

export function NewConsultation({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const form = useForm({ resolver: valibotResolver(shape), defaultValues: { title: '', purpose: '' } })
  const clear = useKeptForm('consultation', form)
  const open = useWideAct([['me']], openConsultation)
  const { errors } = form.formState
  return (
    <Dialog open onClose={onClose} title="New consultation">
      <form
        className="stack"
        noValidate
        onSubmit={event =>
          void form.handleSubmit(values =>
            open.mutate(values, {
              onSuccess: done => {
                clear()
                onClose()
                void navigate({
                  to: '/consultations/$consultationId',
                  params: { consultationId: String(done.id) },
                })
              },
            }),
          )(event)
        }
      >
        <LineField label="Title" wrong={errors.title?.message} {...form.register('title')} />
        <WordsField
          label="Purpose"
          hint="What the panel is asked to do, and what comes of it."
          wrong={errors.purpose?.message}
          {...form.register('purpose')}
        />
        <Refused thrown={open.error} />
        <div className="row">
          <Button look="primary" type="submit" busy={open.isPending}>
            Open the consultation
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
