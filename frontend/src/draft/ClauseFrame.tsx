import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClauseView, DocumentView } from '../api/wire'
import { nameOf } from './state'
import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'
import './clause-page.css'

/** The page around one clause: where one is, the clause's name and its way back. */
export function ClauseFrame(props: {
  document: DocumentView | undefined
  clause: ClauseView | undefined
  title?: string
  children: ReactNode
}) {
  const { document, clause, children } = props
  return (
    <>
      <Header>
        {document && clause ? (
          <>
            <Link to="/documents/$documentId" params={{ documentId: String(document.id) }}>
              {document.title}
            </Link>
            <span aria-hidden>/</span>
            <Link
              to="/documents/$documentId"
              params={{ documentId: String(document.id) }}
              search={{ clause: clause.id }}
            >
              {nameOf(clause)}
            </Link>
          </>
        ) : null}
      </Header>
      <main id="main" className="clause-page">
        {clause ? <PageHeading title={props.title ?? nameOf(clause)} /> : null}
        {children}
      </main>
    </>
  )
}
