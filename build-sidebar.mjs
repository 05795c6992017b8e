/** Builds the sidebar into one html text that survives HtmlService. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The whole page, everything inlined. Throws where Google would serve something else than was built. */
export async function buildSidebar() {
  const [page, style, script] = await Promise.all([
    readFile(here('src/sidebar/page.html'), 'utf8'),
    bundle('src/sidebar/style/sidebar.css'),
    bundle('src/sidebar/main.tsx'),
  ]);
  // Function replacers: a `$&` in the code must stay one.
  const html = page.replace('/*STYLE*/', () => style).replace('/*SCRIPT*/', () => script);
  assertServable(html, script);
  return html;
}

async function bundle(entry) {
  const result = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: entry.endsWith('.css') ? 'chrome100' : 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    // In place of tsconfig.json: plain `h` calls are shorter than the automatic runtime's.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: [here('src/sidebar/jsx.ts')],
    // HtmlService strips what looks like a comment inside template literals: have none.
    supported: { 'template-literal': false },
    logLevel: 'silent',
  });
  return (result.outputFiles[0]?.text ?? '').trim().replaceAll('<!--', '\\x3C!--');
}

function assertServable(html, script) {
  const faults = [
    [stripLikeGoogle(script) !== script, 'HtmlService would strip a part of the script as a comment'],
    [html.includes('<?'), 'the page holds "<?", which a template would run'],
    [html.includes('<!--'), 'the page holds "<!--"'],
    [/[^ -~\s]/.test(html), 'the page is not plain ASCII'],
    [html.split('"__BOOT__"').length !== 2, 'the boot data must have exactly one place'],
    [html.split('</script').length !== 3, 'a script ends too early'],
  ];
  const found = faults.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
  if (found.length > 0) throw new Error(`sidebar: ${found.join('; ')}`);
}

/** Takes out of template literals what HtmlService is known to take: line and block comments. */
export function stripLikeGoogle(script) {
  const token = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/gs;
  return script.replace(token, (literal) =>
    literal.startsWith('`') ? literal.replace(/\/\*.*?\*\/|\/\/[^\n`]*/gs, '') : literal,
  );
}
