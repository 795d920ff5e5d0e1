/** A passage of a wording, in UTF-16 units. */
export interface Passage {
  readonly clauseId: number
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** The passage that the reader has marked inside one clause's text, if any. */
export function chosenPassage(): { passage: Passage; box: DOMRect } | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const first = clauseAround(range.startContainer)
  if (!first || first !== clauseAround(range.endContainer)) return undefined
  const clauseId = Number(first.dataset['clauseText'])
  const [start, end] = trimmed(first, offsetOf(first, range.startContainer, range.startOffset), range)
  if (end <= start) return undefined
  const quote = textOf(first).slice(start, end)
  return { passage: { clauseId, start, end, quote }, box: range.getBoundingClientRect() }
}

function trimmed(root: HTMLElement, from: number, range: Range): [number, number] {
  const text = textOf(root)
  let start = from
  let end = offsetOf(root, range.endContainer, range.endOffset)
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}

function clauseAround(node: Node): HTMLElement | undefined {
  const element = node instanceof HTMLElement ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-clause-text]') ?? undefined
}

/** Runs stand in reading order, each with the place where it begins. */
function runsOf(root: HTMLElement): { at: number; element: HTMLElement; text: string }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-at]')].map(element => ({
    at: Number(element.dataset['at']),
    element,
    text: ownText(element),
  }))
}

function ownText(element: HTMLElement): string {
  const walker = textsOf(element)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text += node.textContent ?? ''
  }
  return text
}

function textsOf(element: HTMLElement): TreeWalker {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT, node =>
    node.parentElement?.closest('[data-not-text]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
}

function textOf(root: HTMLElement): string {
  let text = ''
  for (const run of runsOf(root)) {
    text = text.padEnd(run.at, '\n') + run.text
  }
  return text
}

/** The offset of a point of the page: the end of everything of the wording that stands before it. */
function offsetOf(root: HTMLElement, container: Node, offset: number): number {
  const point = document.createRange()
  point.setStart(container, offset)
  let result = 0
  for (const run of runsOf(root)) {
    const walker = textsOf(run.element)
    let at = run.at
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (node === container) return at + offset
      if (point.comparePoint(node, 0) > 0) return result
      at += length
      result = at
    }
  }
  return result
}
