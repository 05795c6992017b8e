import type { Page } from '@playwright/test';
import { buildSidebar } from '../../../build-sidebar.mjs';
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
  readonly language: Language;
}

let built: Promise<string> | undefined;

/** Opens the built page at 300 px with a pretended `google.script.run`, on an origin with local storage. */
export async function openSidebar(page: Page, boot: Boot, script: Script): Promise<void> {
  built ??= buildSidebar();
  const html = (await built).replace('"__BOOT__"', () =>
    JSON.stringify({ ...boot, words: sidebarWords(boot.language) }),
  );
  await page.setViewportSize({ width: 300, height: 700 });
  await page.route('**/*', (route) =>
    route.request().url() === 'http://sidebar.test/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.addInitScript(pretendGoogle, JSON.stringify(script));
  await page.goto('http://sidebar.test/');
}

/** What the page has asked the server so far. */
export function asked(page: Page): Promise<Asked[]> {
  return page.evaluate(() => window.asked);
}

/** Runs in the page. */
function pretendGoogle(scriptText: string): void {
  type Handler = (value: unknown) => void;
  const script = JSON.parse(scriptText) as Record<string, unknown[]>;
  const calls: unknown[] = [];
  const runner = (success: Handler, failure: Handler): unknown => ({
    withSuccessHandler: (handle: Handler) => runner(handle, failure),
    withFailureHandler: (handle: Handler) => runner(success, handle),
    rpc: (method: string, json: string) => {
      calls.push({ method, input: JSON.parse(json) });
      const answers = script[method] ?? ['lost'];
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
