/** Bundles the simulation (TypeScript) into one file and runs it in two processes; arguments are passed on, e.g. `npm run simulate -- --json`. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outfile = path.join(root, 'build', 'simulate.mjs');

/** Sources find their neighbours by `import.meta`, which must go on naming the source. */
const ownAddress = {
  name: 'own-address',
  setup: (setup) => {
    setup.onLoad({ filter: /[\\/](workbench|test)[\\/].*\.ts$/ }, ({ path: file }) => {
      const contents = readFileSync(file, 'utf8')
        .replaceAll('import.meta.dirname', () => JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: 'ts' };
    });
  },
};

await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/simulation/main.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [ownAddress],
});

const run = spawn(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SIMULATION_PROCESSES: String(Math.min(2, availableParallelism())) },
});
run.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
