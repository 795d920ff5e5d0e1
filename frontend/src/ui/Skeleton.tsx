const WIDTHS = ['92%', '100%', '86%', '97%', '64%']

/** Lines where text will be, while it is fetched. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div role="status">
      <span className="hidden-words">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton" style={{ width: WIDTHS[index % WIDTHS.length] }} />
      ))}
    </div>
  )
}
