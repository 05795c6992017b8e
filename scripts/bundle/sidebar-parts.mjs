/**
 * The panels of the sidebar are scripts of their own, which the page takes in when they are wanted. A part imports what it
 * needs as if it stood in the page: what lies in src/sidebar itself or in its `parts` (and all that these import) is in
 * the page once, and a part is handed what it takes of it; everything else goes into the part.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = 'src/sidebar';

/** Not needed by the page itself, but by several parts. */
const COMMON = ['src/domain/phone.ts', 'src/domain/phone-query.ts', 'src/domain/fold.ts'];

/** Folders that hold a part; `new-order` is the part newOrder. */
const partFolders = (root) =>
  readdirSync(path.join(root, FOLDER)).filter((name) =>
    existsSync(path.join(root, FOLDER, name, 'part.tsx')),
  );

const nameOf = (folder) => folder.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const filesIn = (root, folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${folder}/${entry.name}`);

/**
 * @param {{ root: string, script: import('esbuild').BuildOptions, style: import('esbuild').BuildOptions }} given
 *   the repository, and how scripts and styles are built
 */
export async function buildParts(given) {
  const { root, script } = given;
  const entryPoints = [...filesIn(root, FOLDER), ...filesIn(root, `${FOLDER}/parts`), ...COMMON];
  const whole = await build({ ...script, entryPoints, outdir: 'none', metafile: true });
  const inPage = new Set(Object.keys(whole.metafile.inputs));
  const made = await Promise.all(partFolders(root).map((folder) => buildPart(given, inPage, folder)));
  const names = sharedNames(made.flatMap(({ imports }) => imports));
  const id = createHash('sha256')
    .update(JSON.stringify([whole.outputFiles.map(({ text }) => text), made]))
    .digest('hex')
    .slice(0, 8);
  return {
    /** Writes into the page what its parts import from it. */
    fillShared: fillShared(names, id),
    scripts: Object.fromEntries(made.map((part) => [part.name, wrapped(part, id)])),
  };
}

async function buildPart({ root, script, style }, inPage, folder) {
  const styles = `${FOLDER}/${folder}/part.css`;
  const looks = existsSync(path.join(root, styles)) ? await build({ ...style, entryPoints: [styles] }) : null;
  const { outputFiles } = await build({
    ...script,
    entryPoints: [`${FOLDER}/${folder}/part.tsx`],
    format: 'esm',
    plugins: [leaveInPage(inPage)],
  });
  const name = nameOf(folder);
  return { name, style: looks?.outputFiles[0].text.trim() ?? '', ...split(name, outputFiles[0].text.trim()) };
}

/** Modules of the page are not bundled into a part: its imports of them stay standing as `page:file`. */
function leaveInPage(inPage) {
  return {
    name: 'leave-in-page',
    setup(plugins) {
      plugins.onResolve({ filter: /./ }, async ({ path: asked, pluginData, kind, importer, resolveDir }) => {
        if (pluginData === 'own' || kind === 'entry-point') return;
        const found = await plugins.resolve(asked, { kind, importer, resolveDir, pluginData: 'own' });
        const file = path.relative(plugins.initialOptions.absWorkingDir, found.path).replaceAll('\\', '/');
        return inPage.has(file) ? { path: `page:${file}`, external: true, sideEffects: false } : found;
      });
    },
  };
}

const IMPORT = /\bimport\s*\{([^}]+)\}\s*from\s*"page:([^"]+)";\n?/g;

/** What a part imports from the page, its code without that, and what it exports as `part` at its end. */
function split(name, text) {
  const imports = [...text.matchAll(IMPORT)].flatMap(([, list, module]) =>
    list.split(',').map((pair) => {
      const [taken, as = taken] = pair.trim().split(/\s+as\s+/);
      return { module, taken, as };
    }),
  );
  const code = text.replace(IMPORT, '');
  const end = /export\s*\{([\w$]+) as part\};?$/.exec(code);
  if (end === null || /\bimport[\s"*{]/.test(code))
    throw new Error(`sidebar part ${name}: odd imports or exports`);
  return { imports, code: code.slice(0, end.index), exported: end[1] };
}

/** Which module each name is imported from; names are not repeated with their module, so they must be unique. */
function sharedNames(imports) {
  const names = new Map();
  for (const { module, taken } of imports) {
    const other = names.get(taken) ?? module;
    if (other !== module)
      throw new Error(`sidebar parts import ${taken} from ${other} and from ${module}: rename one`);
    names.set(taken, module);
  }
  return names;
}

function fillShared(names, id) {
  const all = [...names.keys()].sort();
  const imports = all.map((name) => `import { ${name} } from './${names.get(name)}';`);
  const contents = `${imports.join('\n')}\nexport const shared = { ${all.join(', ')} };\nexport const build = '${id}';`;
  return {
    name: 'fill-shared',
    setup(plugins) {
      const { absWorkingDir } = plugins.initialOptions;
      plugins.onLoad({ filter: /sidebar[\\/]shared\.ts$/ }, () => ({
        contents,
        loader: 'ts',
        resolveDir: absWorkingDir,
      }));
    },
  };
}

function wrapped({ imports, code, exported, style }, id) {
  const taken = imports.map(({ taken: name, as }) => (name === as ? name : `${name}:${as}`));
  return `bukuToko("${id}",({${taken.join(',')}})=>{${code}return ${exported}},${JSON.stringify(style)});`;
}
