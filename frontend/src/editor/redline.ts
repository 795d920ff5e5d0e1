import { Plugin, PluginKey, type EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { redline } from '../text/diff'
import { fromDocument, placeOf } from './codec'

interface Drawn {
  readonly shown: boolean
  readonly decorations: DecorationSet
}

const key = new PluginKey<Drawn>('redline')

/**
 * Draws how the words differ from the base, upon the document and not in it: inserted words are dressed, deleted
 * ones stand as widgets that cannot be typed into. While a word is being composed the drawing only moves along.
 */
export function redlining(base: string): Plugin<Drawn> {
  return new Plugin<Drawn>({
    key,
    state: {
      init: (_, state) => ({ shown: true, decorations: draw(base, state) }),
      apply(transaction, before, _, state) {
        const asked: unknown = transaction.getMeta(key)
        const shown = typeof asked === 'boolean' ? asked : before.shown
        if (!shown) return { shown, decorations: DecorationSet.empty }
        const composing = transaction.getMeta('composition') !== undefined
        if (transaction.docChanged && composing) {
          return { shown, decorations: before.decorations.map(transaction.mapping, transaction.doc) }
        }
        const renew = transaction.docChanged || shown !== before.shown || asked === 'again'
        return renew ? { shown, decorations: draw(base, state) } : before
      },
    },
    props: {
      decorations: state => key.getState(state)?.decorations,
      handleDOMEvents: {
        compositionend: view => {
          // After the last letter of the composition is in the document.
          setTimeout(() => {
            if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, 'again'))
          })
          return false
        },
      },
    },
  })
}

/** Shows the redline, or only the clean words. */
export function showRedline(state: EditorState, shown: boolean) {
  return state.tr.setMeta(key, shown)
}

function draw(base: string, state: EditorState): DecorationSet {
  const { text } = fromDocument(state.doc)
  const decorations: Decoration[] = []
  let at = 0
  for (const piece of redline(base, text)) {
    const place = placeOf(text, at)
    switch (piece.kind) {
      case 'kept':
        at += piece.text.length
        break
      case 'inserted':
        at += piece.text.length
        decorations.push(Decoration.inline(place, placeOf(text, at), { nodeName: 'ins' }))
        break
      case 'deleted':
        decorations.push(
          Decoration.widget(place, () => struck(piece.text), {
            side: -1,
            marks: [],
            ignoreSelection: true,
            key: `deleted ${piece.text}`,
          }),
        )
        break
    }
  }
  return DecorationSet.create(state.doc, decorations)
}

function struck(text: string): HTMLElement {
  const element = document.createElement('del')
  element.contentEditable = 'false'
  element.append(hidden(' [deleted: '), text.replaceAll('\n', ' ¶ '), hidden('] '))
  return element
}

function hidden(words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'hidden-words'
  element.textContent = words
  return element
}
