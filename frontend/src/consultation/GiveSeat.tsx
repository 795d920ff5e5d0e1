import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { useWideAct } from '../api/refresh'
import { giveSeat } from '../api/writing'
import type { Invitation, SeatView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { ChoiceField, LineField } from '../ui/Field'
import { Notice, Refused } from '../ui/Notice'
import { showFields } from '../ui/showFields'
import { useKeptForm } from '../ui/useKeptForm'
import { GROUPS, REGIONS, ROLES } from '../ui/words'
import { SignInKey } from './SignInKey'

const none = v.pipe(
  v.literal(''),
  v.transform(() => undefined),
)

const shape = v.object({
  mail: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('Say where the invitation goes.'),
    v.email('This is not a mail address.'),
  ),
  name: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('Say who it is.'),
    v.maxLength(200, 'At most 200 characters.'),
  ),
  role: v.picklist(['EXPERT', 'CHAIR', 'RAPPORTEUR', 'SECRETARIAT', 'OBSERVER']),
  stakeholderGroup: v.union([
    none,
    v.picklist([
      'BUSINESS_ENTERPRISE',
      'BUSINESS_ASSOCIATION',
      'INTERNATIONAL_ORGANISATION',
      'GOVERNMENT_AGENCY',
      'NGO',
      'ACADEMIA',
    ]),
  ]),
  region: v.union([
    none,
    v.picklist([
      'AFRICAN_STATES',
      'ASIA_PACIFIC_STATES',
      'EASTERN_EUROPEAN_STATES',
      'LATIN_AMERICAN_AND_CARIBBEAN_STATES',
      'WESTERN_EUROPEAN_AND_OTHER_STATES',
      'GLOBAL',
    ]),
  ]),
  organisation: v.pipe(v.string(), v.trim(), v.maxLength(200, 'At most 200 characters.')),
})

const EMPTY: v.InferInput<typeof shape> = {
  mail: '',
  name: '',
  role: 'EXPERT',
  stakeholderGroup: '',
  region: '',
  organisation: '',
}

/** A seat by mail address: who has no account yet gets one. Stays open for the next. */
export function GiveSeat(props: { consultationId: number; seats: SeatView[]; onClose: () => void }) {
  const { consultationId, onClose } = props
  const form = useForm({ resolver: valibotResolver(shape), defaultValues: EMPTY })
  const clear = useKeptForm(`seat.${consultationId}`, form)
  const give = useWideAct([['consultation', consultationId]], (gift: Invitation) =>
    giveSeat(consultationId, gift),
  )
  const { errors } = form.formState
  const awaited = props.seats.find(seat => seat.id === give.data?.id && seat.awaited)
  return (
    <Dialog open onClose={onClose} title="Give a seat">
      <form
        className="stack"
        noValidate
        onSubmit={event =>
          void form.handleSubmit(({ mail, name, role, stakeholderGroup, region, organisation }) =>
            give.mutate(
              {
                mail,
                name,
                role,
                ...(stakeholderGroup ? { stakeholderGroup } : {}),
                ...(region ? { region } : {}),
                ...(organisation ? { organisation } : {}),
              },
              {
                onError: thrown => showFields(form, thrown),
                onSuccess: () => {
                  form.reset(EMPTY)
                  clear()
                },
              },
            ),
          )(event)
        }
      >
        <div className="form-grid">
          <LineField
            label="Mail address"
            type="email"
            wrong={errors.mail?.message}
            {...form.register('mail')}
          />
          <LineField label="Name" wrong={errors.name?.message} {...form.register('name')} />
          <ChoiceField label="Role" choices={ROLES} {...form.register('role')} />
          <LineField
            label="Organisation"
            wrong={errors.organisation?.message}
            {...form.register('organisation')}
          />
          <ChoiceField
            label="Stakeholder group"
            none="None"
            choices={GROUPS}
            {...form.register('stakeholderGroup')}
          />
          <ChoiceField
            label="Region"
            none="None"
            choices={REGIONS}
            wrong={errors.region?.message}
            {...form.register('region')}
          />
        </div>
        <Refused thrown={give.error} />
        {give.isSuccess ? (
          <Notice kind="info" live>
            {give.variables.name} has a seat now.
            {awaited ? (
              <span className="row small">
                They have no password yet. <SignInKey seat={awaited} />
              </span>
            ) : null}
          </Notice>
        ) : null}
        <div className="row">
          <Button look="primary" type="submit" busy={give.isPending}>
            Give the seat
          </Button>
          <Button look="quiet" onPress={onClose}>
            Done
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
