/** People without the right to some of the tabs: Google refuses their script's writes there. All of a booking or none. */
import { openWorkbench } from '../../workbench/open.ts';
import type { BookState } from '../../workbench/records.ts';
import type { Workbench } from '../../workbench/types.ts';
import { cellOf, OWNER, SITI } from '../flows/a-shop.ts';
import { faultsOf } from './invariants/all.ts';
import { readLedger } from './ledger.ts';
import type { Bundle } from './shop-states.ts';
import { answered, type Told } from './told.ts';
import type { Point } from './visit.ts';

const REFUSED = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.';
const ORDER = {
  key: 'm0rights-1',
  customer: { name: 'Wati', phone: '081377778888', email: 'wati@example.com' },
  lines: [
    { sku: 'KOPI-250', quantity: 2 },
    { sku: 'SAMBAL', quantity: 1 },
  ],
};

type Act = (shop: Workbench) => Promise<Told>;

const acts: Readonly<Record<string, Act>> = {
  'place-order': (shop) => answered(shop.as(SITI).rpc('placeOrder', ORDER)),
  pay: async (shop) => {
    await shop.as(SITI).edit('Pesanan', cellOf(shop, 'Pesanan', 'Bayar', 2), 'Lunas');
    return { kind: 'done', number: '', why: '' };
  },
  count: async (shop) => {
    await shop.as(SITI).edit('Stok', cellOf(shop, 'Stok', 'Stok Opname', 2), 15);
    return { kind: 'done', number: '', why: '' };
  },
};

/** The numbers of the calls that write, in an undisturbed run. */
async function writesOf(act: Act, open: () => Promise<Workbench>): Promise<number[]> {
  const shop = await open();
  const writes: number[] = [];
  shop.resetCounts();
  shop.betweenCalls((call, method) => {
    if (/^Range\.set|^Sheet\.insert/.test(method)) writes.push(call);
  });
  await act(shop);
  await shop.close();
  return writes;
}

/** From that write on every write of a range is refused; then the owner's clock comes by, and the same is asked again. */
async function refusedFrom(act: Act, call: number, open: () => Promise<Workbench>): Promise<string[]> {
  const shop = await open();
  try {
    shop.resetCounts();
    shop.fault({ atCall: call, method: 'Range.setValues', mode: 'before', times: 1_000, message: REFUSED });
    await act(shop);
    shop.clearFaults();
    await shop.advance('2 hours');
    const wrong = faultsOf(shop);
    const told = await act(shop);
    await shop.advance('2 hours');
    if (told.kind !== 'done') wrong.push(`I4 asked again by one who may: ${told.kind} ${told.why}`);
    const orders = readLedger(shop)?.tables.orders.filter(({ cells }) => cells.number === told.number).length;
    if (told.number !== '' && orders !== 1) wrong.push(`I3 ${told.number} stands ${orders} times`);
    return [...wrong, ...faultsOf(shop)];
  } finally {
    await shop.close();
  }
}

export async function rightsPoints(bundle: Bundle, empty: BookState, seed: number): Promise<Point[]> {
  const state = await withOrder(bundle, empty, seed);
  const open = () => openWorkbench({ bundle, state, seed });
  const points: Point[] = [];
  for (const [name, act] of Object.entries(acts)) {
    for (const call of await writesOf(act, open)) {
      const run = async () => ({ wrong: await refusedFrom(act, call, open), reached: true });
      points.push({ name: `access/rights/${name}/${call}`, seed, run });
    }
  }
  return points;
}

async function withOrder(bundle: Bundle, state: BookState, seed: number): Promise<BookState> {
  const shop = await openWorkbench({ bundle, state, seed });
  await shop.as(OWNER).rpc('placeOrder', { ...ORDER, key: 'm0rights-0' });
  const made = shop.toState();
  await shop.close();
  return made;
}
