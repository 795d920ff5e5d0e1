import { lazy, Suspense, useState } from 'react'
import type { AmendmentView, ClauseView } from '../api/wire'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Skeleton } from '../ui/Skeleton'
import { inSentence, nameOf } from '../draft/state'
import type { TreeKind } from './useUnsent'

const TreeForm = lazy(() => import('./TreeForm').then(module => ({ default: module.TreeForm })))

const TITLES: Readonly<Record<TreeKind, (name: string) => string>> = {
  NEW_CLAUSE: name => `Propose a new clause beside ${name}`,
  MOVE: name => `Propose to move ${name}`,
  DELETION: name => `Propose to delete ${name}`,
}

/** The other things that one may propose about a clause: another beside it, another place, none. */
export function ProposeTree({ clause }: { clause: ClauseView }) {
  const [kind, setKind] = useState<TreeKind | undefined>(undefined)
  return (
    <div className="row propose-tree" role="group" aria-label="Propose something else">
      <span className="small faint">or propose</span>
      <Button look="quiet" size="small" onPress={() => setKind('NEW_CLAUSE')}>
        a new clause
      </Button>
      <Button look="quiet" size="small" onPress={() => setKind('MOVE')}>
        to move it
      </Button>
      <Button look="quiet" size="small" onPress={() => setKind('DELETION')}>
        to delete it
      </Button>
      {kind ? <Laid kind={kind} clause={clause} onClose={() => setKind(undefined)} /> : null}
    </div>
  )
}

/** The same again for an amendment that has one of these kinds, or whose clause is gone and could be a new one. */
export function ProposeAgain({ clause, amendment }: { clause: ClauseView; amendment: AmendmentView }) {
  const [open, setOpen] = useState(false)
  const kind = amendment.kind === 'MOVE' ? 'MOVE' : 'NEW_CLAUSE'
  const words =
    amendment.kind !== 'MOVE' && amendment.kind !== 'NEW_CLAUSE'
      ? 'Propose it as a new clause …'
      : amendment.fixed
        ? 'Withdraw and resubmit …'
        : 'Change it …'
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        {words}
      </Button>
      {open ? (
        <Laid kind={kind} clause={clause} amendment={amendment} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}

function Laid(props: { kind: TreeKind; clause: ClauseView; amendment?: AmendmentView; onClose: () => void }) {
  return (
    <Dialog open onClose={props.onClose} title={TITLES[props.kind](inSentence(nameOf(props.clause)))}>
      <Suspense fallback={<Skeleton lines={4} label="Opening the form" />}>
        <TreeForm {...props} />
      </Suspense>
    </Dialog>
  )
}
