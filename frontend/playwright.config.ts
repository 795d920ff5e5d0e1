import { defineConfig } from '@playwright/test'

/**
 * Stories run against an app that is already up: its address is in ADREF_URL.
 * The browser is the system's own Chromium, named by ADREF_CHROMIUM.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 90_000,
  // Shorter than a story, so that a failure names the step and not the clock.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  projects: [
    { name: 'stories', testIgnore: 'last/**' },
    // What ends the application, behind all that need it.
    { name: 'last', testMatch: 'last/**', dependencies: ['stories'] },
  ],
  reporter: [['list']],
  use: {
    baseURL: process.env['ADREF_URL'] ?? 'http://localhost:8080',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['ADREF_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
