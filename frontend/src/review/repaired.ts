import type { Mark, RepairView, RichText } from '../api/wire'

/** Whose words are to stand in a passage. */
export type Choice = 'present' | 'mine' | 'both'

/** The words that come of a repair: the rest as it is, and in each passage what was chosen. */
export function repaired(
  repair: Pick<RepairView, 'text' | 'marks' | 'passages'>,
  choices: readonly Choice[],
): RichText {
  let { text, marks }: RichText = repair
  // From behind, so that what is still to come stays where it is.
  for (const [index, passage] of [...repair.passages.entries()].toReversed()) {
    const words = wordsFor(choices[index] ?? 'mine', passage)
    text = text.slice(0, passage.start) + words + text.slice(passage.end)
    marks = marks.flatMap(mark => shifted(mark, passage.start, passage.end, words.length))
  }
  return tidy({ text, marks })
}

function wordsFor(choice: Choice, passage: { present: string; proposed: string }): string {
  switch (choice) {
    case 'present':
      return passage.present
    case 'mine':
      return passage.proposed
    case 'both':
      return [passage.present, passage.proposed].filter(words => words !== '').join(' ')
  }
}

/** A mark goes with its words; inside words that are replaced it ends at their edges. */
function shifted(mark: Mark, start: number, end: number, length: number): Mark[] {
  const by = length - (end - start)
  if (mark.end <= start) return [mark]
  if (mark.start >= end) return [{ ...mark, start: mark.start + by, end: mark.end + by }]
  if (mark.start <= start && mark.end >= end) {
    const to = mark.end + by
    return to > mark.start ? [{ ...mark, end: to }] : []
  }
  if (mark.start < start) return [{ ...mark, end: start }]
  return mark.end > end ? [{ ...mark, start: start + length, end: mark.end + by }] : []
}

/** Words that go leave one space, not two. */
function tidy(rich: RichText): RichText {
  let { text, marks } = rich
  for (let at = text.indexOf('  '); at >= 0; at = text.indexOf('  ')) {
    text = text.slice(0, at) + text.slice(at + 1)
    marks = marks.flatMap(mark => shifted(mark, at, at + 1, 0))
  }
  return { text, marks }
}
