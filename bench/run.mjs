/** Bundles the bench (TypeScript) into one file and runs it; arguments are passed on, e.g. `npm run bench -- --json`. */
import { pathToFileURL } from 'node:url';
import { bundleProgram, root } from '../scripts/bundle/program.mjs';

const program = await bundleProgram('bench/main.ts', 'bench.mjs');
// The bench reads `dist/` and `build/` of the repository, wherever it was called from.
process.chdir(root);
await import(pathToFileURL(program).href);
