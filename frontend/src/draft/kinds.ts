import type { ClauseKind } from '../api/wire'

export function kindOf(value: string): ClauseKind {
  switch (value) {
    case 'HEADING':
    case 'PREAMBULAR':
    case 'RECOMMENDATION':
    case 'SUB_ITEM':
    case 'INDICATOR':
      return value
    default:
      return 'TEXT'
  }
}
