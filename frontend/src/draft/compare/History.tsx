import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { versions } from '../../api/reading'
import type { ClauseView, VersionView } from '../../api/wire'
import { Refused } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { Toggles } from '../../ui/Toggles'
import { When } from '../../ui/When'
import { labelOf, useDocument } from '../document'
import { Redline, Rich } from '../Rich'
import { Derivation } from './Derivation'
import './compare.css'

export const CHANGES = {
  FIRST: 'First wording',
  EDITORIAL: 'Editorial',
  SUBSTANTIVE: 'Substantive',
} as const

type Against = 'before' | 'present' | 'clean'

const AGAINST: readonly (readonly [Against, string])[] = [
  ['before', 'What it changed'],
  ['present', 'What changed since'],
  ['clean', 'Clean'],
]

/** A clause through all its versions, with a slider; and where the words of the present one come from. */
export function History({ clause }: { clause: ClauseView }) {
  const query = useQuery(versions(clause.id, clause.version.id))
  if (query.error) return <Refused thrown={query.error} />
  if (!query.data) return <Skeleton lines={8} label="Fetching the versions" />
  return (
    <>
      <Versions clause={clause} all={query.data.versions} />
      <Derivation clause={clause} versions={query.data.versions} />
    </>
  )
}

function Versions({ clause, all }: { clause: ClauseView; all: readonly VersionView[] }) {
  const document = useDocument()
  const [at, setAt] = useState(all.length)
  const [against, setAgainst] = useState<Against>('before')
  const version = all[at - 1]
  const before = all[at - 2]
  const present = all.at(-1)
  if (!version || !present) return null
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      {all.length > 1 ? (
        <Slider
          className="slider"
          minValue={1}
          maxValue={all.length}
          step={1}
          value={at}
          onChange={value => setAt(Array.isArray(value) ? (value[0] ?? 1) : value)}
        >
          <Label>Version</Label>
          <SliderOutput className="soft">{`${at} of ${all.length}`}</SliderOutput>
          <SliderTrack className="slider-track">
            {all.map((each, index) => (
              <span
                key={each.id}
                aria-hidden
                className={each.change === 'EDITORIAL' ? 'slider-stop editorial' : 'slider-stop'}
                style={{ left: `${(index / (all.length - 1)) * 100}%` }}
              />
            ))}
            <SliderThumb className="slider-thumb" />
          </SliderTrack>
        </Slider>
      ) : (
        <p className="small soft">The clause still has its first wording.</p>
      )}
      <article aria-label={`Version ${version.ordinal}`} className="version-shown stack">
        <div className="part-head">
          <p className="by">
            <b>Version {version.ordinal}</b>
            <span className="tag">{CHANGES[version.change]}</span>
            <span className="small faint">
              {labelOf(document, version.by)}, <When at={version.at} />
            </span>
          </p>
          <Toggles label="How to read the version" choices={AGAINST} chosen={against} onChoose={setAgainst} />
        </div>
        {version.note ? <p className="small soft">{version.note}</p> : null}
        <Sources clause={clause} version={version} />
        <div className="wording serif" aria-live="polite">
          {against === 'clean' || (against === 'before' && !before) ? <Rich rich={version} /> : null}
          {against === 'before' && before ? <Redline base={before} proposed={version} /> : null}
          {against === 'present' ? <Redline base={version} proposed={present} /> : null}
        </div>
        {all.length > 1 ? (
          <p className="small">
            <Link
              to="/documents/$documentId/compare"
              params={{ documentId: String(document.id) }}
              search={{ clause: clause.id, from: Math.max(1, version.ordinal - 1), to: version.ordinal }}
            >
              Compare any two versions
            </Link>
          </p>
        ) : null}
      </article>
    </section>
  )
}

/** The amendments that a version is made of, by their authors. */
export function Sources({ clause, version }: { clause: ClauseView; version: VersionView }) {
  const document = useDocument()
  if (version.amendmentIds.length === 0) return null
  return (
    <p className="small soft">
      Made of{' '}
      {version.amendmentIds.map((id, index) => {
        const by = clause.amendments.find(each => each.id === id)?.by
        return (
          <span key={id}>
            {index > 0 ? ', ' : ''}
            <Link
              to="/documents/$documentId"
              params={{ documentId: String(document.id) }}
              search={{ clause: clause.id, amendment: id }}
            >
              #{id}
            </Link>
            {by === undefined ? '' : ` (${labelOf(document, by)})`}
          </span>
        )
      })}
    </p>
  )
}
