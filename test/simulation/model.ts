/** Model-based runs: whatever people and the clock do, the book holds what a small model says. */
import fc from 'fast-check';
import { openWorkbench } from '../../workbench/open.ts';
import type { BookState } from '../../workbench/records.ts';
import { aShop, OWNER, SITI } from '../flows/a-shop.ts';
import { ModelBook } from './model-book.ts';
import { handOf } from './model-hand.ts';
import { orderCommands } from './model-orders.ts';
import { requestCommands } from './model-requests.ts';
import { shapeCommands } from './model-shape.ts';
import { worldCommands } from './model-world.ts';
import type { Suite, SuiteOptions, Violation } from './suite.ts';

const RUNS = 1_000;
const COMMANDS = 60;
const ZONE = 'Asia/Jakarta';
const arbitraries = [...orderCommands, ...requestCommands, ...worldCommands, ...shapeCommands];

interface Prepared {
  readonly bundle: NonNullable<SuiteOptions['bundle']>;
  readonly state: BookState;
}

async function prepared(bundle: Prepared['bundle']): Promise<Prepared> {
  const { shop } = await aShop({ bundle, mailQuota: 1_500 });
  const state = shop.toState();
  await shop.close();
  return { bundle, state };
}

/** The same shop as `aShop` makes, as the model sees it. */
function freshModel(): ModelBook {
  const book = new ModelBook();
  const ware = (
    sku: string,
    name: string,
    price: number,
    base: number,
    more: { backorder?: boolean; digital?: boolean } = {},
  ): void => {
    book.products.push({
      skus: [sku],
      name,
      price,
      base,
      incoming: 0,
      received: 0,
      backorder: false,
      digital: false,
      ...more,
    });
  };
  ware('KOPI-250', 'Kopi Gayo 250 g', 75_000, 20);
  ware('GULA-AREN', 'Gula Aren (500 g)', 32_000, 10);
  ware('TEH-MLT', 'Teh Melati', 15_000, 1);
  ware('SAMBAL', 'Sambal Bawang', 28_000, 0, { backorder: true });
  ware('E-RESEP', 'Buku Resep (PDF)', 40_000, 0, { digital: true });
  book.customers.push(
    { name: 'Budi Santoso', phone: '+6281234567890', email: 'budi@example.com' },
    { name: 'Sari Dewi', phone: '+6281298765432', email: '' },
  );
  return book;
}

/** One generated run; '' or what went wrong, with the shortest commands that show it. */
async function oneRun({ bundle, state }: Prepared, seed: number, shrinkMs: number): Promise<string> {
  const property = fc.asyncProperty(
    fc.commands(arbitraries, { maxCommands: COMMANDS, size: 'max' }),
    async (commands) => {
      const shop = await openWorkbench({ bundle, state, seed, mailQuota: 1_500, timeZone: ZONE });
      try {
        const setup = () => ({ model: freshModel(), real: handOf(shop, OWNER, SITI) });
        await fc.asyncModelRun(setup, commands);
      } finally {
        await shop.close();
      }
    },
  );
  const details = await fc.check(property, {
    seed,
    numRuns: 1,
    unbiased: true,
    interruptAfterTimeLimit: shrinkMs,
    endOnFailure: shrinkMs === 0,
  });
  if (!details.failed) return '';
  const why =
    details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return `${why} [path ${details.counterexamplePath}] after ${String(details.counterexample?.[0])}`;
}

/** The commands a run can take: at least twenty. */
export const commandCount = arbitraries.length;

export interface ModelOptions extends SuiteOptions {
  /** Milliseconds spent on making a failing run short; 0: told as it is. */
  readonly shrinkMs?: number;
}

export async function runModel(options: ModelOptions) {
  const {
    seeds,
    seed = 1,
    part = 1,
    slice = { index: 0, of: 1 },
    only,
    stopAfter = 20,
    bundle = 'dist',
  } = options;
  const started = performance.now();
  const shop = await prepared(bundle);
  const all = RUNS * seeds;
  const wanted = Math.ceil(all * part);
  const found: Violation[] = [];
  let runs = 0;
  for (let i = slice.index; i < wanted && found.length < stopAfter; i += slice.of) {
    const point = `model/${i}`;
    if (only !== undefined && !point.includes(only)) continue;
    runs += 1;
    const what = await oneRun(shop, seed + i, options.shrinkMs ?? 0);
    if (what === '') continue;
    const violation = { point, seed: seed + i, what };
    found.push(violation);
    options.report?.(violation);
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const row = {
    suite: 'model',
    runs,
    points: runs,
    of: all,
    violations: found.length,
    coverage: runs / all,
    seconds,
  };
  return { row, found };
}

export const model: Suite = { name: 'model', run: runModel };
