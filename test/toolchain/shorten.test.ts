import vm from 'node:vm';
import { expect, test } from 'vitest';
import { finish, shorten } from '../../scripts/bundle/shorten.mjs';

const answer = (script: string): unknown => {
  const context = vm.createContext({ answer: undefined });
  vm.runInContext(`'use strict';${script}`, context);
  return JSON.parse(JSON.stringify(context.answer));
};

/** Everything that rewriting by hand could get wrong, each several times so that it is worth a name. */
const SCRIPT = `
globalThis.answer = whole(3);
function whole(n) {
  const seen = [];
  function tell(what) { seen.push(what); }
  for (const kind of ['returned', 'returned', 'cancelled', n > 2 ? 'returned' : 'cancelled']) {
    switch (kind) {
      case 'cancelled': void tell('cancelled'); break;
      case 'returned': void tell('returned'); break;
    }
  }
  return { returned: seen, 'cancelled-or': early(n), 'in': 'returned' in { returned: 1 }, kinds: kinds(), bound: bound.call({ n }),
    none: [optional(), optional(undefined), optional(null)], spread: rest('cancelled', 'returned'), all: counted(),
    text: \`returned \${Math.max(1, 2)} "cancelled"\`, sums: [Math.max(n, 1), Math.max(2, n), Math.max(n, n)] };
}
function early(n) { if (n > 100) return; return { n: Math.max(n, 4) }; }
function kinds() { return typeof 'returned' === 'string' ? ['cancelled', 'returned'] : []; }
function bound() { return this === undefined ? 'none' : this.n; }
function optional(value = 'returned') { return value === void 0 ? 'cancelled' : value; }
function rest(...given) { return arguments.length + given.join(); }
function* counting() { yield 'returned'; yield 'cancelled'; }
function counted() { return [...counting()]; }
`;

test('a shortened script answers as it did before', async () => {
  const expected = answer(SCRIPT);
  expect(expected).toMatchObject({ bound: 3, all: ['returned', 'cancelled'] });
  const shortened = await shorten(SCRIPT);
  expect(answer(shortened)).toEqual(expected);
  const stub = '/** Says so. @preserve */\nfunction menu() {\n}';
  const finished = await finish(`${stub}/******/ (() => { // wrapper\n${shortened}\n/******/ })();`);
  expect(answer(finished)).toEqual(expected);
  expect(finished.startsWith(`${stub}\n(`)).toBe(true);
});
