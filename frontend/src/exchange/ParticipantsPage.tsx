import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sentenceOf } from '../api/problem'
import { consultation } from '../api/reading'
import { giveSeat, previewParticipants } from '../api/writing'
import type { ConsultationView, PersonLine } from '../api/wire'
import { Button } from '../ui/Button'
import { Failed } from '../ui/Failed'
import { Header } from '../ui/Header'
import { Notice, Refused } from '../ui/Notice'
import { PageHeading } from '../ui/PageHeading'
import { Skeleton } from '../ui/Skeleton'
import { GROUPS, plural, REGIONS, ROLES } from '../ui/words'
import { FileDrop } from '../ui/FileDrop'
import './exports.css'

const route = getRouteApi('/consultations/$consultationId/participants')

export function ParticipantsPage() {
  const id = Number(route.useParams().consultationId)
  const query = useQuery(consultation(id))
  if (query.data) return <Participants of={query.data} />
  if (query.error) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  return (
    <>
      <Header />
      <main id="main" className="page">
        <Skeleton lines={4} label="Fetching the consultation" />
      </main>
    </>
  )
}

/** What became of a line when its seat was to be given. */
type Result = { kind: 'given' } | { kind: 'refused'; why: string }

function Participants({ of }: { of: ConsultationView }) {
  const [people, setPeople] = useState<PersonLine[]>()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [results, setResults] = useState<ReadonlyMap<number, Result>>(new Map())
  const queries = useQueryClient()
  const read = useMutation({
    mutationFn: (file: File) => previewParticipants(of.id, file),
    onSuccess: preview => {
      setPeople(preview.people)
      setLeft(new Set())
      setResults(new Map())
    },
  })
  const ready = (people ?? []).filter(
    person => isReady(person) && !left.has(person.line) && results.get(person.line)?.kind !== 'given',
  )
  // One by one, as a seat is always given: what fails on one line keeps no other back.
  const give = useMutation({
    mutationFn: async () => {
      for (const person of ready) {
        const result = await giveSeat(of.id, invitationOf(person)).then(
          (): Result => ({ kind: 'given' }),
          (thrown: unknown): Result => ({ kind: 'refused', why: sentenceOf(thrown) }),
        )
        setResults(before => new Map(before).set(person.line, result))
      }
      await queries.invalidateQueries({ queryKey: ['consultation', of.id] })
    },
  })
  const given = [...results.values()].filter(result => result.kind === 'given').length
  const secretariat = of.mySeat.role === 'SECRETARIAT'
  return (
    <>
      <Header>
        <Link to="/consultations/$consultationId" params={{ consultationId: String(of.id) }}>
          {of.title}
        </Link>
      </Header>
      <main id="main" className="page exports">
        <PageHeading title="Seats from a list" />
        {secretariat ? (
          <>
            <p className="lead">
              A table with a heading: “Mail address” and “Name”, and “Role”, “Stakeholder group”, “Region”,
              “Organisation” where there are any. You see every line before a seat is given.
            </p>
            <FileDrop
              label="A table of people"
              accept=".csv,.xlsx,text/csv"
              hint=".xlsx or .csv, or drop it here"
              busy={read.isPending}
              onFile={file => read.mutate(file)}
            />
            <Refused thrown={read.error} />
          </>
        ) : (
          <Notice kind="warn">Only the secretariat gives seats.</Notice>
        )}
        {people ? (
          <>
            <p className="row ask">
              <Button
                look="primary"
                disabled={ready.length === 0}
                busy={give.isPending}
                onPress={() => give.mutate()}
              >
                Give {plural(ready.length, 'seat', 'seats')}
              </Button>
              <span className="small soft" role="status">
                {results.size > 0 ? `${plural(given, 'seat', 'seats')} given.` : ''}
              </span>
            </p>
            <PeopleTable
              people={people}
              left={left}
              results={results}
              onLeave={(line, leave) =>
                setLeft(before => {
                  const next = new Set(before)
                  if (leave) next.add(line)
                  else next.delete(line)
                  return next
                })
              }
            />
          </>
        ) : null}
      </main>
    </>
  )
}

function PeopleTable(props: {
  people: PersonLine[]
  left: ReadonlySet<number>
  results: ReadonlyMap<number, Result>
  onLeave: (line: number, leave: boolean) => void
}) {
  return (
    // It scrolls sideways on a phone, so the keyboard has to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="people-table" tabIndex={0} role="region" aria-label="What was read">
      <table className="people">
        <thead>
          <tr>
            <th scope="col">Seat</th>
            <th scope="col">Line</th>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Speaks for</th>
            <th scope="col">What is to be said</th>
          </tr>
        </thead>
        <tbody>
          {props.people.map(person => {
            const result = props.results.get(person.line)
            return (
              <tr key={person.line}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Give ${person.name || person.mail} a seat`}
                    checked={isReady(person) && !props.left.has(person.line)}
                    disabled={!isReady(person) || result?.kind === 'given'}
                    onChange={event => props.onLeave(person.line, !event.target.checked)}
                  />
                </td>
                <td>{person.line}</td>
                <td>
                  {person.name} <span className="small soft">{person.mail}</span>
                </td>
                <td>{person.role ? ROLES[person.role] : ''}</td>
                <td className="small">
                  {[
                    person.organisation,
                    person.stakeholderGroup ? GROUPS[person.stakeholderGroup] : '',
                    person.region ? REGIONS[person.region] : '',
                  ]
                    .filter(words => words !== '')
                    .join(' · ')}
                </td>
                <td className="said small">{said(person, result)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function said(person: PersonLine, result: Result | undefined): string {
  if (result?.kind === 'given') return 'Has a seat now.'
  if (result?.kind === 'refused') return result.why
  if (person.seated) return 'Has a seat here already.'
  return person.faults.join(' ')
}

function isReady(person: PersonLine): boolean {
  return person.faults.length === 0 && !person.seated && person.role !== undefined
}

function invitationOf(person: PersonLine) {
  const { mail, name, role, stakeholderGroup, region, organisation } = person
  return {
    mail,
    name,
    role: role ?? 'OBSERVER',
    ...(stakeholderGroup ? { stakeholderGroup } : {}),
    ...(region ? { region } : {}),
    ...(organisation ? { organisation } : {}),
  } as const
}
