/** How a scenario goes when nothing fails: what every faulty run is held against. */
import type { Workbench } from '../../workbench/types.ts';
import { type CallSite, siteTracker } from './call-site.ts';
import { type EssenceOptions, essence } from './essence.ts';
import { readLedger } from './ledger.ts';
import { OWNER, type Scenario } from './scenario.ts';
import { type Bundle, bundleId, reopen } from './shop-states.ts';
import { answered, type Told } from './told.ts';

export interface Reference {
  readonly told: Told;
  /** Service calls of the act, in order. */
  readonly sites: readonly CallSite[];
  /** The book before the act and after each of its bookings. */
  readonly between: ReadonlySet<string>;
  /** Calls during which a record stands whole in the journal and not yet in the tables. */
  readonly ahead: readonly number[];
  /** The book two beats later; `finalBeside`: without what others may change who come in between. */
  readonly final: string;
  readonly finalBeside: string;
}

const known = new Map<string, Promise<Reference>>();
export function referenceOf(scenario: Scenario, bundle: Bundle, seed: number): Promise<Reference> {
  const key = `${scenario.name} ${seed} ${bundleId(bundle)}`;
  const found = known.get(key) ?? make(scenario, bundle, seed);
  known.set(key, found);
  return found;
}

async function make(scenario: Scenario, bundle: Bundle, seed: number): Promise<Reference> {
  const shop = await reopen(scenario.state, bundle, seed);
  const between = new Set<string>();
  const aheadAt: number[] = [];
  let ahead = false;
  const look = (): void => {
    if (scenario.long) return;
    const ledger = readLedger(shop);
    // Between the record and its checkpoint the book is neither before nor after.
    ahead = ledger?.ring.some(({ seq, whole }) => seq > ledger.state.seq && whole !== undefined) ?? false;
    if (!ahead && scenario.atomic !== false) between.add(essence(ledger, without(scenario)));
  };
  const sites: CallSite[] = [];
  const siteOf = siteTracker();
  let changed = true;
  shop.on('change', () => {
    changed = true;
  });
  shop.resetCounts();
  shop.betweenCalls((call, method, execution) => {
    sites.push(siteOf(method, execution));
    if (changed) look();
    changed = false;
    if (ahead) aheadAt.push(call);
  });
  const told = await scenario.act(shop, OWNER);
  await shop.settle();
  shop.betweenCalls(null);
  look();
  await finish(shop, scenario);
  const ledger = readLedger(shop);
  const final = essence(ledger, without(scenario));
  const finalBeside = essence(ledger, without(scenario, true));
  await shop.close();
  return { told, sites, between, ahead: aheadAt, final, finalBeside };
}

/** What of a book the scenario's runs must agree on. */
export const without = (
  { mayDiffer = [], mayDifferBeside = [], mayTellMore = false, independent = false }: Scenario,
  beside = false,
): EssenceOptions => ({
  without: beside ? [...mayDiffer, ...mayDifferBeside] : mayDiffer,
  closed: mayTellMore,
  unnumbered: independent,
});

/** Asks for nothing under the lock: whatever a dead run left undone is finished. */
export const probe = (shop: Workbench): Promise<Told> =>
  answered(
    shop
      .as('siti@toko.example')
      .rpc('placeOrder', { key: 'probekey-0', customer: { id: 'C-00001' }, lines: [] }),
  );

/** The person tries again, and two beats pass. */
export async function finish(shop: Workbench, scenario: Scenario): Promise<Told | undefined> {
  const told = await scenario.retry?.(shop, OWNER);
  await shop.advance('2 hours');
  return told;
}
