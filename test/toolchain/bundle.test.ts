import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkBundle, GLOBALS, topLevelFunctions } from '../../scripts/bundle/guards.mjs';

const code = readFileSync('dist/Code.js', 'utf8');

describe('the built Code.js', () => {
  test('passes every check', () => {
    expect(checkBundle(code)).toEqual([]);
  });

  test('declares exactly the listed globals', () => {
    expect(topLevelFunctions(code).sort()).toEqual([...GLOBALS].sort());
  });

  test('shows a description over every stub', () => {
    const bare = GLOBALS.filter((name) => !new RegExp(`@preserve \\*/\\s*function ${name}\\(`).test(code));
    expect(bare).toEqual([]);
  });

  test('limits its authorisation to the current document in its first line', () => {
    expect(code.split('\n', 1)[0]).toBe('/** @OnlyCurrentDoc */');
  });
});

describe('a bundle is refused', () => {
  const stubs = GLOBALS.map((name) => `function ${name}() {\n}`).join('\n');
  const filled = GLOBALS.map((name) => `globalThis.${name} = ${name === 'menu' ? '{}' : '() => 1'};`).join(
    '\n',
  );
  const bundle = (extra: string, { top = '' } = {}): string =>
    `${stubs}\n${top}\n(() => {\n${filled}\n${extra}\n})();`;

  test('except when nothing is wrong', () => {
    expect(checkBundle(bundle(''))).toEqual([]);
  });

  test.each([
    ['syntax newer than ES2020', bundle('class A { static x = 1; }'), /not ES2020/],
    ['a global outside the list', bundle('', { top: 'function extra() {}' }), /extra is not in the list/],
    ['a global that is missing', bundle('').replace('function rpc()', 'function rpc_()'), /rpc is missing/],
    ['a stub that stays empty', bundle('').replace('globalThis.rpc =', 'globalThis.other ='), /rpc is still/],
    ['a menu that is no object', bundle('').replace('globalThis.menu = {}', ''), /menu is a function/],
    ['a service called while loading', bundle('SpreadsheetApp.flush();'), /SpreadsheetApp was used before/],
    ['a name Apps Script lacks', bundle('globalThis.onOpen = () => setTimeout(() => 1);'), /uses setTimeout/],
    ['Intl', bundle('globalThis.onOpen = () => new Intl.NumberFormat();'), /uses Intl/],
    ['more than 250 KB', bundle(`const long = '${'x'.repeat(256_000)}';`), /bytes, more than/],
  ])('for %s', (_what, text, fault) => {
    expect(checkBundle(text).join('\n')).toMatch(fault);
  });

  test('not for a property or a comment that bears such a name', () => {
    expect(checkBundle(bundle('const o = { fetch: 2 }; o.URL = 1; // Intl'))).toEqual([]);
  });
});
