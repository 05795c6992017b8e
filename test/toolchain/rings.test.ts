import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const REFUSED = [
  ['src/schema', '../domain/money.ts'],
  ['src/domain', '../tables/shop.ts'],
  ['src/words', '../emails/html.ts'],
  ['src/emails', '../use-cases/undo.ts'],
  ['src/channels', '../tables/shop.ts'],
  ['src/tables', '../google/grid.ts'],
  ['src/use-cases', '../automations/heartbeat.ts'],
  ['src/use-cases/orders', '../../entry/calls.ts'],
  ['src/automations', '../google/lock.ts'],
  ['src/google', '../use-cases/undo.ts'],
  ['src/entry', '../sidebar/client.ts'],
  ['src/sidebar', '../tables/shop.ts'],
  ['src/sidebar', '../entry/main.ts'],
  ['src/domain', 'node:fs'],
] as const;

const ALLOWED = [
  ['src/domain', '../schema/table.ts'],
  ['src/domain', '../words/sentences.ts'],
  ['src/emails', './html.ts'],
  ['src/tables', '../domain/money.ts'],
  ['src/use-cases', '../tables/shop.ts'],
  ['src/automations', '../use-cases/undo.ts'],
  ['src/entry', '../automations/heartbeat.ts'],
  ['src/google', '../tables/port.ts'],
  ['src/sidebar', '../entry/calls.ts'],
  ['src/sidebar/orders', '../../words/sidebar.en.ts'],
] as const;

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

let folder: string;
let found: Set<string>;

const fileOf = (ring: string, imported: string): string => `${ring}/${imported.replace(/\W+/g, '-')}.ts`;

/** Lints one file for each case, all in one go, with the project's own settings. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'buku-toko-rings-'));
  cpSync('biome.json', path.join(folder, 'biome.json'));
  for (const [ring, imported] of [...REFUSED, ...ALLOWED]) {
    write(fileOf(ring, imported), `import { a } from '${imported}';\n\na();\n`);
  }
  for (const ring of ['use-cases', 'google', 'entry']) {
    write(`src/${ring}/service.ts`, 'export const land = () => SpreadsheetApp.flush();\n');
  }
  const biome = path.resolve('node_modules/.bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
  const report: Report = JSON.parse(stdout);
  found = new Set(report.diagnostics.map((one) => `${one.category} ${one.location.path}`));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

describe('the rings point in one direction', () => {
  test.each(REFUSED)('%s may not import %s', (ring, imported) => {
    expect(found).toContain(`lint/style/noRestrictedImports ${fileOf(ring, imported)}`);
  });

  test.each(ALLOWED)('%s may import %s', (ring, imported) => {
    expect(found).not.toContain(`lint/style/noRestrictedImports ${fileOf(ring, imported)}`);
  });

  test('only src/google and src/entry may name a Google service', () => {
    const naming = [...found].filter((line) => line.includes('noRestrictedGlobals'));
    expect(naming).toEqual(['lint/style/noRestrictedGlobals src/use-cases/service.ts']);
  });
});
