import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const server = process.env['ADREF_URL'] ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    sourcemap: false,
    // One manifest says which chunks belong to which page; the size check reads it.
    manifest: true,
    // All pages share one stylesheet: whichever page is opened first, none lacks a rule that another one brought.
    cssCodeSplit: false,
  },
  server: {
    proxy: {
      '/api': server,
      '/login': server,
      '/logout': server,
      '/q': server,
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    passWithNoTests: true,
    restoreMocks: true,
  },
})
