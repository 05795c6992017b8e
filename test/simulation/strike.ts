/** How a service call fails. */
import type { Fault, Loses } from '../../workbench/run/records.ts';
import type { Workbench } from '../../workbench/types.ts';
import { finished } from './told.ts';

export const MODES = [
  'before',
  'after',
  'kill-none',
  'kill-all',
  'kill-prefix',
  'kill-subset',
  'before-for-good',
  'after-for-good',
] as const;

/** What only some calls can suffer: the methods' beginning → the modes. */
const SPECIAL = {
  'Lock.tryLock': ['lock-refused'],
  Lock: ['locks-fail'],
  Propert: ['properties-fail'],
  'Properties.getProperty': ['property-forgotten'],
  'Properties.setProperty': ['property-not-kept'],
} as const;

/** Somebody else's doing at that call: an edit event that changes nothing, or a whole beat nested in it. */
const BESIDE = ['event-beside', 'beat-inside'] as const;

export type Mode =
  | (typeof MODES)[number]
  | (typeof SPECIAL)[keyof typeof SPECIAL][number]
  | (typeof BESIDE)[number];

/** Every way in which a call of that method can fail. */
export const modesOf = (method: string): readonly Mode[] => [
  ...MODES,
  ...Object.entries(SPECIAL).flatMap(([start, modes]) => (method.startsWith(start) ? modes : [])),
  ...BESIDE,
];

/** After these the book goes on as if nothing had failed, but others have booked in between. */
export const isBeside = (mode: Mode): boolean => BESIDE.some((each) => each === mode);

export interface Strike {
  /** From 1: the nth service call since the counts were reset. */
  readonly call: number;
  readonly mode: Mode;
}

const FOR_GOOD = 1_000_000;
const own: { readonly [M in Mode]?: Omit<Fault, 'atCall'> } = {
  'lock-refused': { mode: 'answer', answer: false },
  'locks-fail': { mode: 'before', service: 'Lock', times: FOR_GOOD },
  'properties-fail': { mode: 'before', service: 'Propert', times: FOR_GOOD },
  'property-forgotten': { mode: 'answer', answer: null },
  'property-not-kept': { mode: 'answer', answer: null },
};

function faultOf({ call, mode }: Strike): Fault {
  const special = own[mode];
  if (special) return { atCall: call, ...special };
  const [how = 'before', more = ''] = mode.split('-');
  if (how === 'kill') return { atCall: call, mode: 'kill', loses: more as Loses };
  const once = how === 'after' ? 'after' : 'before';
  return more === '' ? { atCall: call, mode: once } : { atCall: call, mode: once, times: FOR_GOOD };
}

/** What somebody else does at the call; undefined: nothing that is waited for. */
function othersAt(shop: Workbench, { mode }: Strike): Promise<unknown> | undefined {
  if (mode === 'beat-inside') return finished(shop.as(shop.owner).call('heartbeat'));
  if (shop.sheets().some(({ name }) => name === 'Pesanan')) void finished(typeAgain(shop));
  return undefined;
}

/** The status that stands there already, typed once more: its event comes late and beside the call. */
function typeAgain(shop: Workbench): Promise<void> {
  const orders = shop.sheet('Pesanan').values();
  const row = orders.findIndex(([number]) => number === 'BT-0003') + 1;
  const column = orders[0]?.indexOf('Status') ?? -1;
  if (row === 0 || column < 0) return Promise.resolve();
  const a1 = `${String.fromCharCode(65 + column)}${row}`;
  return shop.as('budi@toko.example').edit('Pesanan', a1, String(orders[row - 1]?.[column]));
}

/** Does `work` while the call fails; afterwards nothing fails any more. Tells which calls were made. */
export async function struck<R>(
  shop: Workbench,
  strike: Strike | undefined,
  work: () => Promise<R>,
): Promise<{ result: R; methods: readonly string[] }> {
  const methods: string[] = [];
  shop.resetCounts();
  const beside = strike && isBeside(strike.mode) ? strike : undefined;
  shop.betweenCalls((call, method) => {
    methods.push(method);
    const others = beside && call === beside.call ? othersAt(shop, beside) : undefined;
    return others?.then(() => undefined);
  });
  if (strike && !beside) shop.fault(faultOf(strike));
  const result = await work();
  await shop.settle();
  shop.clearFaults();
  shop.betweenCalls(null);
  return { result, methods };
}
