/** Bundles the bench (TypeScript) into one file and runs it; arguments are passed on, e.g. `npm run bench -- --json`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outfile = path.join(root, 'build', 'bench.mjs');

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
  entryPoints: ['bench/main.ts'],
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
// The bench reads `dist/` and `build/` of the repository, wherever it was called from.
process.chdir(root);
await import(pathToFileURL(outfile).href);
