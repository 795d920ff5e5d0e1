import type { AmendmentView, RichText } from '../api/wire'

/** What words are for, if not for an amendment of their own. */
export type Aim =
  | { kind: 'reword'; amendment: AmendmentView }
  | { kind: 'resubmit'; amendment: AmendmentView }
  | { kind: 'sub'; amendment: AmendmentView }

/** Opens the editor: with words to begin with, what they are for, and the comment that they are taken from. */
export type OnAmend = (begin?: RichText, aim?: Aim, comment?: number) => void

/** How its author gives an amendment other words: by a new wording of it, or by a new amendment in its place. */
export function otherWords(amendment: AmendmentView): Aim {
  return { kind: amendment.fixed ? 'resubmit' : 'reword', amendment }
}
