/** Bundles the simulation (TypeScript) into one file and runs it in two processes; arguments are passed on, e.g. `npm run simulate -- --json`. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { bundleProgram, root } from './bundle/program.mjs';

const program = await bundleProgram('test/simulation/main.ts', 'simulate.mjs');
const run = spawn(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SIMULATION_PROCESSES: String(Math.min(2, availableParallelism())) },
});
run.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
