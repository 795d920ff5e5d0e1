import { lazy, Suspense, useState } from 'react'
import type { ClauseView } from '../api/wire'
import { Button } from '../ui/Button'
import { useDocument } from './document'

const AddClause = lazy(() => import('./AddClause').then(module => ({ default: module.AddClause })))
const MoveClause = lazy(() => import('./MoveClause').then(module => ({ default: module.MoveClause })))
const RemoveClause = lazy(() => import('./RemoveClause').then(module => ({ default: module.RemoveClause })))

type Tool = 'none' | 'add' | 'move' | 'remove'

/** What the secretariat does with a clause as a whole. */
export function ClauseTools(props: { clause: ClauseView; onRevise: () => void }) {
  const { clause } = props
  const document = useDocument()
  const [tool, setTool] = useState<Tool>('none')
  if (!document.may.draft || document.approved || clause.removed) return null
  const close = () => setTool('none')
  return (
    <div className="row clause-tools" role="group" aria-label="Drafting">
      <Button size="small" onPress={props.onRevise}>
        Edit text
      </Button>
      <Button look="quiet" size="small" onPress={() => setTool('add')}>
        Add after
      </Button>
      <Button look="quiet" size="small" onPress={() => setTool('move')}>
        Move
      </Button>
      <Button look="quiet" size="small" onPress={() => setTool('remove')}>
        Remove
      </Button>
      <Suspense>
        {tool === 'add' ? <AddClause beside={clause} onClose={close} /> : null}
        {tool === 'move' ? <MoveClause clause={clause} onClose={close} /> : null}
        {tool === 'remove' ? <RemoveClause clause={clause} onClose={close} /> : null}
      </Suspense>
    </div>
  )
}
