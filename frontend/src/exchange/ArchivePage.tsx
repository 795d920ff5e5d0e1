import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { me } from '../api/reading'
import { importArchive } from '../api/writing'
import { Header } from '../ui/Header'
import { Notice, Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { FileDrop } from '../ui/FileDrop'

/** A consultation that was held elsewhere is taken in, once its journal verifies. */
export function ArchivePage() {
  const person = useQuery(me())
  const navigate = useNavigate()
  const queries = useQueryClient()
  const take = useMutation({
    mutationFn: importArchive,
    onSuccess: async done => {
      await queries.invalidateQueries({ queryKey: ['me'] })
      void navigate({
        to: '/consultations/$consultationId',
        params: { consultationId: String(done.id) },
      })
    },
  })
  return (
    <>
      <Header />
      <main id="main" className="page">
        <PageHeading title="Bring a consultation in" />
        <p className="lead">
          From the archive (JSON) that another Adref made of it. The journal, the milestones and the words are
          verified first; what does not fit is named, and then nothing is taken in. Who sat there has the same
          seat here, by mail address.
        </p>
        {person.data && !person.data.mayConvene ? (
          <Notice kind="warn">Only a convener may bring a consultation in.</Notice>
        ) : (
          <FileDrop
            label="The archive of a consultation"
            accept=".json,application/json"
            hint=".json, at most 10 MB; larger ones by ./adref import"
            busy={take.isPending}
            onFile={file => take.mutate(file)}
          />
        )}
        <Refused thrown={take.error} />
      </main>
    </>
  )
}
