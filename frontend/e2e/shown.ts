/** What stands in an editor: its own text, and the redline that it shows of it. */
export interface Seen {
  readonly text: string
  /** What is kept and what is inserted, as shown. */
  readonly proposed: string
  /** What is kept and what is deleted, as shown. */
  readonly base: string
}

/** The document that the editor keeps beside its element. */
interface Described {
  readonly content: { readonly size: number }
  textBetween(from: number, to: number, between: string): string
}

/** Reads the editor's document, and beside it what the page shows, node by node. */
export function look(editor: Element): Seen {
  const { node } = (editor as Element & { pmViewDesc: { node: Described } }).pmViewDesc
  let proposed = ''
  let base = ''
  const read = (parent: Node, inserted: boolean) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        proposed += child.data
        if (!inserted) base += child.data
      } else if (child instanceof HTMLElement) {
        if (child.matches('.hidden-words, .break, br, img')) continue
        if (child.matches('del')) base += child.dataset['words'] ?? ''
        else read(child, inserted || child.matches('ins'))
      }
    }
  }
  for (const [index, paragraph] of [...editor.children].entries()) {
    const before = editor.children[index - 1]
    if (before) proposed += '\n'
    // A paragraph's end that the base has not is marked as inserted.
    if (before && !before.querySelector('ins.break')) base += '\n'
    read(paragraph, false)
  }
  return { text: node.textBetween(0, node.content.size, '\n'), proposed, base }
}
