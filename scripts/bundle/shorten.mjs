/**
 * What terser leaves lying: a top-level function is shorter as an arrow, and a text, `void 0` or `Math.max` that stands
 * often is shorter under a name of one or two letters. Both are plain rewriting of a finished script.
 */
import { minify } from 'terser';
import { edited, parse, visit } from './rewrite.mjs';

/** What a short name costs where it is used, about, and where it is made. */
const USE = 2.3;
const MAKE = 4;

/** Their functions do not ask what they are called on, and nobody replaces them while the script runs. */
const STATIC = ['Math', 'Object', 'JSON', 'Number'];

/**
 * Names go too: what a log names is the entry (`logBug`), then line and column of this very build.
 * @param {string} code a module without imports and exports
 * @returns {Promise<string>}
 */
export async function shorten(code) {
  const compress = { ecma: 2020, passes: 3, unsafe_arrows: true };
  const { code: first = '' } = await minify(code, { ...FORM, module: true, compress });
  return withArrows(withNames(first));
}

/**
 * The last look at the whole script: the stubs before the wrapper stay as they stand, with their documentation.
 * @param {string} script
 * @returns {Promise<string>}
 */
export async function finish(script) {
  const wrapper = script.indexOf('/******/');
  const compress = { defaults: false, arrows: true, join_vars: true, sequences: true };
  const format = { ...FORM.format, comments: false };
  const { code = '' } = await minify(script.slice(wrapper), { ...FORM, compress, format });
  return `${script.slice(0, wrapper)}\n${code}\n`;
}

const FORM = { ecma: 2020, mangle: true, format: { max_line_len: 1_000, comments: /@preserve/ } };

function withNames(code) {
  const places = new Map();
  visit(parse(code), (node, field) => {
    if (!constant(node, field)) return;
    const text = code.slice(node.start, node.end);
    places.set(text, [...(places.get(text) ?? []), node]);
  });
  const worth = [...places].filter(([text, { length }]) => length * (text.length - USE) > text.length + MAKE);
  const edits = worth.flatMap(([, nodes], i) => nodes.map((node) => ({ ...node, text: ` often${i} ` })));
  const made = worth.map(([text], i) => `often${i}=${text}`);
  return `const ${made.join(',')};${edited(code, edits)}`;
}

function constant(node, field) {
  if (node.type === 'Literal') return typeof node.value === 'string' && field !== 'key';
  if (node.type === 'UnaryExpression') return node.operator === 'void' && node.argument.value === 0;
  return node.type === 'MemberExpression' && !node.computed && STATIC.includes(node.object.name);
}

/** They go first, for functions may be called before the place where they are declared. */
function withArrows(code) {
  const found = parse(code).body.filter(
    (node) => node.type === 'FunctionDeclaration' && !node.generator && !asksThis(node),
  );
  const arrows = found.map(({ id, async, params, body }) => {
    const names = params.map(({ start, end }) => code.slice(start, end));
    return `${id.name}=${async ? 'async ' : ''}(${names.join()})=>${code.slice(body.start, body.end)}`;
  });
  return `const ${arrows.join(',')};${edited(
    code,
    found.map(({ start, end }) => ({ start, end, text: '' })),
  )}`;
}

function asksThis(node) {
  let asks = false;
  visit(node, ({ type, name }) => {
    asks ||= type === 'ThisExpression' || name === 'arguments';
  });
  return asks;
}
