/** Add-ons with one mistake built in: what the suites must catch, or they prove nothing. */
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import type { Bundle } from './shop-states.ts';

export interface Mistake {
  readonly name: string;
  /** Source file, its right text, and what the mistake makes of it. */
  readonly file: string;
  readonly right: RegExp;
  readonly wrong: string;
  /** The suite and the points that are shown to catch it. */
  readonly suite: 'crash' | 'interleave' | 'edits';
  readonly only: string;
  readonly most: number;
}

export const mistakes: readonly Mistake[] = [
  {
    name: 'the lock is let go before what was booked has landed',
    file: 'src/google/lock.ts',
    right: /(?=return \{ value: work\(\) \};)/,
    wrong: 'lock.releaseLock(); ',
    suite: 'interleave',
    only: 'interleave/place-order/place-order-new-customer/',
    most: 60,
  },
  {
    name: 'a mail leaves before it is claimed',
    file: 'src/automations/send-messages.ts',
    right: /shop\.outbox\.change\(rec, \{ state: 'sending'[^}]*\}\);/,
    wrong: '',
    suite: 'crash',
    only: 'crash/beat-with-mails/',
    most: 150,
  },
  {
    name: 'tables are written before the journal',
    file: 'src/tables/commit.ts',
    right: /(journal\(book, record\);\s*desk\.workbook\.flush\(\);)([\s\S]*?)(?=book\.torn = false;)/,
    wrong: '$2 $1',
    suite: 'crash',
    only: 'crash/place-order/',
    most: 100,
  },
  {
    name: 'row numbers are trusted from one call to the next',
    file: 'src/tables/read-rows.ts',
    right: /rows\(row, 1\)\.find\(\(rec\) => keyOf\(table, rec\) === key\)/,
    wrong: 'rows(row, 1)[0]',
    suite: 'edits',
    only: 'edits/beat-with-mails/sort-Pesanan-down/',
    most: 12,
  },
  {
    name: 'the booked twin is not looked at',
    file: 'src/use-cases/change-order.ts',
    right: /!sameCell\(values\[request\], values\[twins\[request\]\]\) && !bothBlank\(values, request\)/,
    wrong: '!isBlank(values[request])',
    suite: 'interleave',
    only: 'interleave/pay-in-part/pay-in-part/',
    most: 30,
  },
];

/** The add-on as it is built, but for that one place. Rejects when the source no longer reads as the mistake expects. */
export async function mistaken(bundle: Bundle, mistake?: Mistake): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: ['src/entry/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    define: { global: 'globalThis' },
    plugins: mistake ? [inSource(mistake)] : [],
  });
  const stubs = ['onOpen', 'onInstall', 'onShopEdit', 'heartbeat', 'rpc', 'menu'].map(
    (name) => `function ${name}() {}`,
  );
  return { ...bundle, 'Code.js': `${stubs.join('\n')}\n${outputFiles[0]?.text ?? ''}` };
}

const inSource = ({ file, right, wrong, name }: Mistake): Plugin => ({
  name: 'mistake',
  setup: (setup) => {
    setup.onLoad({ filter: new RegExp(`${file.replace(/[./]/g, '[./\\\\]')}$`) }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!right.test(source)) throw new Error(`${file} does not read as the mistake “${name}” expects it`);
      return { contents: source.replace(right, wrong), loader: 'ts' };
    });
  },
});
