import type { AmendmentView } from '../../api/wire'
import { useDocument } from '../../draft/document'
import { joinedBy } from './proposers'

/** Who stands behind an amendment beside its author. */
export function Joined({ amendment }: { amendment: AmendmentView }) {
  const names = joinedBy(useDocument(), amendment)
  return names === undefined ? null : <span className="small soft">{names}</span>
}
