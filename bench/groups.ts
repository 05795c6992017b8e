/** What is measured together, because it shares a book. */

import type { Workbench } from '../workbench/types.ts';
import type { Size } from './book/fill.ts';
import { openBook } from './book/open.ts';
import { measureDigest, measureIdleBeat, measureWeekly } from './measure/beats.ts';
import { measureBoot } from './measure/boot.ts';
import { measureBundle } from './measure/bundle.ts';
import { measureCells } from './measure/cells.ts';
import { measureEditOrder } from './measure/edit-order.ts';
import { measureForeignEdit, measurePayments, measureShipping, measureStatus } from './measure/edits.ts';
import { measureMatchBank } from './measure/match-bank.ts';
import { measureOrder, measureOrderAgain, measureOrderCalls } from './measure/order.ts';
import type { Figures, Id } from './targets.ts';

export interface Group {
  readonly ids: readonly (Id | `${Id}@${number}`)[];
  readonly measure: () => Promise<Figures>;
}

async function withBook(size: Size, measure: (workbench: Workbench) => Promise<Figures>): Promise<Figures> {
  const workbench = await openBook(size);
  try {
    return await measure(workbench);
  } finally {
    await workbench.close();
  }
}

const SMALL: Size = { products: 200, customers: 600, orders: 1_000 };
const LARGE: Size = { products: 2_000, customers: 30_000, orders: 50_000 };

const orderIds = (size: number) =>
  [`order-reads@${size}`, `order-barriers@${size}`, `order-cells@${size}`, `order-seconds@${size}`] as const;
const againId = (size: number) => `order-again-reads@${size}` as const;

const orders = (size: number): Group => ({
  ids: [...orderIds(size), againId(size)],
  measure: () =>
    withBook({ products: 2_000, customers: size * 0.6, orders: size }, async (book) => ({
      ...(await measureOrder(book, size)),
      ...(await measureOrderAgain(book, size)),
    })),
});

const small: Group = {
  ids: ['order-calls', 'cells-per-order'],
  measure: () =>
    withBook(SMALL, async (book) => ({ ...(await measureOrderCalls(book)), ...(await measureCells(book)) })),
};

const digest: Group = {
  ids: ['digest-calls'],
  measure: () => withBook({ ...SMALL, low: 20 }, (book) => measureDigest(book, 20)),
};

/** One book for everything that is asked of a large shop. */
const large = (size: Size): Group => ({
  ids: [
    ...orderIds(size.orders),
    againId(size.orders),
    ...([
      'status-reads',
      'status-barriers',
      'status-seconds',
      'foreign-edit-reads',
      'edit-order-reads',
    ] as const),
    ...(['beat-idle-reads', 'beat-idle-barriers', 'weekly-reads', 'weekly-cells'] as const),
    ...(['sidebar-boot-kb', 'sidebar-boot-seconds'] as const),
  ],
  measure: () =>
    withBook(size, async (book) => ({
      ...(await measureOrder(book, size.orders)),
      ...(await measureStatus(book, size.orders - 30)),
      ...(await measureForeignEdit(book, size.orders - 31)),
      ...(await measureEditOrder(book)),
      ...(await measureIdleBeat(book)),
      ...(await measureWeekly(book)),
      ...(await measureBoot(book, size)),
      ...(await measureOrderAgain(book, size.orders)),
    })),
});

const shipping: Group = {
  ids: ['pay-20-reads', 'ship-50-reads', 'ship-50-barriers', 'ship-50-seconds'],
  measure: () =>
    withBook({ products: 1_000, customers: 6_000, orders: 10_000 }, async (book) => ({
      ...(await measurePayments(book, 9_600)),
      ...(await measureShipping(book, 9_900)),
    })),
};

const bundle: Group = {
  ids: ['bundle-kb', 'bundle-load-ms', 'sidebar-kb', 'documents-kb', 'part-kb'],
  measure: async () => measureBundle(),
};

const bank: Group = { ids: ['match-bank-ms'], measure: async () => measureMatchBank() };

const page: Group = {
  ids: ['sidebar-ready-ms'],
  measure: async () => (await import('./measure/page.ts')).measurePage(),
};

export const groups: readonly Group[] = [
  orders(1_000),
  orders(10_000),
  small,
  digest,
  shipping,
  bundle,
  bank,
  page,
  large(LARGE),
];

/** A few seconds' worth, for every test run. */
export const quickGroups: readonly Group[] = [small, digest, bundle, bank, large(SMALL)];
