import { createContext, useContext } from 'react'
import type { DocumentView, SeatView } from '../api/wire'

/** The document that is being read, for everything that is shown inside its page. */
export const DocumentContext = createContext<DocumentView | undefined>(undefined)

export function useDocument(): DocumentView {
  const document = useContext(DocumentContext)
  if (!document) throw new Error('This part belongs inside a document’s page.')
  return document
}

export function seatOf(document: DocumentView, seatId: number): SeatView | undefined {
  return document.seats.find(seat => seat.id === seatId)
}

/** How a seat is called on the screen. The server decides what name anybody sees. */
export function labelOf(document: DocumentView, seatId: number): string {
  return seatOf(document, seatId)?.label ?? 'A former member'
}
