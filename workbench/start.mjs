/** Bundles the workbench (TypeScript) into build/ and runs it: so `npm start` needs no TypeScript runner. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const outfile = join(root, 'build', 'workbench.mjs');

/** Sources find their neighbours by `import.meta.url`, which must go on naming the source. */
const ownAddress = {
  name: 'own-address',
  setup: (setup) => {
    setup.onLoad({ filter: /[\\/]workbench[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    });
  },
};

await build({
  entryPoints: [join(here, 'main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  plugins: [ownAddress],
});
const { main } = await import(pathToFileURL(outfile).href);
process.exit(await main(root, process.argv.slice(2)));
