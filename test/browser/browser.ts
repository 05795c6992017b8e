import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { npmBrowser } from './npm-browser.ts';
import { systemBrowser } from './system-browser.ts';

/** What `chromium.launch` takes. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** No request of its own, and no sandbox: containers rarely allow one, and only our own pages are opened. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a browser: `CHROME_PATH`, an installed Chrome, Chromium or Edge, Playwright's own, the one npm brings.
 * `BROWSER_SOURCE=npm` goes straight to the last. undefined: there is none; a machine with `CI` set gets an error instead.
 */
export async function findBrowser(): Promise<BrowserLaunch | undefined> {
  const installed = process.env.BROWSER_SOURCE === 'npm' ? undefined : installedBrowser();
  if (installed) return { executablePath: installed, args: ARGS, env: ownEnvironment() };
  const brought = await npmBrowser();
  if (brought) {
    const env = { ...ownEnvironment(), ...brought.env };
    return { executablePath: brought.executablePath, args: ARGS, env };
  }
  if (process.env.CI) throw new Error(NO_BROWSER);
  return undefined;
}

/** As `findBrowser`, for those who cannot do without. */
export async function launchOptions(): Promise<BrowserLaunch> {
  const found = await findBrowser();
  if (!found) throw new Error(NO_BROWSER);
  return found;
}

export const NO_BROWSER =
  'No browser found: install Chrome, Chromium or Edge, or name one in CHROME_PATH. The one from npm runs on Linux x64 only.';

function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  const own = chromium.executablePath();
  return systemBrowser() ?? (existsSync(own) ? own : undefined);
}

function ownEnvironment(): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}
