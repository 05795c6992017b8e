/** Bundles the simulation (TypeScript) into one file and runs it in two processes; arguments are passed on, e.g. `npm run simulate -- --json`. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { bundleProgram, root } from './bundle/program.mjs';

// Every execution has a context of its own; V8 keeps a dead one through two more collections unless it is told not to.
const FLAGS = ['--enable-source-maps', '--retain-maps-for-n-gc=0'];

const program = await bundleProgram('test/simulation/main.ts', 'simulate.mjs');
const run = spawn(process.execPath, [...FLAGS, program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SIMULATION_PROCESSES: String(Math.min(2, availableParallelism())) },
});
run.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
