/** Builds the sidebar's page, the parts it fetches, and the documents' page into html texts that survive HtmlService. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildParts } from './scripts/bundle/sidebar-parts.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

const SCRIPT = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
  // In place of tsconfig.json: plain `h` calls are shorter than the automatic runtime's.
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  inject: [path.join(root, 'src/sidebar/jsx.ts')],
  // HtmlService strips what looks like a comment inside template literals: have none.
  supported: { 'template-literal': false },
  logLevel: 'silent',
};

const STYLE = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  target: 'chrome100',
  charset: 'ascii',
  logLevel: 'silent',
};

/** The whole page, everything inlined, and its parts by name. Throws where Google would serve something else. */
export async function buildSidebar() {
  const { fillShared, scripts } = await buildParts({ root, script: SCRIPT, style: STYLE });
  const page = await inlined('sidebar', [fillShared]);
  const parts = Object.entries(scripts).map(([name, text]) => [name, partPage(name, text)]);
  return { page, parts: Object.fromEntries(parts) };
}

/** The page that draws documents for printing. Throws as `buildSidebar`. */
export const buildDocuments = () => inlined('documents', []);

async function inlined(name, plugins) {
  const [page, style, script] = await Promise.all([
    readFile(path.join(root, `src/${name}/page.html`), 'utf8'),
    bundle({ ...STYLE, entryPoints: [`src/${name}/style/${name}.css`] }),
    bundle({ ...SCRIPT, entryPoints: [`src/${name}/main.tsx`], plugins }),
  ]);
  // Function replacers: a `$&` in the code must stay one.
  const html = page.replace('/*STYLE*/', () => style).replace('/*SCRIPT*/', () => script);
  assertServable(name, html, script);
  return html;
}

async function bundle(options) {
  const { outputFiles } = await build(options);
  return (outputFiles[0]?.text ?? '').trim().replaceAll('<!--', '\\x3C!--');
}

function assertServable(name, html, script) {
  refuse(name, [
    [stripLikeGoogle(script) !== script, 'HtmlService would strip a part of the script as a comment'],
    [html.includes('<?'), 'the page holds "<?", which a template would run'],
    [html.includes('<!--'), 'the page holds "<!--"'],
    [/[^ -~\s]/.test(html), 'the page is not plain ASCII'],
    [html.split('"__BOOT__"').length !== 2, 'the boot data must have exactly one place'],
    [html.split('</script').length !== 3, 'a script ends too early'],
  ]);
}

/** A part as it lies in its file: one JSON text without any sign that could begin a tag. */
function partPage(name, given) {
  const script = escaped(given);
  refuse(`sidebar part ${name}`, [
    [stripLikeGoogle(script) !== script, 'HtmlService would strip a part of the script as a comment'],
    [/[^ -~\s]/.test(script), 'the script is not plain ASCII'],
  ]);
  return JSON.stringify(script).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

/** Signs that esbuild leaves in patterns; strings and patterns read the escape alike. */
function escaped(script) {
  return script.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function refuse(what, faults) {
  const found = faults.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
  if (found.length > 0) throw new Error(`${what}: ${found.join('; ')}`);
}

/** Takes out of template literals what HtmlService is known to take: line and block comments. */
export function stripLikeGoogle(script) {
  const token = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/gs;
  return script.replace(token, (literal) =>
    literal.startsWith('`') ? literal.replace(/\/\*.*?\*\/|\/\/[^\n`]*/gs, '') : literal,
  );
}
