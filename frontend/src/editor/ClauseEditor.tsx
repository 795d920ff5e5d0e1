import Bold from 'lucide-react/icons/bold'
import Italic from 'lucide-react/icons/italic'
import Redo from 'lucide-react/icons/redo-2'
import Undo from 'lucide-react/icons/undo-2'
import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Fragment, Slice } from 'prosemirror-model'
import { EditorState, type Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { useEffect, useRef, useState } from 'react'
import type { RichText } from '../api/wire'
import { Rich } from '../draft/Rich'
import { Button } from '../ui/Button'
import { Toggles } from '../ui/Toggles'
import { fromDocument, toDocument } from './codec'
import { deleteByWord, moveByWord } from './motion'
import { formatted } from './formatted'
import { cleanPaste } from './paste'
import { redlining, restyledIn, showRedline } from './redline'
import { schema } from './schema'
import './editor.css'

// Words are moved over with Option on a Mac, with Control elsewhere.
const WORDS = /Mac|iP(hone|ad|od)/.test(navigator.userAgent) ? 'Alt' : 'Ctrl'

type Look = 'redline' | 'clean' | 'original'

export interface ClauseEditorProps {
  label: string
  base: RichText
  /** The words to begin with; later ones are the editor's own. */
  begin: RichText
  onChange: (rich: RichText) => void
  onEscape?: () => void
}

/** The text itself, to be changed. The redline is computed from the words and never part of them. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { label, base } = props
  const [look, setLook] = useState<Look>('redline')
  const [restyled, setRestyled] = useState<readonly string[]>([])
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  const baseText = base.text
  useEffect(() => {
    if (!place.current) return undefined
    const editor = new EditorView(place.current, {
      state: EditorState.create({
        doc: view.current?.state.doc ?? toDocument(latest.current.begin),
        plugins: [
          ...keys(() => latest.current.onEscape?.()),
          history(),
          redlining({ ...latest.current.base, text: baseText }),
        ],
      }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: 'editor-text serif',
      },
      transformPastedHTML: cleanPaste,
      transformPasted: slice => new Slice(limited(slice.content), slice.openStart, slice.openEnd),
      dispatchTransaction(transaction) {
        editor.updateState(editor.state.apply(transaction))
        if (!transaction.docChanged) return
        const rich = fromDocument(editor.state.doc)
        latest.current.onChange(rich)
        setRestyled(before => same(before, listed(editor.state, rich.text)))
      },
    })
    view.current = editor
    setRestyled(before => same(before, listed(editor.state, fromDocument(editor.state.doc).text)))
    editor.focus()
    return () => editor.destroy()
  }, [baseText, label])

  const run = (command: Command) => () => {
    const editor = view.current
    if (editor) {
      command(editor.state, editor.dispatch)
      editor.focus()
    }
  }
  return (
    <div className="editor">
      <div className="editor-bar" role="toolbar" aria-label="Editing">
        <Toggles
          label="How to show the text"
          choices={[
            ['redline', 'Redline'],
            ['clean', 'Clean'],
            ['original', 'Original'],
          ]}
          chosen={look}
          onChoose={next => {
            setLook(next)
            const editor = view.current
            if (editor && next !== 'original') editor.dispatch(showRedline(editor.state, next === 'redline'))
          }}
        />
        <span className="editor-tools">
          <Button
            look="quiet"
            size="small"
            className="icon"
            label="Emphasis"
            onPress={run(toggleMark(schema.marks.EMPHASIS))}
          >
            <Italic size={15} aria-hidden />
          </Button>
          <Button
            look="quiet"
            size="small"
            className="icon"
            label="Strong"
            onPress={run(toggleMark(schema.marks.STRONG))}
          >
            <Bold size={15} aria-hidden />
          </Button>
          <Button look="quiet" size="small" className="icon" label="Undo" onPress={run(undo)}>
            <Undo size={15} aria-hidden />
          </Button>
          <Button look="quiet" size="small" className="icon" label="Redo" onPress={run(redo)}>
            <Redo size={15} aria-hidden />
          </Button>
        </span>
      </div>
      <div ref={place} hidden={look === 'original'} />
      {look === 'redline' && restyled.length > 0 ? (
        <div className="editor-restyled" role="group" aria-label="Changes of formatting">
          Formatting only:
          <ul>
            {restyled.map((change, index) => (
              <li key={index}>{change}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {look === 'original' ? (
        <div className="editor-text serif original">
          <Rich rich={base} />
        </div>
      ) : null}
    </div>
  )
}

/** The changes of formatting as a list to read. */
function listed(state: EditorState, text: string): string[] {
  return restyledIn(state).map(change => `“${text.slice(change.start, change.end)}” ${formatted(change)}`)
}

/** The list as it was, where it says the same: then nothing is drawn anew. */
function same(before: readonly string[], now: readonly string[]): readonly string[] {
  return before.length === now.length && before.every((each, n) => each === now[n]) ? before : now
}

function keys(escape: () => void) {
  return [
    keymap({
      Escape: () => {
        escape()
        return true
      },
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-i': toggleMark(schema.marks.EMPHASIS),
      'Mod-b': toggleMark(schema.marks.STRONG),
      [`${WORDS}-ArrowLeft`]: moveByWord(-1, false),
      [`${WORDS}-ArrowRight`]: moveByWord(1, false),
      [`Shift-${WORDS}-ArrowLeft`]: moveByWord(-1, true),
      [`Shift-${WORDS}-ArrowRight`]: moveByWord(1, true),
      [`${WORDS}-Backspace`]: deleteByWord(-1),
      [`${WORDS}-Delete`]: deleteByWord(1),
    }),
    keymap(baseKeymap),
  ]
}

const CONTROL = /\p{Cc}/gu

/** Pasted words without the characters that no clause may hold. */
function limited(fragment: Fragment): Fragment {
  const nodes = fragment.content.map(node => {
    if (!node.isText) return node.copy(limited(node.content))
    const words = (node.text ?? '').replaceAll(/[\t\u00a0]/g, ' ').replaceAll(CONTROL, '')
    return words === '' ? undefined : schema.text(words, node.marks)
  })
  return Fragment.from(nodes.filter(node => node !== undefined))
}
