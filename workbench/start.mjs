/** Bundles the workbench (TypeScript) into build/ and runs it: so `npm start` needs no TypeScript runner. */
import { pathToFileURL } from 'node:url';
import { bundleProgram, root } from '../scripts/bundle/program.mjs';

const program = await bundleProgram('workbench/main.ts', 'workbench.mjs');
const { main } = await import(pathToFileURL(program).href);
process.exit(await main(root, process.argv.slice(2)));
