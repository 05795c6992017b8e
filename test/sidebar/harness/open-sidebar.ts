import type { Page } from '@playwright/test';
import { type BuiltSidebar, buildSidebar } from '../../../build-sidebar.mjs';
import type { Language } from '../../../src/domain/language.ts';
import { sidebarWords } from '../../../src/words/sidebar.ts';

/** One answer of the pretended server; 'lost' is a connection that breaks, 'silent' never comes back. */
export type Scripted = { readonly ok: boolean; readonly [more: string]: unknown } | 'lost' | 'silent';

/** Answers by method, each used once in order; the last one stays. */
export type Script = Readonly<Record<string, readonly Scripted[]>>;

export interface Asked {
  readonly method: string;
  readonly input: Record<string, unknown>;
}

declare global {
  interface Window {
    asked: Asked[];
  }
}

interface Boot {
  readonly panel?: string;
  /** '' makes the page fetch the first panel's part like any other. */
  readonly part?: string;
  readonly language: Language;
  readonly people?: readonly string[];
}

let built: Promise<BuiltSidebar> | undefined;

/**
 * Opens the built page at 300 px with a pretended `google.script.run`, on an origin with local storage. The first panel's
 * part comes with the page as from the server; the others are answered from the build unless `script.part` says otherwise.
 */
export async function openSidebar(page: Page, boot: Boot, script: Script): Promise<void> {
  built ??= buildSidebar();
  const { page: empty, parts } = await built;
  const scripts = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, JSON.parse(text)]));
  const html = empty.replace('"__BOOT__"', () =>
    JSON.stringify({
      part: scripts[boot.panel ?? 'newOrder'],
      people: ['Siti', 'Budi'],
      ...boot,
      words: sidebarWords(boot.language),
    }).replaceAll('<', '\\u003c'),
  );
  await page.setViewportSize({ width: 300, height: 700 });
  await page.route('**/*', (route) =>
    route.request().url() === 'http://sidebar.test/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.addInitScript(pretendGoogle, JSON.stringify({ script, scripts }));
  await page.goto('http://sidebar.test/');
}

/** What nobody waits for: parts, and what panels ask behind what they show. */
const BEHIND = ['part', 'buyer', 'suggest', 'lastBooking'];

/** What the page has asked the server so far, and waits for. */
export async function asked(page: Page): Promise<Asked[]> {
  return (await page.evaluate(() => window.asked)).filter(({ method }) => !BEHIND.includes(method));
}

/** The same of one method, those nobody waits for too. */
export async function askedFor(page: Page, wanted: string): Promise<unknown[]> {
  const all = await page.evaluate(() => window.asked);
  return all.flatMap(({ method, input }) => (method === wanted ? [input] : []));
}

/** Names of the parts it has fetched so far. */
export async function fetched(page: Page): Promise<unknown[]> {
  return (await askedFor(page, 'part')).map((input) => (input as { name: unknown }).name);
}

/** Runs in the page. */
function pretendGoogle(given: string): void {
  type Handler = (value: unknown) => void;
  const { script, scripts } = JSON.parse(given) as {
    script: Record<string, unknown[]>;
    scripts: Record<string, string>;
  };
  const calls: unknown[] = [];
  const runner = (success: Handler, failure: Handler): unknown => ({
    withSuccessHandler: (handle: Handler) => runner(handle, failure),
    withFailureHandler: (handle: Handler) => runner(success, handle),
    rpc: (method: string, json: string) => {
      const input = JSON.parse(json);
      calls.push({ method, input });
      const part = { ok: true, value: { script: scripts[input.name] } };
      const none = { ok: false, error: { code: 'none', message: '' } };
      const unscripted: Record<string, unknown> = { part, buyer: none, suggest: none, lastBooking: none };
      const answers = script[method] ?? [unscripted[method] ?? 'lost'];
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === 'silent') return;
      queueMicrotask(() =>
        answer === 'lost' ? failure(new Error('NetworkError')) : success(JSON.stringify(answer)),
      );
    },
  });
  const nothing = () => undefined;
  Object.assign(window, { asked: calls, google: { script: { run: runner(nothing, nothing) } } });
}
