import { RANGES } from './characterRanges'

/** Classes of characters; the server's twin, Characters.java, says what each means. */
export const WORD = 0
export const SPACE = 1
export const BREAK = 2
export const SIGN = 3
export const MARK = 4
export const JOINER = 5
export const ALONE = 6
export const FLAG = 7
export const LEAD = 8

const LETTERS = 'wsbpmjafl'
const CLASSES = read()

/** The class of a code point. */
export function classOf(codePoint: number): number {
  return CLASSES[codePoint] ?? WORD
}

/** The class of the code point that begins at an offset of a text. */
export function classAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return isSurrogate(unit) ? classOf(text.codePointAt(offset) ?? 0) : classOf(unit)
}

/** Whether a UTF-16 unit is half of a pair, or would be if it had its other half. */
export function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800
}

function read(): Uint8Array {
  const classes = new Uint8Array(0x110000)
  let from = 0
  for (const run of RANGES.trim().split(/\s+/)) {
    const to = from + Number.parseInt(run.slice(1), 36)
    classes.fill(LETTERS.indexOf(run.charAt(0)), from, to)
    from = to
  }
  return classes
}
