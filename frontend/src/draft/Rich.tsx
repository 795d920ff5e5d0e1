import { Fragment, type ReactNode } from 'react'
import type { Mark, RichText } from '../api/wire'
import { keptRedline } from '../text/kept'
import { paragraphs, redlined, type Highlight, type Run } from './runs'

/** Only addresses that cannot run anything become links. */
function isSafe(target: string | undefined): target is string {
  return target !== undefined && /^(https?:|mailto:)/i.test(target)
}

function dressed(run: Run, words: ReactNode): ReactNode {
  let node = words
  for (const mark of run.marks) {
    node = dress(mark, run, node)
  }
  return node
}

function dress(mark: Mark, run: Run, node: ReactNode): ReactNode {
  switch (mark.kind) {
    case 'EMPHASIS':
      return <em>{node}</em>
    case 'STRONG':
      return <strong>{node}</strong>
    case 'LINK':
      return isSafe(mark.target) ? (
        <a href={mark.target} rel="noreferrer noopener" target="_blank">
          {node}
        </a>
      ) : (
        node
      )
    case 'FOOTNOTE':
      return (
        <>
          {node}
          {run.at !== undefined && run.at + run.text.length === mark.end ? (
            <sup
              className="footnote"
              data-not-text=""
              title={mark.target}
              aria-label={`Footnote: ${mark.target ?? ''}`}
            >
              *
            </sup>
          ) : null}
        </>
      )
  }
}

/** A run of the text. `data-at` lets a selection be told in offsets of the wording. */
function Stretch({ run, chosen }: { run: Run; chosen?: number | undefined }) {
  switch (run.change) {
    case 'inserted':
      return (
        <ins className={run.moved ? 'moved' : undefined} title={run.moved && 'Moved here'}>
          <span className="hidden-words">{run.moved ? ' [moved here: ' : ' [inserted: '}</span>
          {dressed(run, run.text)}
          <span className="hidden-words">] </span>
        </ins>
      )
    case 'deleted':
      return (
        <del className={run.moved ? 'moved' : undefined} title={run.moved && 'Moved away from here'}>
          <span className="hidden-words">{run.moved ? ' [moved away: ' : ' [deleted: '}</span>
          {run.text.replaceAll('\n', ' ¶ ')}
          <span className="hidden-words">] </span>
        </del>
      )
    case 'kept': {
      const words = <span data-at={run.at}>{dressed(run, run.text)}</span>
      return run.highlights.length > 0 ? (
        <mark
          className={chosen !== undefined && run.highlights.includes(chosen) ? 'remark chosen' : 'remark'}
          data-comments={run.highlights.join(' ')}
        >
          {words}
        </mark>
      ) : (
        words
      )
    }
  }
}

function Paragraphs({ runs, chosen }: { runs: Run[][]; chosen?: number | undefined }) {
  return runs.map((paragraph, index) => (
    <p key={index}>
      {paragraph.map((run, place) => (
        <Fragment key={place}>
          <Stretch run={run} chosen={chosen} />
        </Fragment>
      ))}
      {paragraph.length === 0 ? <br /> : null}
    </p>
  ))
}

/** A wording on one line, for headings. */
export function Line({ rich }: { rich: RichText }) {
  return paragraphs(rich).map((paragraph, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {paragraph.map((run, place) => (
        <Stretch key={place} run={run} />
      ))}
    </Fragment>
  ))
}

export function Rich(props: {
  rich: RichText
  highlights?: readonly Highlight[]
  chosen?: number | undefined
}) {
  return <Paragraphs runs={paragraphs(props.rich, props.highlights)} chosen={props.chosen} />
}

/** How one wording differs from another. Says so in words where only the marks differ, or nothing does. */
export function Redline({ base, proposed }: { base: RichText; proposed: RichText }) {
  if (base.text === proposed.text) {
    return (
      <>
        <Rich rich={proposed} />
        <p className="small faint">
          {JSON.stringify(base.marks) === JSON.stringify(proposed.marks)
            ? 'No word differs.'
            : 'No word differs; only emphasis, links or notes do.'}
        </p>
      </>
    )
  }
  return <Paragraphs runs={redlined(keptRedline(base.text, proposed.text), proposed)} />
}
