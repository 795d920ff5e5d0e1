import { useMinute } from './minute'

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const EXACT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
const AGO = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })

/** A point in time in words: near ones by distance, others by date. */
export function inWords(instant: string, now: number): string {
  const at = Date.parse(instant)
  const minutes = Math.round((at - now) / 60_000)
  if (Math.abs(minutes) < 1) return 'just now'
  if (Math.abs(minutes) < 60) return AGO.format(minutes, 'minute')
  if (Math.abs(minutes) < 24 * 60) return AGO.format(Math.round(minutes / 60), 'hour')
  if (Math.abs(minutes) < 7 * 24 * 60) return AGO.format(Math.round(minutes / 60 / 24), 'day')
  return DAY.format(at)
}

export function When({ at }: { at: string }) {
  const now = useMinute()
  return (
    <time dateTime={at} title={EXACT.format(Date.parse(at))}>
      {inWords(at, now)}
    </time>
  )
}

export function exactly(at: string): string {
  return EXACT.format(Date.parse(at))
}
