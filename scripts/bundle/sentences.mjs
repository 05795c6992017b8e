/**
 * Takes the sentences out of the server script: an esbuild plugin loads the modules of words listed here, moves every text
 * and every function that only fills holes into one JSON page, and leaves the few that decide something as code.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { takeMarkup } from './markup.mjs';

const acorn = createRequire(createRequire(import.meta.url).resolve('webpack'))('acorn');

/** What an ordinary booking never says. */
const SELDOM = /src[/\\]words[/\\](refusals|reviews|mail|check|asides|hints)\.(en|id)\.ts$/;

/** What mails are drawn with. */
const MARKUP = /src[/\\]emails[/\\](frame|letter-html)\.ts$/;

/** The plugin, and the page's text once the bundle is built. */
export function takeSentences() {
  const pages = {};
  const plugin = {
    name: 'sentences',
    setup(build) {
      build.onLoad({ filter: MARKUP }, async ({ path: file }) => {
        const name = `markup ${path.basename(file, '.ts')}`;
        const { contents, texts } = await takeMarkup(file, name);
        pages[name] = texts;
        return { contents, resolveDir: path.dirname(file), loader: 'js' };
      });
      build.onLoad({ filter: SELDOM }, async ({ path: file }) => {
        const name = path.basename(file, '.ts');
        const exported = Object.entries(await load(file));
        const lines = exported.map(([constant, words]) => {
          const { texts, code } = parted(words, `${name} ${constant}`);
          pages[`${name} ${constant}`] = texts;
          return `export const ${constant} = fromPage(${JSON.stringify(`${name} ${constant}`)}, ${source(code)});`;
        });
        return {
          contents: ["import { fromPage } from './from-page.ts';", ...lines].join('\n'),
          resolveDir: path.dirname(file),
          loader: 'js',
        };
      });
    },
  };
  return { plugin, page: () => asPage(pages) };
}

/** JSON in which HtmlService finds no tag. */
export const asPage = (value) =>
  JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

async function load(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** Texts for the page, and the functions that must stay code, both in the shape of the words. */
function parted(words, where) {
  const texts = {};
  const code = {};
  for (const [name, word] of Object.entries(words)) {
    if (typeof word === 'string') texts[name] = word;
    else if (Array.isArray(word)) texts[name] = { '[]': word };
    else if (typeof word === 'function') {
      const text = holes(word, `${where} ${name}`);
      if (text === undefined) code[name] = word;
      else texts[name] = text;
    } else {
      const inner = parted(word, `${where} ${name}`);
      texts[name] = inner.texts;
      if (Object.keys(inner.code).length > 0) code[name] = inner.code;
    }
  }
  return { texts, code };
}

/** The function as text with holes; undefined where it decides something. */
function holes(word, where) {
  const [statement] = acorn.parse(`(${word})`, { ecmaVersion: 2022 }).body;
  const { params, body } = statement.expression;
  const places = params.map(({ name }) => name);
  if (body.type === 'ObjectExpression') {
    const parts = body.properties.map(({ key, value }) => [key.name ?? key.value, template(value, places)]);
    return parts.every(([, part]) => part) ? { '=': Object.fromEntries(parts) } : undefined;
  }
  const text = template(body, places);
  if (text === undefined) refuseStrangers(statement.expression, places, where);
  return text;
}

/** Code travels alone: what its module imports or declares does not come along. */
function refuseStrangers(node, known, where) {
  if (
    node.type === 'Identifier' &&
    !known.includes(node.name) &&
    !['String', 'Number', 'Math'].includes(node.name)
  )
    throw new Error(`words ${where} may not use ${node.name}: only its own parameters`);
  for (const [field, child] of Object.entries(node)) {
    if (!node.computed && (field === 'property' || field === 'key')) continue;
    for (const inner of Array.isArray(child) ? child : [child])
      if (typeof inner?.type === 'string') refuseStrangers(inner, known, where);
  }
}

function template(node, places) {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = [];
  for (const [i, quasi] of node.quasis.entries()) {
    parts.push(quasi.value.cooked);
    const hole = node.expressions[i];
    if (hole === undefined) continue;
    const name = holeName(hole, places);
    if (name === undefined) return undefined;
    parts.push(name);
  }
  return parts;
}

function holeName(hole, places) {
  if (hole.type === 'Identifier' && places.includes(hole.name)) return String(places.indexOf(hole.name));
  const plain = hole.type === 'MemberExpression' && !hole.computed && hole.object.name === places[0];
  return plain && places.length === 1 ? hole.property.name : undefined;
}

const source = (code) =>
  `{${Object.entries(code)
    .map(
      ([name, word]) => `${JSON.stringify(name)}:${typeof word === 'function' ? `(${word})` : source(word)}`,
    )
    .join(',')}}`;
