/** Builds the page with esbuild; Univer apart, and only when its version or our list of its parts changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const common: BuildOptions = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

function univerKey(source: string): string {
  const core = createRequire(join(source, 'univer.ts')).resolve('@univerjs/core');
  const manifest = readFileSync(join(dirname(core), '..', '..', 'package.json'), 'utf8');
  return createHash('sha256')
    .update(readFileSync(join(source, 'univer.ts')))
    .update(manifest)
    .digest('hex');
}

async function buildUniver(source: string, into: string): Promise<void> {
  const mark = join(into, 'univer.key');
  const key = univerKey(source);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === key) return;
  await build({
    ...common,
    entryPoints: [join(source, 'univer.ts')],
    format: 'esm',
    outfile: join(into, 'univer.js'),
  });
  writeFileSync(mark, key);
}

async function buildOwn(source: string, into: string): Promise<void> {
  await build({
    ...common,
    entryPoints: { page: join(source, 'main.tsx') },
    format: 'esm',
    outdir: into,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [
      {
        name: 'univer-apart',
        setup: (setup) => {
          setup.onResolve({ filter: /\/univer\.ts$/ }, () => ({ path: './univer.js', external: true }));
        },
      },
    ],
  });
}

async function buildShim(source: string, into: string): Promise<void> {
  await build({
    ...common,
    entryPoints: [join(source, 'run-shim-start.ts')],
    format: 'iife',
    supported: { 'template-literal': false },
    outfile: join(into, 'run-shim.js'),
  });
}

/** Builds the browser's files of `source` (the folder `workbench/page`) into `into`. */
export async function buildPage(source: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  await Promise.all([buildUniver(source, into), buildOwn(source, into), buildShim(source, into)]);
}
