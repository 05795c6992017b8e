import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

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

/**
 * Bundles a TypeScript program into one file: Node 20 cannot run TypeScript, and a runner is not worth a dependency.
 * @param {string} entry path from the repository's root
 * @param {string} name of the file in `build/`
 * @returns {Promise<string>} where it stands
 */
export async function bundleProgram(entry, name) {
  const outfile = path.join(root, 'build', name);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
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
  return outfile;
}
