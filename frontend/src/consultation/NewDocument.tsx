import { valibotResolver } from '@hookform/resolvers/valibot'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { useWideAct } from '../api/refresh'
import { openDocument } from '../api/writing'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { LineField } from '../ui/Field'
import { Refused } from '../ui/Notice'

const shape = v.object({
  title: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('Give it a title.'),
    v.maxLength(200, 'At most 200 characters.'),
  ),
})

export function NewDocument({ consultationId, onClose }: { consultationId: number; onClose: () => void }) {
  const navigate = useNavigate()
  const form = useForm({ resolver: valibotResolver(shape), defaultValues: { title: '' } })
  const open = useWideAct([['consultation', consultationId], ['me']], (values: { title: string }) =>
    openDocument(consultationId, values),
  )
  return (
    <Dialog open onClose={onClose} title="New document">
      <form
        className="stack"
        noValidate
        onSubmit={event =>
          void form.handleSubmit(values =>
            open.mutate(values, {
              onSuccess: done => {
                onClose()
                void navigate({ to: '/documents/$documentId', params: { documentId: String(done.id) } })
              },
            }),
          )(event)
        }
      >
        <LineField
          label="Title"
          hint="As it stands above the text, such as “Draft recommendations”."
          wrong={form.formState.errors.title?.message}
          {...form.register('title')}
        />
        <Refused thrown={open.error} />
        <div className="row">
          <Button look="primary" type="submit" busy={open.isPending}>
            Create the document
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
