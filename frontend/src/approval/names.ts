/** What the next milestone is usually called: “Draft 1”, then “Rev.1”, “Rev.2” and so on. */
export function nextName(names: readonly string[]): string {
  if (names.length === 0) return 'Draft 1'
  const revisions = names.flatMap(name => {
    const found = /^rev\.? ?(\d+)$/i.exec(name.trim())
    return found ? [Number(found[1])] : []
  })
  return `Rev.${Math.max(0, ...revisions) + 1}`
}
