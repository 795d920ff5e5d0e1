import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queue } from '../api/reading'

/** How much waits for the reader, in the bar of every page. */
export function QueueLink() {
  const query = useQuery(queue())
  const count = query.data?.owed.length ?? 0
  return (
    <Link to="/queue" className="bar-queue">
      Queue
      {count > 0 ? (
        <span className="bar-count">
          {count}
          <span className="hidden-words"> things wait for you</span>
        </span>
      ) : null}
    </Link>
  )
}
