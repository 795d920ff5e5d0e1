import type { ClauseView, VersionView } from '../api/wire'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { labelOf, useDocument } from './document'
import { Redline } from './Rich'

/** The clause got another version while one wrote: what changed, and the way on. The words are kept. */
export function Moved(props: { clause: ClauseView; base: VersionView; onCarryOn: () => void }) {
  const { clause, base } = props
  const document = useDocument()
  return (
    <div className="moved stack">
      <Notice kind="warn" live>
        <b>The text changed while you wrote.</b> {labelOf(document, clause.version.by)} made version{' '}
        {clause.version.ordinal}. Your words are kept. This is what changed:
      </Notice>
      <div className="wording serif">
        <Redline base={base} proposed={clause.version} />
      </div>
      <div className="row">
        <Button look="primary" onPress={props.onCarryOn}>
          Carry on upon version {clause.version.ordinal}
        </Button>
        <span className="small soft">Check then that you do not undo what was just agreed.</span>
      </div>
    </div>
  )
}
