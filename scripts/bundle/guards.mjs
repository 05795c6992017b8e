/** What a bundle must be before it may become `dist/Code.js`. Each check returns sentences; none is good. */
import { createRequire } from 'node:module';
import vm from 'node:vm';

// webpack's own parser: it is there whenever webpack is, and reads exactly the language level asked for.
const acorn = createRequire(createRequire(import.meta.url).resolve('webpack'))('acorn');

/** Every name the bundle gives Apps Script; `menu` becomes an object when the script loads. */
export const GLOBALS = ['onOpen', 'onInstall', 'onShopEdit', 'heartbeat', 'rpc', 'menu'];

const LARGEST = 250 * 1024;
const ECMASCRIPT = 2020;

/** Missing on Apps Script, or not proved to be there (Intl). Libraries may use them; our own code cannot, by its types. */
const ABSENT = new Set(
  (
    'Intl TextEncoder TextDecoder setTimeout setInterval clearTimeout clearInterval setImmediate queueMicrotask ' +
    'structuredClone fetch URL URLSearchParams'
  ).split(' '),
);

const SERVICES = (
  'SpreadsheetApp LockService PropertiesService MailApp ScriptApp HtmlService Utilities Session CacheService ' +
  'UrlFetchApp DriveApp GmailApp Logger console'
).split(' ');

/**
 * @param {string} code the text of Code.js
 * @returns {string[]} what is wrong, as sentences
 */
export function checkBundle(code) {
  let program;
  try {
    program = acorn.parse(code, { ecmaVersion: ECMASCRIPT, sourceType: 'script' });
  } catch (error) {
    return [`Code.js is not ES${ECMASCRIPT}: ${error.message}`];
  }
  return [...sizeFaults(code), ...globalFaults(program), ...absentFaults(program), ...loadFaults(code)];
}

function sizeFaults(code) {
  const bytes = new TextEncoder().encode(code).length;
  return bytes > LARGEST ? [`Code.js has ${bytes} bytes, more than ${LARGEST}`] : [];
}

/** @returns {string[]} names of the functions declared at the top level, in order */
export function topLevelFunctions(code) {
  return declared(acorn.parse(code, { ecmaVersion: ECMASCRIPT, sourceType: 'script' }));
}

function declared(program) {
  return program.body.filter((node) => node.type === 'FunctionDeclaration').map((node) => node.id.name);
}

function globalFaults(program) {
  const names = declared(program);
  const unknown = names.filter((name) => !GLOBALS.includes(name));
  const missing = GLOBALS.filter((name) => !names.includes(name));
  const callable = names.filter((name) => !name.endsWith('_'));
  return [
    ...unknown.map((name) => `global ${name} is not in the list of globals`),
    ...missing.map((name) => `global ${name} is missing: is it assigned to global in src/entry/main.ts?`),
    ...(callable.length > 8 ? [`${callable.length} global functions can be called from outside, 8 may`] : []),
  ];
}

function absentFaults(program) {
  const found = new Set();
  visitNames(program, (name) => ABSENT.has(name) && found.add(name));
  return [...found].map((name) => `Code.js uses ${name}, which Apps Script lacks`);
}

/** Calls `seen` with every identifier that is not merely the name of a property. */
function visitNames(node, seen) {
  if (node.type === 'Identifier') seen(node.name);
  for (const [field, child] of Object.entries(node)) {
    if (!node.computed && !node.shorthand && (field === 'property' || field === 'key')) continue;
    for (const inner of Array.isArray(child) ? child : [child]) {
      if (typeof inner?.type === 'string') visitNames(inner, seen);
    }
  }
}

function loadFaults(code) {
  const context = vm.createContext(Object.create(null));
  for (const name of SERVICES) context[name] = untouchable(name);
  try {
    new vm.Script(code, { filename: 'Code.js' }).runInContext(context, { timeout: 5_000 });
  } catch (error) {
    return [`Code.js fails while it loads: ${error.message}`];
  }
  const menu = vm.runInContext('typeof menu', context);
  const broken = GLOBALS.filter((name) => name !== 'menu' && !filled(context, name));
  return [
    ...(menu === 'object' ? [] : [`menu is a ${menu} after loading, not an object`]),
    ...broken.map((name) => `global ${name} is still its empty stub after loading`),
  ];
}

function filled(context, name) {
  const text = vm.runInContext(`String(${name})`, context);
  return !/^function \w+\([^)]*\) \{\s*\}$/.test(text);
}

function untouchable(name) {
  const refuse = () => {
    throw new Error(`${name} was used before any function was called`);
  };
  return new Proxy(refuse, { get: refuse, set: refuse, apply: refuse, construct: refuse });
}
