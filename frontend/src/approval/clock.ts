const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** A time of today, as the reader's clock shows it: “14:32”. */
export function clockOf(instant: string): string {
  return CLOCK.format(Date.parse(instant))
}
