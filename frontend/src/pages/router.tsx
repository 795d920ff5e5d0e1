import { QueryClient } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import * as v from 'valibot'
import { isKind } from '../api/problem'
import { arrive } from '../ui/PageHeading'
import { SignedOutLine } from '../ui/Header'
import { Broken, Missing } from '../ui/Missing'
import { GROUP_NAMES } from '../ui/words'

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, thrown) => count < 2 && (isKind(thrown, 'offline') || isKind(thrown, 'busy')),
    },
    mutations: { retry: false },
  },
})

// A number that is none is as good as absent.
const id = v.optional(v.fallback(v.union([v.number(), v.undefined()]), undefined))

const root = createRootRoute({
  component: () => (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <SignedOutLine />
      <Outlet />
    </>
  ),
  notFoundComponent: Missing,
  errorComponent: Broken,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../consultation/HomePage'), 'HomePage'),
})

const consultation = createRoute({
  getParentRoute: () => root,
  path: '/consultations/$consultationId',
  component: lazyRouteComponent(() => import('../consultation/ConsultationPage'), 'ConsultationPage'),
})

const journal = createRoute({
  getParentRoute: () => root,
  path: '/consultations/$consultationId/journal',
  validateSearch: v.object({ document: id, clause: id }),
  component: lazyRouteComponent(() => import('../consultation/JournalPage'), 'JournalPage'),
})

const document = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId',
  validateSearch: v.object({ clause: id, amendment: id }),
  component: lazyRouteComponent(() => import('./DocumentPage'), 'DocumentPage'),
})

const importing = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/import',
  component: lazyRouteComponent(() => import('../draft/ImportPage'), 'ImportPage'),
})

const approval = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/approval',
  component: lazyRouteComponent(() => import('../approval/ApprovalPage'), 'ApprovalPage'),
})

const confirm = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/confirm',
  component: lazyRouteComponent(() => import('../review/ConfirmPage'), 'ConfirmPage'),
})

const board = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/board',
  component: lazyRouteComponent(() => import('../board/BoardPage'), 'BoardPage'),
})

const final = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/final',
  component: lazyRouteComponent(() => import('../approval/FinalPage'), 'FinalPage'),
})

const look = v.optional(
  v.fallback(v.union([v.picklist(['stacked', 'side', 'composite', 'history']), v.undefined()]), undefined),
)
const state = v.optional(
  v.fallback(v.union([v.picklist(['all', 'open', 'colliding', 'decided']), v.undefined()]), undefined),
)
const group = v.optional(v.fallback(v.union([v.picklist(GROUP_NAMES), v.undefined()]), undefined))

const clause = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/clauses/$clauseId',
  validateSearch: v.object({ look, state, group, by: id }),
  component: lazyRouteComponent(() => import('../review/rival/RivalPage'), 'RivalPage'),
})

const workbench = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/clauses/$clauseId/workbench',
  component: lazyRouteComponent(() => import('../review/workbench/WorkbenchPage'), 'WorkbenchPage'),
})

const compare = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/compare',
  validateSearch: v.object({
    clause: id,
    from: id,
    to: id,
    look: v.optional(v.fallback(v.union([v.picklist(['inline', 'side']), v.undefined()]), undefined)),
  }),
  component: lazyRouteComponent(() => import('../draft/compare/ComparePage'), 'ComparePage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    consultation,
    journal,
    document,
    importing,
    approval,
    confirm,
    board,
    final,
    clause,
    workbench,
    compare,
  ]),
  scrollRestoration: true,
  defaultPreload: false,
})

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) arrive()
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
