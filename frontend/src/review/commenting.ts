import type { ClauseView, CommentView, DocumentView, RichText } from '../api/wire'

/** The clause's present wording with a comment's own words in place of its passage, or whole, where it has none. */
export function withProposed(
  clause: ClauseView,
  comment: CommentView,
  proposed: string,
): RichText | undefined {
  const { version } = clause
  if (!comment.anchor) return { text: proposed, marks: [] }
  const { carried } = comment
  if (!carried || carried.kind === 'GONE' || carried.start === undefined || carried.end === undefined) {
    return undefined
  }
  const { start, end } = carried
  const by = proposed.length - (end - start)
  return {
    text: version.text.slice(0, start) + proposed + version.text.slice(end),
    marks: version.marks.flatMap(mark => {
      if (mark.end <= start) return [mark]
      if (mark.start >= end) return [{ ...mark, start: mark.start + by, end: mark.end + by }]
      return mark.start < start && mark.end > end ? [{ ...mark, end: mark.end + by }] : []
    }),
  }
}

/** Whether the reader is asked if her comment still holds. */
export function mayCarry(document: DocumentView, clause: ClauseView, comment: CommentView): boolean {
  return (
    comment.overtaken &&
    comment.by === document.mySeat.id &&
    !document.approved &&
    clause.removed === undefined
  )
}

export interface Sorted {
  open: CommentView[]
  gone: CommentView[]
  closed: CommentView[]
}

/** The newest first. Those whose passage is gone have a list of their own, so that none of them is overlooked. */
export function sorted(comments: readonly CommentView[]): Sorted {
  const newest = comments.toReversed()
  return {
    open: newest.filter(each => !each.disposition && each.carried?.kind !== 'GONE'),
    gone: newest.filter(each => !each.disposition && each.carried?.kind === 'GONE'),
    closed: newest.filter(each => each.disposition),
  }
}
