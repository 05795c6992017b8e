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
import { type Bundle, bundleOf } from './shop-states.ts';
import type { Suite } from './suite.ts';
import { chosen, type Point, visit } from './visit.ts';

const RUNS = 1_000;
const COMMANDS = 60;
const ZONE = 'Asia/Jakarta';
const arbitraries = [...orderCommands, ...requestCommands, ...worldCommands, ...shapeCommands];

interface Prepared {
  readonly bundle: Bundle;
  readonly state: BookState;
}

async function prepared(bundle: Bundle): Promise<Prepared> {
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
  const once = { seed, numRuns: 1, unbiased: true };
  // The run itself takes as long as it takes; only what makes a failing one short is timed.
  if (!(await fc.check(property, { ...once, endOnFailure: true })).failed) return '';
  const details = await fc.check(property, { ...once, interruptAfterTimeLimit: shrinkMs });
  const why =
    details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return `${why} [path ${details.counterexamplePath}] after ${String(details.counterexample?.[0])}`;
}

/** The commands a run can take: at least twenty. */
export const commandCount = arbitraries.length;

/** Milliseconds spent on making a failing run short. */
const SHRINK_MS = 15_000;

export const model: Suite = {
  name: 'model',
  sliced: 'points',
  run: async (options) => {
    const { seeds, seed: first = 1 } = options;
    const shop = await prepared(bundleOf(options.bundle));
    const points = Array.from({ length: RUNS * seeds }, (_, i): Point => {
      const seed = first + i;
      const run = async () => {
        const what = await oneRun(shop, seed, SHRINK_MS);
        return { wrong: what === '' ? [] : [what], reached: true };
      };
      return { name: `model/${i}`, seed, run };
    });
    return visit('model', chosen(points, options), points.length, options);
  },
};
