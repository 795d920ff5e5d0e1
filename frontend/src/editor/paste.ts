/**
 * What is pasted, as paragraphs of words with their emphasis and strength and nothing else: no scripts, images, styles,
 * tables or comments of a word processor, none of what it marks as deleted, and none of the numbers that it draws.
 * HTML in, HTML out; what comes from this editor itself passes as it is, since its schema reads it safely.
 */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice')) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const walk = new Walk()
  walk.into(body, { em: false, strong: false })
  return walk.html()
}

interface Look {
  readonly em: boolean
  readonly strong: boolean
}

interface Run extends Look {
  text: string
}

const DROPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'IMG',
  'SVG',
  'MATH',
  'VIDEO',
  'AUDIO',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'CANVAS',
  'BUTTON',
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'DEL',
  'S',
  'STRIKE',
  'NOSCRIPT',
  'XML',
])

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'TABLE',
  'TR',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'FOOTER',
  'DD',
  'DT',
  'FIGURE',
  'FIGCAPTION',
  'MAIN',
  'ASIDE',
  'HR',
])

class Walk {
  private readonly paragraphs: Run[][] = []
  private runs: Run[] = []

  into(parent: Element, look: Look): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.say(node.textContent ?? '', look)
      else if (node instanceof Element) this.element(node, look)
    }
  }

  private element(element: Element, look: Look): void {
    const name = element.tagName.toUpperCase()
    const style = (element.getAttribute('style') ?? '').toLowerCase().replaceAll(/\s/g, '')
    // A word processor draws list numbers as words, and hides what is not to be read.
    if (DROPPED.has(name) || style.includes('mso-list:ignore') || style.includes('display:none')) return
    if (name === 'BR') {
      this.end()
      return
    }
    const block = BLOCKS.has(name)
    if (block) this.end()
    // The cells of a row stand on one line.
    if (name === 'TD' || name === 'TH') this.say(' ', look)
    this.into(element, lookOf(name, style, look))
    if (block) this.end()
  }

  private say(words: string, look: Look): void {
    const text = words.replaceAll(/[\s\u00a0]+/g, ' ').replaceAll(/[\u200b\u2060\ufeff\u00ad]/g, '')
    const last = this.runs.at(-1)
    if (text === '' || (text === ' ' && !last)) return
    if (last && last.em === look.em && last.strong === look.strong) last.text += text
    else this.runs.push({ ...look, text })
  }

  private end(): void {
    const runs = tidy(this.runs)
    if (runs.length > 0) this.paragraphs.push(runs)
    this.runs = []
  }

  html(): string {
    this.end()
    return this.paragraphs.map(runs => `<p>${runs.map(htmlOf).join('')}</p>`).join('')
  }
}

/** One space between words, none at the edges. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = []
  for (const run of runs) {
    const before = tidied.at(-1)
    const text = run.text.replaceAll(/ +/g, ' ')
    const led = !before || before.text.endsWith(' ') ? text.trimStart() : text
    if (led !== '') tidied.push({ ...run, text: led })
  }
  const last = tidied.at(-1)
  if (last) last.text = last.text.trimEnd()
  return tidied.filter(run => run.text !== '')
}

function lookOf(name: string, style: string, look: Look): Look {
  // One word processor wraps all that it copies in a bold tag which says that it is not bold.
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1]
  const strong =
    weight === undefined
      ? look.strong || name === 'B' || name === 'STRONG'
      : /^(bold|bolder|[6-9]00)$/.test(weight)
  const slant = /(?:^|;)font-style:(\w+)/.exec(style)?.[1]
  const em =
    slant === undefined ? look.em || name === 'I' || name === 'EM' : slant === 'italic' || slant === 'oblique'
  return { em, strong }
}

function htmlOf(run: Run): string {
  const text = run.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const strong = run.strong ? `<strong>${text}</strong>` : text
  return run.em ? `<em>${strong}</em>` : strong
}
