const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as it is printed: “13 November 2012”. The same for every reader, so that prints agree. */
export function dayOf(instant: string): string {
  return DAY.format(Date.parse(instant))
}
