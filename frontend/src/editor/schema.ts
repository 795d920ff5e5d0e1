import { Schema } from 'prosemirror-model'

/**
 * A clause's text as a plain document: paragraphs of words, with the four marks that RichText has. Nothing of
 * a redline is in it. What is pasted keeps its emphasis; links and notes only when they come from here.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: {
      content: 'text*',
      parseDOM: [{ tag: 'p' }, { tag: 'div' }, { tag: 'li' }, { tag: 'h1, h2, h3, h4, h5, h6' }],
      toDOM: () => ['p', 0],
    },
    text: {},
  },
  marks: {
    EMPHASIS: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
      toDOM: () => ['em', 0],
    },
    STRONG: {
      parseDOM: [
        { tag: 'strong' },
        // One word processor wraps everything that it copies in a bold tag that says it is not bold.
        { tag: 'b', getAttrs: element => (element.style.fontWeight === 'normal' ? false : null) },
        { style: 'font-weight', getAttrs: weight => (/^(bold|[6-9]00)$/.test(weight) ? null : false) },
      ],
      toDOM: () => ['strong', 0],
    },
    LINK: {
      attrs: { target: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        { tag: 'a[data-target]', getAttrs: element => ({ target: element.dataset['target'] ?? '' }) },
      ],
      toDOM: mark => ['a', { 'data-target': String(mark.attrs['target']) }, 0],
    },
    FOOTNOTE: {
      attrs: { target: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        { tag: 'span[data-note]', getAttrs: element => ({ target: element.dataset['note'] ?? '' }) },
      ],
      toDOM: mark => ['span', { 'data-note': String(mark.attrs['target']), class: 'noted' }, 0],
    },
  },
})
