/** The shop of the simulated year: who orders what, what was acknowledged, and what the clock does. */
import { Random } from '../../workbench/run/random.ts';
import type { Workbench } from '../../workbench/types.ts';
import { aShop, cellOf, OWNER, SITI } from '../flows/a-shop.ts';
import { type Hand, handOf } from './model-hand.ts';
import type { Bundle } from './shop-states.ts';
import { answered } from './told.ts';
import { faultNow, QUOTA, START, ZONE } from './year-plan.ts';

export interface Acknowledged {
  readonly key: string;
  readonly number: string;
  readonly to: string;
}

export interface YearShop {
  readonly shop: Workbench;
  readonly hand: Hand;
  readonly random: Random;
  readonly acknowledged: Acknowledged[];
  /** Acknowledged, and taken away by the person who restored an older version. */
  readonly rewound: Acknowledged[];
  readonly hit: Set<string>;
  readonly wrong: string[];
  faults: number;
  keys: number;
  /** Orders whose rows were paid and shipped already. */
  shipped: number;
}

const SKUS = ['KOPI-250', 'GULA-AREN', 'SAMBAL', 'TEH-MLT', 'E-RESEP'];
/** People who buy, most of them again and again. */
const BUYERS = 600;
const MAILED = 0.6;
const TRIES = 6;

export async function openYear(bundle: Bundle, seed: number): Promise<YearShop> {
  const { shop, siti } = await aShop({ bundle, timeZone: ZONE, now: START, mailQuota: QUOTA, seed });
  const hand = handOf(shop, OWNER, SITI);
  await siti.menu('Siapkan toko');
  for (const { row } of hand.rows('stock', 'SKU').slice(0, 3))
    await hand.owner.edit(hand.id('stock'), hand.cell('stock', 'Stok Opname', row), 1_000_000);
  return {
    ...{ shop, hand, random: new Random(seed), acknowledged: [], rewound: [] },
    ...{ hit: new Set(['two people']), wrong: [], faults: 0, keys: 0, shipped: 0 },
  };
}

/** Does something while, now and then, one of its first service calls fails. */
export async function unsafely(year: YearShop, calls: number, work: () => Promise<unknown>): Promise<void> {
  const { shop, random, hit } = year;
  const fault = faultNow(random, calls);
  if (fault) {
    shop.resetCounts();
    shop.fault(fault);
    year.faults += 1;
    hit.add(fault.mode);
  }
  try {
    await work();
  } catch {
    // A killed menu or sidebar call tells the person nothing: they try again.
  }
  if (!fault) return;
  await shop.settle();
  shop.clearFaults();
}

/** One order by one of the two; not acknowledged, it is sent again with the same key as a browser does. */
export async function placeOne(year: YearShop): Promise<void> {
  const { random, shop, hand } = year;
  year.keys += 1;
  const person = random.next() < 0.5 ? hand.owner : hand.siti;
  const who = random.below(BUYERS);
  const to = random.next() < MAILED ? `p${who}@example.com` : '';
  const key = `${shop.now.getTime().toString(36)}-${year.keys}`;
  const lines = Array.from({ length: 1 + random.below(3) }, () => ({
    sku: SKUS[random.below(SKUS.length)] ?? '',
    quantity: 1 + random.below(2),
  }));
  const customer = to === '' ? { id: 'C-00002', row: 3 } : { name: `Pembeli ${who}`, email: to };
  const input = { key, customer, lines, paid: random.next() < 0.3 };
  for (let go = 0; go < TRIES; go += 1) {
    let done = false;
    await unsafely(year, 40, async () => {
      const told = await answered(person.rpc('placeOrder', input));
      if (told.kind === 'done') year.acknowledged.push({ key, number: told.number, to });
      done = told.kind === 'done' || (told.kind === 'refused' && told.why === 'not-enough');
      if (told.kind === 'refused' && !['not-enough', 'busy', 'bug'].includes(told.why))
        year.wrong.push(`${key} refused: ${told.why}`);
    });
    if (done) return;
  }
  year.wrong.push(`I4 ${key} was not booked in ${TRIES} tries`);
}

/**
 * Pastes "Lunas" and "Dikirim" over the rows of the orders that came since the last time; not over those that are paid,
 * for each would stay a refused request that every later beat tries again.
 */
export async function shipAll(year: YearShop): Promise<void> {
  const { hand } = year;
  const sheet = hand.sheet('orders');
  const [numbers, paid] = ['No. Pesanan', 'Pembayaran'].map((title) => sheet.row(1).indexOf(title) + 1);
  const from = year.shipped + 2;
  const last = sheet.lastRow;
  if (last < from) return;
  for (const [header, word] of [
    ['Bayar', 'Lunas'],
    ['Status', 'Dikirim'],
  ] as const) {
    const block = Array.from({ length: last - from + 1 }, (_, i) => [
      sheet.valueAt(from + i, numbers ?? 0) === '' || sheet.valueAt(from + i, paid ?? 0) === word ? '' : word,
    ]);
    await unsafely(year, 60, () =>
      hand.owner.edit(hand.id('orders'), hand.cell('orders', header, from), block),
    );
  }
  year.shipped = last - 1;
}

const REVIEW = 'Perlu Ditinjau';

/** A paste that no edit event told of waits in Review for a person: whoever pasted it says that it was meant. */
export async function decideHeld({ shop, hand }: YearShop): Promise<void> {
  const rows = shop.sheet(REVIEW).values();
  const decision = rows[0]?.indexOf('Keputusan') ?? -1;
  for (const [i, cells] of rows.entries()) {
    const asked = cells[decision] === '' && cells.some((cell) => String(cell).includes('perubahan'));
    if (asked) await hand.owner.edit(REVIEW, cellOf(shop, REVIEW, 'Keputusan', i + 1), 'Catat semua');
  }
}
