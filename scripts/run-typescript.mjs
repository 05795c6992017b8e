import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles a TypeScript program into one file and imports it: Node 20 cannot run TypeScript, and a runner is not worth a dependency.
 * @param {string} entry path from the repository's root
 * @param {string} outfile path from the repository's root; keep it inside `build/`
 */
export async function runTypeScript(entry, outfile) {
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
  });
  await import(pathToFileURL(path.join(root, outfile)).href);
}
