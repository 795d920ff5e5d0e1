import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries, router } from './pages/router'
import { holdFocus } from './ui/heldFocus'
import { sendWithKeys } from './ui/shortcuts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/header.css'

const root = document.getElementById('root')
if (root) {
  holdFocus(document.body)
  sendWithKeys()
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
