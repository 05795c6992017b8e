/** Bundles the bench (TypeScript) into one file and runs it; arguments are passed on, e.g. `npm run bench -- --json`. */
import { runTypeScript } from '../scripts/run-typescript.mjs';

await runTypeScript('bench/main.ts', 'build/bench.mjs');
