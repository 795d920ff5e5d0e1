import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { askFor } from '../api/client'
import { documentOf } from '../api/reading'
import type { DocumentView } from '../api/wire'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { Background } from './Background'
import { formsOf, type Form } from './forms'
import './exports.css'

const route = getRouteApi('/documents/$documentId/exports')

export function ExportsPage() {
  const id = Number(route.useParams().documentId)
  const document = useQuery(documentOf(id))
  if (document.data) return <Exports document={document.data} />
  if (document.error) return <Failed thrown={document.error} onRetry={() => void document.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={6} label="Fetching the document" />
      </main>
    </>
  )
}

function Exports({ document }: { document: DocumentView }) {
  const secretariat = document.mySeat.role === 'SECRETARIAT'
  return (
    <>
      <Header>
        <Link to="/documents/$documentId" params={{ documentId: String(document.id) }}>
          {document.title}
        </Link>
      </Header>
      <main id="main" className="page exports">
        <PageHeading title="Take the text away" />
        <p className="lead">
          Every file shows names as this consultation does, in its properties too. What you take away is the
          text as it stands now.
        </p>
        {document.clauses.length === 0 ? (
          <p className="soft">There are no clauses yet, so there is nothing to take away.</p>
        ) : (
          <>
            <section aria-labelledby="text">
              <h2 id="text">The text</h2>
              <ul className="forms">
                {formsOf(document).map(form => (
                  <FormRow key={form.word} form={form} />
                ))}
              </ul>
            </section>
            {document.may.amend && !document.approved ? (
              <p className="ask">
                <Link
                  className="button"
                  to="/documents/$documentId/return"
                  params={{ documentId: String(document.id) }}
                >
                  Return a copy from Word
                </Link>
              </p>
            ) : null}
            <Background documentId={document.id} />
          </>
        )}
        <section aria-labelledby="tables">
          <h2 id="tables">Tables</h2>
          <ul className="forms">
            <FormRow
              form={{
                word: 'register',
                name: 'Register of comments and amendments',
                use: 'Everything that was said, with the answers to it, in the columns of the commenting form.',
                files: ['docx', 'xlsx', 'csv'].map(format => ({
                  label: format === 'docx' ? 'Word' : format === 'xlsx' ? 'Excel' : 'CSV',
                  href: `/api/documents/${document.id}/register.${format}`,
                })),
              }}
            />
            <FormRow
              form={{
                word: 'participants',
                name: 'The panel',
                use: 'Everybody with a seat, as far as names are shown.',
                files: [
                  {
                    label: 'Excel',
                    href: `/api/consultations/${document.consultationId}/participants.xlsx`,
                  },
                  { label: 'CSV', href: `/api/consultations/${document.consultationId}/participants.csv` },
                ],
              }}
            />
          </ul>
        </section>
        {secretariat ? (
          <section aria-labelledby="whole">
            <h2 id="whole">The whole consultation</h2>
            <ul className="forms">
              <FormRow
                form={{
                  word: 'archive',
                  refusable: true,
                  name: 'Archive',
                  use: 'Every document, position and act, for another Adref, which verifies the journal before it takes it in. It holds names: keep it as you keep those.',
                  files: [
                    { label: 'JSON', href: `/api/consultations/${document.consultationId}/archive.json` },
                  ],
                }}
              />
            </ul>
          </section>
        ) : null}
      </main>
    </>
  )
}

function FormRow({ form }: { form: Form }) {
  const asking = useMutation({
    mutationFn: (href: string) => askFor(href),
    onSuccess: (_, href) => window.location.assign(href),
  })
  return (
    <li>
      <div>
        <h3 id={`form-${form.word}`}>{form.name}</h3>
        <p className="soft small">{form.use}</p>
        <Refused thrown={asking.error} />
      </div>
      <p className="row files">
        {form.files.map(file => (
          <a
            key={file.label}
            className="button small"
            href={file.href}
            download
            onClick={event => {
              if (!form.refusable) return
              event.preventDefault()
              asking.mutate(file.href)
            }}
            aria-label={`${form.name}, ${file.label}`}
          >
            {file.label}
          </a>
        ))}
      </p>
    </li>
  )
}
