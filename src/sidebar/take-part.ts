import type { Outcome } from './client.ts';
import { build, shared } from './shared.ts';

declare global {
  interface Window {
    /** What the script of a part calls; there only while one is being taken in. */
    bukuToko?: ((from: string, make: (shared: object) => unknown, style: string) => void) | undefined;
  }
}

/** Runs the script of a part and answers what it exports; undefined when it is of another build or does not run. */
function takePart(script: string): unknown {
  let part: unknown;
  window.bukuToko = (from, make, style) => {
    if (from !== build) return;
    part = make(shared);
    if (style !== '') put('style', style);
  };
  put('script', script).remove();
  window.bukuToko = undefined;
  return part;
}

function put(tag: 'script' | 'style', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  document.head.append(element);
  return element;
}

/** What the script of a part exports; `outdated` says that it is of another build, or none. */
export function takenPart<T>(script: string, outdated: string): Outcome<T> {
  try {
    const part = takePart(script);
    if (part !== undefined) return { ok: true, value: part as T };
  } catch {
    // As useless as one of another build.
  }
  return { ok: false, failure: { kind: 'odd', code: 'outdated', message: outdated, fields: {} } };
}
