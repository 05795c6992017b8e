import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Figures } from '../targets.ts';

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Thousands of bytes. */
export const kilobytes = (bytes: number): number => tenths(bytes / 1000);

/** From source text to all globals defined, as every execution has to do it. */
function loadMilliseconds(code: string, run: number): number {
  const context = createContext({});
  // Each source differs, so that nothing is remembered from the load before.
  const source = `${code}\n//${run}`;
  const started = performance.now();
  new Script(source).runInContext(context);
  return performance.now() - started;
}

export function measureBundle(): Figures {
  const code = readFileSync('dist/Code.js', 'utf8');
  const loads = Array.from({ length: 15 }, (_, run) => loadMilliseconds(code, run));
  const parts = readdirSync('dist').filter((name) => name.startsWith('part-'));
  const scripts = parts.map((name) => JSON.parse(readFileSync(`dist/${name}`, 'utf8')) as string);
  return {
    'bundle-kb': kilobytes(Buffer.byteLength(code)),
    'bundle-load-ms': tenths(median(loads)),
    'sidebar-kb': kilobytes(statSync('dist/sidebar.html').size),
    'part-kb': kilobytes(Math.max(...scripts.map((script) => script.length))),
    'documents-kb': kilobytes(statSync('dist/documents.html').size),
  };
}
