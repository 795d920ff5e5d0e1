import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { DocumentView, RichText, Stance } from '../api/wire'
import { sorted } from '../review/commenting'
import { chosenPassage, type Passage } from '../draft/selection'
import type { Aim } from '../review/aim'
import { ALL_STANCES } from '../ui/words'
import { useShortcuts } from '../ui/shortcuts'

/** What is being changed in the text, if anything. */
export type Editing =
  | {
      kind: 'amend'
      clauseId: number
      from: RichText | undefined
      aim: Aim | undefined
      comment: number | undefined
    }
  | { kind: 'revise'; clauseId: number }

/** Where the reader is in the document and what she is about to do. The clause itself is in the address. */
export function useReading(
  document: DocumentView,
  chosen: number | undefined,
  linkedComment: number | undefined,
) {
  const navigate = useNavigate()
  const [editing, setEditing] = useState<Editing | undefined>(undefined)
  const [asked, setAsked] = useState<Stance | undefined>(undefined)
  const [commenting, setCommenting] = useState(false)
  const [passage, setPassage] = useState<Passage | undefined>(undefined)
  const [comment, setComment] = useState<number | undefined>(linkedComment)
  const [replying, setReplying] = useState<number | undefined>(undefined)
  const [linked, setLinked] = useState(linkedComment)
  const [help, setHelp] = useState(false)
  const [panel, setPanel] = useState<'none' | 'outline' | 'discussion'>('none')

  const [at, setAt] = useState(chosen)
  if (at !== chosen) {
    setAt(chosen)
    setAsked(undefined)
    setCommenting(false)
    setComment(linkedComment)
    setReplying(undefined)
  }
  if (linked !== linkedComment) {
    setLinked(linkedComment)
    setComment(linkedComment)
  }

  const documentId = document.id
  const choose = useCallback(
    (clause: number | undefined) => {
      void navigate({
        to: '/documents/$documentId',
        params: { documentId: String(documentId) },
        search: clause === undefined ? {} : { clause },
        resetScroll: false,
      })
    },
    [navigate, documentId],
  )

  const step = (by: 1 | -1) => {
    const index = document.clauses.findIndex(clause => clause.id === chosen)
    const next = document.clauses[index < 0 ? 0 : index + by]
    if (next) {
      choose(next.id)
      bring(next.id)
      standOn(next.id)
    }
  }
  const clause = [...document.clauses, ...document.removed].find(each => each.id === chosen)
  const open = clause !== undefined && !document.approved && !clause.removed
  const begin = {
    amend: (from?: RichText, aim?: Aim, taken?: number) => {
      if (clause && document.may.amend) {
        setPanel('none')
        setEditing({ kind: 'amend', clauseId: clause.id, from, aim, comment: taken })
        bring(clause.id)
      }
    },
    revise: () => {
      if (clause && document.may.draft) {
        setPanel('none')
        setEditing({ kind: 'revise', clauseId: clause.id })
        bring(clause.id)
      }
    },
    comment: (on: Passage | undefined) => {
      if (!document.may.comment || document.approved) return
      if (on && on.clauseId !== chosen) choose(on.clauseId)
      setPassage(on)
      // After the newly chosen clause has tidied up.
      setTimeout(() => {
        setCommenting(true)
        if (window.matchMedia('(max-width: 52rem)').matches) setPanel('discussion')
      })
    },
  }
  const ask = (stance: Stance | undefined) => {
    if (open && document.may.position && clause.agreement && !clause.declared) setAsked(stance)
  }

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    a: () => {
      if (open) begin.amend()
    },
    c: () => {
      const marked = chosenPassage()?.passage
      if (open || marked) begin.comment(marked)
    },
    r: () => {
      const first =
        clause && (clause.comments.find(each => each.id === comment) ?? sorted(clause.comments).open[0])
      if (open && document.may.comment && first) setReplying(first.id)
    },
    '?': () => setHelp(true),
    Escape: () => {
      if (asked || commenting || editing || replying !== undefined) {
        setReplying(undefined)
        setAsked(undefined)
        setCommenting(false)
        setEditing(undefined)
      } else {
        choose(undefined)
      }
    },
    ...Object.fromEntries(
      ALL_STANCES.slice(0, 5).map((stance, index) => [String(index + 1), () => ask(stance)]),
    ),
  })

  return {
    clause,
    choose,
    begin,
    editing,
    stopEditing: () => setEditing(undefined),
    asked,
    ask: setAsked,
    commenting,
    setCommenting,
    passage,
    comment,
    setComment,
    replying,
    setReplying,
    help,
    setHelp,
    panel,
    setPanel,
  }
}

export type Reading = ReturnType<typeof useReading>

/** Tab leads on from the clause that one has come to. */
function standOn(clauseId: number): void {
  document.querySelector<HTMLElement>(`#clause-${clauseId} > .clause-number`)?.focus({ preventScroll: true })
}

/** Brings a clause into view, unless it is there already. */
export function bring(clauseId: number): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(`clause-${clauseId}`)
    if (!element) return
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 80 || bottom > innerHeight - 40) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      element.scrollIntoView({
        block: top < 80 || bottom - top > innerHeight / 2 ? 'start' : 'center',
        behavior: calm ? 'auto' : 'smooth',
      })
    }
  })
}
