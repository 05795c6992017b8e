import { defineConfig } from '@playwright/test';
import { findBrowser, NO_BROWSER } from './test/browser/browser.ts';

// Playwright reads this file before it starts a worker, so the browser from npm is unpacked once.
const launch = await findBrowser();
if (!launch) console.warn(`Browser tests are skipped. ${NO_BROWSER}`);

export default defineConfig({
  testDir: 'test/browser',
  testMatch: launch ? '*.spec.ts' : 'no-browser.ts',
  outputDir: 'test-results',
  reporter: 'list',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: 'chromium',
    headless: true,
    screenshot: 'only-on-failure',
    ...(launch && { launchOptions: launch }),
  },
});
