import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import type { RichText } from '../api/wire'
import { between, type Piece } from '../text/diff'
import { restyled, type Restyled } from '../text/formatting'
import { cut } from '../text/cutting'
import type { Tokens } from '../text/tokens'
import { fromDocument } from './codec'
import { formatted } from './formatted'

interface Drawn {
  readonly shown: boolean
  /** The drawing only moved along with what was typed, and has to be made anew. */
  readonly stale: boolean
  /** The words at the last drawing: those after the next key are nearly the same. */
  readonly tokens: Tokens
  readonly restyled: readonly Restyled[]
  readonly decorations: DecorationSet
}

const key = new PluginKey<Drawn>('redline')

/** Milliseconds from the last key to the drawing where it does not come with the key. */
const SOON = 30
const PAUSE = 150
/** A text of more characters is drawn in the pauses of typing, so that a key never takes longer than a frame. */
const LONG = 10_000

/**
 * Draws how the words differ from the base, upon the document and not in it: inserted words are dressed, deleted
 * ones stand as widgets that cannot be typed into. While a word is being composed, or a very long text is typed in,
 * the drawing only moves along.
 */
export function redlining(base: RichText): Plugin<Drawn> {
  const words = cut(base.text)
  return new Plugin<Drawn>({
    key,
    state: {
      init: (_, state) => draw(base, words, words, state),
      apply(transaction, before, _, state) {
        const asked: unknown = transaction.getMeta(key)
        const shown = typeof asked === 'boolean' ? asked : before.shown
        if (!shown) return { ...before, shown, decorations: DecorationSet.empty }
        if (transaction.docChanged && (isComposing(transaction) || isLong(state))) {
          const decorations = before.decorations.map(transaction.mapping, transaction.doc)
          return { ...before, shown, stale: true, decorations }
        }
        const renew = transaction.docChanged || shown !== before.shown || asked === 'again'
        return renew ? draw(base, words, before.tokens, state) : before
      },
    },
    view: view => new Settling(view),
    props: { decorations: state => key.getState(state)?.decorations },
  })
}

function isComposing(transaction: Transaction): boolean {
  return transaction.getMeta('composition') !== undefined
}

function isLong({ doc }: EditorState): boolean {
  return doc.content.size > LONG
}

/** Draws anew once a composition or a burst of typing has ended, however the browser says so. */
class Settling {
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly view: EditorView) {}

  update(_: EditorView, before: EditorState): void {
    const { state } = this.view
    if (key.getState(state)?.stale !== true) return
    if (this.timer === undefined || state.doc !== before.doc) this.wait()
  }

  private wait(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.settle(), isLong(this.view.state) ? PAUSE : SOON)
  }

  destroy(): void {
    clearTimeout(this.timer)
  }

  private settle(): void {
    this.timer = undefined
    if (this.view.composing) this.wait()
    else if (key.getState(this.view.state)?.stale === true) {
      this.view.dispatch(this.view.state.tr.setMeta(key, 'again').setMeta('addToHistory', false))
    }
  }
}

/** Shows the redline, or only the clean words. */
export function showRedline(state: EditorState, shown: boolean) {
  return state.tr.setMeta(key, shown)
}

/** What is only formatted differently from the base. */
export function restyledIn(state: EditorState): readonly Restyled[] {
  return key.getState(state)?.restyled ?? []
}

function draw(base: RichText, words: Tokens, before: Tokens, state: EditorState): Drawn {
  const rich = fromDocument(state.doc)
  const diff = between(words, rich.text, before)
  const drawing = new Drawing(state.doc, rich.text)
  for (const piece of diff.pieces) drawing.add(piece)
  const changes = base.marks.length + rich.marks.length === 0 ? [] : restyled(base, rich, diff.pieces)
  return {
    shown: true,
    stale: false,
    tokens: diff.proposed,
    restyled: changes,
    decorations: drawing.dressed(changes),
  }
}

const MOVED_HERE = {
  nodeName: 'ins',
  class: 'moved',
  title: 'Moved here from another place of this text',
}

/** Walks once along the text and the document, which has one place more at each paragraph's edge. */
class Drawing {
  private readonly decorations: Decoration[] = []
  /** For each paragraph the offset at which it begins. */
  private readonly starts: number[] = [0]
  private paragraph = 0
  /** The end of the last words of the text that were walked over. */
  private at = 0

  constructor(
    private readonly document: Node,
    text: string,
  ) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
  }

  add(piece: Piece): void {
    switch (piece.kind) {
      case 'deleted':
        this.deleted(piece)
        break
      case 'inserted':
        this.inserted(piece)
        this.at += piece.text.length
        break
      case 'kept':
        this.at += piece.text.length
        break
    }
  }

  private deleted({ text, moved }: Piece): void {
    this.decorations.push(
      Decoration.widget(this.placeOf(this.at), () => struck(text, moved === true), {
        side: -1,
        marks: [],
        ignoreSelection: true,
        key: `${moved === true ? 'moved' : 'deleted'} ${text}`,
      }),
    )
  }

  private inserted({ text, moved }: Piece): void {
    let from = this.at
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        // The newline itself stands where its paragraph ends.
        const end = Decoration.widget(this.placeOf(from - 1), pilcrow, {
          side: 1,
          marks: [],
          key: 'paragraph',
        })
        this.decorations.push(end)
      }
      const to = from + line.length
      if (to > from) {
        const look = moved === true ? MOVED_HERE : { nodeName: 'ins' }
        this.decorations.push(Decoration.inline(this.placeOf(from), this.placeOf(to), look))
      }
      from = to + 1
    }
  }

  dressed(changes: readonly Restyled[]): DecorationSet {
    this.paragraph = 0
    for (const change of changes) {
      this.decorations.push(
        Decoration.inline(this.placeOf(change.start), this.placeOf(change.end), {
          class: 'restyled',
          title: `Formatting: ${formatted(change)}`,
        }),
      )
    }
    return DecorationSet.create(this.document, this.decorations)
  }

  /** The place in the document of an offset in the text that is not before the last one asked for. */
  private placeOf(offset: number): number {
    while ((this.starts[this.paragraph + 1] ?? Infinity) <= offset) this.paragraph++
    return offset + 1 + this.paragraph
  }
}

function struck(text: string, moved: boolean): HTMLElement {
  const element = document.createElement('del')
  element.contentEditable = 'false'
  if (moved) {
    element.className = 'moved'
    element.title = 'Moved to another place of this text'
  }
  element.dataset['words'] = text
  element.append(hidden(moved ? ' [moved away: ' : ' [deleted: '), text.replaceAll('\n', ' ¶ '), hidden('] '))
  return element
}

/** The end of a paragraph that the base has not. */
function pilcrow(): HTMLElement {
  const element = document.createElement('ins')
  element.contentEditable = 'false'
  element.className = 'break'
  element.append('¶', hidden(' [new paragraph] '))
  return element
}

function hidden(words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'hidden-words'
  element.textContent = words
  return element
}
