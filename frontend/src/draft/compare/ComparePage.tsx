import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { comparison, documentOf, versions } from '../../api/reading'
import type { ClauseView, DocumentView } from '../../api/wire'
import { Failed } from '../../ui/Failed'
import { Header } from '../../ui/Header'
import { Refused } from '../../ui/Notice'
import { PageHeading } from '../../ui/PageHeading'
import { Skeleton } from '../../ui/Skeleton'
import { Toggles } from '../../ui/Toggles'
import { exactly } from '../../ui/When'
import { DocumentContext, useDocument } from '../document'
import { Redline } from '../Rich'
import { inSentence, nameOf } from '../state'
import { DocumentChanges } from './DocumentChanges'
import { CHANGES, Sources } from './History'
import { SideTexts } from './SideTexts'
import '../clause-page.css'
import './compare.css'

export type CompareLook = 'inline' | 'side'

const LOOKS: readonly (readonly [CompareLook, string])[] = [
  ['inline', 'Inline'],
  ['side', 'Side by side'],
]

const route = getRouteApi('/documents/$documentId/compare')

/** Any two versions of a clause, or any two moments of the document. The address says which. */
export function ComparePage() {
  const { documentId } = route.useParams()
  const search = route.useSearch()
  const query = useQuery(documentOf(Number(documentId)))
  if (query.error && !query.data) return <Failed thrown={query.error} onRetry={() => void query.refetch()} />
  const document = query.data
  const clause = document
    ? [...document.clauses, ...document.removed].find(each => each.id === search.clause)
    : undefined
  return (
    <>
      <Header>
        {document ? (
          <Link
            to="/documents/$documentId"
            params={{ documentId }}
            search={clause ? { clause: clause.id } : {}}
          >
            {document.title}
          </Link>
        ) : null}
      </Header>
      <main id="main" className="clause-page">
        <PageHeading
          title={clause ? `Compare versions of ${inSentence(nameOf(clause))}` : 'Compare two moments'}
        />
        {document ? (
          <DocumentContext value={document}>
            {clause ? <TwoVersions clause={clause} /> : <TwoMoments document={document} />}
          </DocumentContext>
        ) : (
          <Skeleton lines={10} label="Fetching the document" />
        )}
      </main>
    </>
  )
}

function useCompare() {
  const { documentId } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const look: CompareLook = search.look ?? 'inline'
  const go = (to: Partial<typeof search>) =>
    void navigate({
      to: '/documents/$documentId/compare',
      params: { documentId },
      search: { ...search, ...to },
      replace: true,
      resetScroll: false,
    })
  return { ...search, look, go }
}

interface Choice {
  readonly value: number
  readonly words: string
  /** Whether it has a name of its own, and so comes before what has none. */
  readonly named?: boolean
}

function Choose(props: {
  label: string
  value: number
  choices: readonly Choice[]
  onChoose: (value: number) => void
}) {
  return (
    <label>
      <span className="small soft">{props.label}</span>
      <select
        className="input"
        value={props.value}
        onChange={event => props.onChoose(Number(event.target.value))}
      >
        {props.choices.some(each => each.named) ? (
          <>
            <optgroup label="Milestones">
              <Options choices={props.choices.filter(each => each.named)} />
            </optgroup>
            <optgroup label="Every change">
              <Options choices={props.choices.filter(each => !each.named)} />
            </optgroup>
          </>
        ) : (
          <Options choices={props.choices} />
        )}
      </select>
    </label>
  )
}

function Options({ choices }: { choices: readonly Choice[] }) {
  return choices.map(({ value, words }) => (
    <option key={value} value={value}>
      {words}
    </option>
  ))
}

function TwoVersions({ clause }: { clause: ClauseView }) {
  const { from, to, look, go } = useCompare()
  const query = useQuery(versions(clause.id, clause.version.id))
  if (query.error) return <Refused thrown={query.error} />
  if (!query.data) return <Skeleton lines={8} label="Fetching the versions" />
  const all = query.data.versions
  const later = all.find(each => each.ordinal === to) ?? all.at(-1)
  const earlier = all.find(each => each.ordinal === from) ?? all[0]
  if (!later || !earlier) return null
  const choices = all.map(each => ({
    value: each.ordinal,
    words: `Version ${each.ordinal}, ${CHANGES[each.change].toLowerCase()}, ${exactly(each.at)}`,
  }))
  return (
    <>
      <div className="looks row">
        <Choose
          label="From"
          value={earlier.ordinal}
          choices={choices}
          onChoose={value => go({ from: value })}
        />
        <Choose label="To" value={later.ordinal} choices={choices} onChoose={value => go({ to: value })} />
        <Toggles label="How to compare" choices={LOOKS} chosen={look} onChoose={next => go({ look: next })} />
      </div>
      <Sources clause={clause} version={later} />
      {look === 'side' ? (
        <SideTexts before={earlier} after={later} />
      ) : (
        <div className="wording serif compared">
          <Redline base={earlier} proposed={later} />
        </div>
      )}
    </>
  )
}

const ACTS: Readonly<Record<string, string>> = {
  'draft-imported': 'draft imported',
  'clause-added': 'clause added',
  'clause-moved': 'clause moved',
  'clause-removed': 'clause removed',
  'clause-revised': 'clause edited',
  'amendment-accepted': 'amendment accepted',
  'amendments-merged': 'amendments merged',
  'document-approved': 'approved',
}

function TwoMoments({ document }: { document: DocumentView }) {
  const { from, to, look, go } = useCompare()
  const query = useQuery(comparison(document.id, from, to))
  const here = useDocument()
  if (query.error && !query.data) return <Refused thrown={query.error} />
  if (!query.data) return <Skeleton lines={12} label="Comparing" />
  const read = query.data
  const choices = read.turns.map(turn => {
    const clause = here.clauses.find(each => each.id === turn.clauseId)
    if (turn.milestone !== undefined) {
      return { value: turn.entry, words: `“${turn.milestone}”, ${exactly(turn.at)}`, named: true }
    }
    return {
      value: turn.entry,
      words: `${exactly(turn.at)}: ${ACTS[turn.act] ?? turn.act.replaceAll('-', ' ')}${clause ? `, ${inSentence(nameOf(clause))}` : ''}`,
    }
  })
  return (
    <>
      <div className="looks row">
        <Choose
          label="From after"
          value={read.from}
          choices={choices}
          onChoose={value => go({ from: value })}
        />
        <Choose
          label="To after"
          value={read.to ?? 0}
          choices={[...choices.filter(choice => choice.value >= read.from), { value: 0, words: 'Now' }]}
          onChoose={value => go({ to: value === 0 ? undefined : value })}
        />
        <Toggles label="How to compare" choices={LOOKS} chosen={look} onChoose={next => go({ look: next })} />
      </div>
      {query.error ? <Refused thrown={query.error} /> : null}
      <DocumentChanges changes={read.changes} look={look} />
    </>
  )
}
