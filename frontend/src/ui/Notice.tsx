import CircleAlert from 'lucide-react/icons/circle-alert'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ReactNode } from 'react'
import { sentenceOf } from '../api/problem'

export function Notice(props: { kind: 'info' | 'warn' | 'wrong'; children: ReactNode; live?: boolean }) {
  const Icon = props.kind === 'info' ? Info : props.kind === 'warn' ? TriangleAlert : CircleAlert
  return (
    <div
      className={`notice ${props.kind}`}
      role={props.kind === 'wrong' ? 'alert' : props.live ? 'status' : undefined}
    >
      <Icon size={16} aria-hidden />
      <div>{props.children}</div>
    </div>
  )
}

/** What was refused, in the server's words. Nothing when nothing was. */
export function Refused({ thrown }: { thrown: unknown }) {
  return thrown === null || thrown === undefined ? null : <Notice kind="wrong">{sentenceOf(thrown)}</Notice>
}
