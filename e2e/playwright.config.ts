import { defineConfig } from '@playwright/test'

const ANCHOS = [
  { name: 'escritorio', puerto: 3191, viewport: { width: 1280, height: 800 } },
  { name: 'movil', puerto: 3192, viewport: { width: 390, height: 844 } },
]

/** The journeys at both widths, each over a server and a database of its own. Chromium is Debian's: none is downloaded. */
export default defineConfig({
  testDir: 'recorridos',
  outputDir: '../.kpt/recorridos',
  fullyParallel: false,
  workers: 2,
  // A slow moment of the machine must not throw away a whole run; whoever passed only at the second attempt is named at the end.
  retries: 1,
  timeout: 400_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    actionTimeout: 20_000,
    locale: 'es-CO',
    // Files answered by the service worker cannot be cut by a journey: only the one about working without connection lets it in.
    serviceWorkers: 'block',
    timezoneId: 'America/Bogota',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.KPT_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: ANCHOS.map(({ name, puerto, viewport }) => ({
    name,
    use: { baseURL: `http://127.0.0.1:${puerto}`, viewport },
  })),
  webServer: ANCHOS.map(({ puerto }) => ({
    command: `node servidor.ts ${puerto}`,
    url: `http://127.0.0.1:${puerto}/api/sesion`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
  })),
})
