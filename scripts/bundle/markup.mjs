/** Takes the markup of mails out of a module: every html`…` becomes html(strings from the page, what stands in the holes). */
import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { edited, parse, visit } from './rewrite.mjs';

/**
 * @param {string} file a TypeScript module that makes markup only inside functions
 * @param {string} name of its strings in the page
 * @returns {Promise<{ contents: string, texts: object }>}
 */
export async function takeMarkup(file, name) {
  const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'ts', charset: 'utf8' });
  const texts = {};
  const edits = [];
  visit(parse(code), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'html') return;
    const { quasis, expressions } = node.quasi;
    const key = `t${Object.keys(texts).length}`;
    texts[key] = { '[]': quasis.map(({ value }) => value.cooked) };
    const starts = [node.start, ...expressions.map(({ end }) => end)];
    const ends = [...expressions.map(({ start }) => start), node.end];
    for (const [i, start] of starts.entries()) {
      const [before, after] = [i === 0 ? `html(taken.${key}` : '', i < expressions.length ? ',' : ')'];
      edits.push({ start, end: ends[i], text: before + after });
    }
  });
  const head = `import { fromPage } from '../words/from-page.ts';\nconst taken = fromPage(${JSON.stringify(name)}, {});\n`;
  return { contents: head + edited(code, edits), texts };
}
