/** Formatting of the characters from start up to and not including end. The wire's Mark is one. */
export interface Mark {
  kind: 'EMPHASIS' | 'STRONG' | 'LINK' | 'FOOTNOTE'
  start: number
  end: number
  target?: string
}

/** A wording and the marks on it. The wire's RichText is one. */
export interface Rich {
  text: string
  marks: Mark[]
}

/** All marks that say the same: one kind, one target. Twin of Layer.java. */
export interface Layer {
  readonly kind: Mark['kind']
  readonly target: string | undefined
}

const KINDS: readonly Mark['kind'][] = ['EMPHASIS', 'STRONG', 'LINK', 'FOOTNOTE']

/** The layers of several texts, in the order in which they first occur. */
export function layersOf(several: readonly (readonly Mark[])[]): Layer[] {
  const layers = new Map<string, Layer>()
  for (const { kind, target } of several.flat()) {
    const key = `${kind} ${target ?? ''}`
    if (!layers.has(key)) layers.set(key, { kind, target })
  }
  return [...layers.values()]
}

/** For each character of a text whether a layer covers it. */
export function covered(layer: Layer, { text, marks }: Rich): Uint8Array {
  const on = new Uint8Array(text.length)
  for (const mark of marks) {
    if (mark.kind === layer.kind && mark.target === layer.target) on.fill(1, mark.start, mark.end)
  }
  return on
}

/** The runs that a layer covers, as marks. */
export function runsOf({ kind, target }: Layer, on: Uint8Array): Mark[] {
  const marks: Mark[] = []
  for (let start = on.indexOf(1); start >= 0;) {
    const gap = on.indexOf(0, start)
    const end = gap < 0 ? on.length : gap
    marks.push(target === undefined ? { kind, start, end } : { kind, start, end, target })
    start = gap < 0 ? -1 : on.indexOf(1, gap)
  }
  return marks
}

/** A text in the one form that is kept: NFC, marks sorted, without seams. Twin of RichText.java, which also refuses. */
export function kept({ text, marks }: Rich): Rich {
  const normal = text.normalize('NFC')
  const moved =
    normal === text
      ? marks
      : marks.map(mark => ({
          ...mark,
          start: shifted(text, normal, mark.start),
          end: shifted(text, normal, mark.end),
        }))
  const rich = { text: normal, marks: moved }
  return {
    text: normal,
    marks: layersOf([moved])
      .flatMap(layer => runsOf(layer, covered(layer, rich)))
      .toSorted(inOrder),
  }
}

function shifted(raw: string, normal: string, offset: number): number {
  const moved = Math.min(normal.length, raw.slice(0, offset).normalize('NFC').length)
  const splits =
    /[\ud800-\udbff]/.test(normal.charAt(moved - 1)) && /[\udc00-\udfff]/.test(normal.charAt(moved))
  return splits ? moved + 1 : moved
}

function inOrder(one: Mark, other: Mark): number {
  return (
    one.start - other.start ||
    one.end - other.end ||
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    byUnits(one.target ?? '', other.target ?? '')
  )
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
