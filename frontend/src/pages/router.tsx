import { QueryClient } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useRouterState,
} from '@tanstack/react-router'
import * as v from 'valibot'
import { isKind } from '../api/problem'
import { asked } from '../register/asked'
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

const OUTCOMES = '/outcomes/$documentId'

/** Whoever reads a published outcome is not asked who he is. */
function SignedOut() {
  const isPublic = useRouterState({ select: state => state.location.pathname.startsWith('/outcomes/') })
  return isPublic ? null : <SignedOutLine />
}

const root = createRootRoute({
  component: () => (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <SignedOut />
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
  validateSearch: v.object({ clause: id, amendment: id, comment: id }),
  component: lazyRouteComponent(() => import('./DocumentPage'), 'DocumentPage'),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/register',
  validateSearch: asked,
  component: lazyRouteComponent(() => import('../register/RegisterPage'), 'RegisterPage'),
})

const observations = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/register/observations',
  component: lazyRouteComponent(() => import('../register/ObservationsPage'), 'ObservationsPage'),
})

const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  component: lazyRouteComponent(() => import('../notice/QueuePage'), 'QueuePage'),
})

const mine = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/mine',
  component: lazyRouteComponent(() => import('../review/MinePage'), 'MinePage'),
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

const exports = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/exports',
  component: lazyRouteComponent(() => import('../exchange/ExportsPage'), 'ExportsPage'),
})

const participants = createRoute({
  getParentRoute: () => root,
  path: '/consultations/$consultationId/participants',
  component: lazyRouteComponent(() => import('../exchange/ParticipantsPage'), 'ParticipantsPage'),
})

const archive = createRoute({
  getParentRoute: () => root,
  path: '/archive',
  component: lazyRouteComponent(() => import('../exchange/ArchivePage'), 'ArchivePage'),
})

const milestones = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/milestones',
  component: lazyRouteComponent(() => import('../approval/MilestonesPage'), 'MilestonesPage'),
})

const milestone = createRoute({
  getParentRoute: () => root,
  path: '/milestones/$milestoneId',
  component: lazyRouteComponent(() => import('../approval/MilestonePage'), 'MilestonePage'),
})

const rounds = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/rounds',
  component: lazyRouteComponent(() => import('../round/RoundsPage'), 'RoundsPage'),
})

const round = createRoute({
  getParentRoute: () => root,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => import('../round/RoundPage'), 'RoundPage'),
})

const outcome = createRoute({
  getParentRoute: () => root,
  path: OUTCOMES,
  component: lazyRouteComponent(() => import('../outcome/OutcomePage'), 'OutcomePage'),
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

const returning = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/return',
  component: lazyRouteComponent(() => import('../exchange/ReturnPage'), 'ReturnPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    consultation,
    journal,
    document,
    register,
    observations,
    queue,
    importing,
    approval,
    confirm,
    board,
    final,
    exports,
    returning,
    participants,
    archive,
    milestones,
    milestone,
    rounds,
    round,
    outcome,
    clause,
    workbench,
    compare,
    mine,
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
