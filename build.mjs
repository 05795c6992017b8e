/**
 * Builds `dist/`: Code.js (the add-on), the sidebar's page, parts and words, the documents' page, and the manifest: exactly what clasp pushes.
 * Everything is made and checked in a folder of its own first, so `dist/` only ever holds a build that passed.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDocuments, buildSidebar } from './build-sidebar.mjs';
import { checkBundle } from './scripts/bundle/guards.mjs';
import { buildServer } from './scripts/bundle/server.mjs';
import { buildWords } from './scripts/bundle/words.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

function publish(folder) {
  const old = at('build', `old-${process.pid}`);
  if (existsSync(at('dist'))) renameSync(at('dist'), old);
  renameSync(folder, at('dist'));
  rmSync(old, { recursive: true, force: true });
}

async function build() {
  const work = at('build', `new-${process.pid}`);
  const folder = path.join(work, 'dist');
  mkdirSync(folder, { recursive: true });
  try {
    const bundled = path.join(work, 'server.mjs');
    const [, { page, parts }, words, documents] = await Promise.all([
      buildServer(root, bundled, folder),
      buildSidebar(),
      buildWords(root),
      buildDocuments(),
    ]);
    writeFileSync(path.join(folder, 'words.html'), words);
    writeFileSync(path.join(folder, 'sidebar.html'), page);
    writeFileSync(path.join(folder, 'documents.html'), documents);
    for (const [name, text] of Object.entries(parts))
      writeFileSync(path.join(folder, `part-${name}.html`), text);
    cpSync(at('appsscript.json'), path.join(folder, 'appsscript.json'));
    const code = readFileSync(path.join(folder, 'Code.js'), 'utf8');
    const faults = checkBundle(code);
    if (faults.length > 0) throw new Error(`dist was left as it was:\n- ${faults.join('\n- ')}`);
    publish(folder);
    const largest = Math.max(...Object.values(parts).map((text) => JSON.parse(text).length));
    return { code: code.length, page: page.length, largest };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const started = performance.now();
try {
  const { code, page, largest } = await build();
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `build: Code.js ${kb(code)}, sidebar.html ${kb(page)}, largest part ${kb(largest)} in ${seconds} s`,
  );
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
