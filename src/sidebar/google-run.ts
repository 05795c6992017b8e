import type { Send } from './client.ts';

interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
  rpc(method: string, json: string): void;
}

declare global {
  interface Window {
    google?: { readonly script: { readonly run: Runner } };
    /** Filled in by the server before the page is shown. */
    bukuTokoBoot?: unknown;
  }
}

/** A dropped call may never come back at all; a commit that waits for its lock takes up to half of this. */
const PATIENCE_MS = 60_000;

/** Sends through Google's bridge. What went wrong is never passed on: its words are not for people. */
export const sendThroughGoogle: Send = (method, json) =>
  new Promise((resolve, reject) => {
    const lost = () => reject(new Error('lost'));
    const run = window.google?.script.run;
    if (run === undefined) return lost();
    setTimeout(lost, PATIENCE_MS);
    run
      .withSuccessHandler((answer) => (typeof answer === 'string' ? resolve(answer) : lost()))
      .withFailureHandler(lost)
      .rpc(method, json);
  });
