import type { AmendmentView, RichText } from '../api/wire'

/** The amendment upon the present wording, where it could be carried there; its own words where it was not. */
export function rebased({ rebase, text, marks }: AmendmentView): RichText {
  return rebase?.text === undefined ? { text, marks } : { text: rebase.text, marks: rebase.marks ?? [] }
}
