/** One scenario with one call struck, and what was wrong afterwards. */
import type { Workbench } from '../../workbench/types.ts';
import { difference, essence } from './essence.ts';
import { faultsOf } from './invariants/all.ts';
import { foreignCells, foreignFaults } from './invariants/foreign.ts';
import { readLedger, readState } from './ledger.ts';
import { finish, probe, type Reference, referenceOf, without } from './reference.ts';
import { OWNER, type Scenario } from './scenario.ts';
import { type Bundle, reopen, type Watch } from './shop-states.ts';
import { isBeside, type Strike, struck } from './strike.ts';
import type { Told } from './told.ts';

export interface CrashPlan {
  readonly scenario: Scenario;
  readonly strike: Strike;
  /** Strikes the run that recovers from the first. */
  readonly second?: Strike;
  readonly seed: number;
  readonly bundle: Bundle;
  readonly watch?: Watch | undefined;
}

/** Sentences; none when the book is as if nothing had failed. `reached`: the calls were there to be struck. */
export async function crashRun({
  scenario,
  strike,
  second,
  seed,
  bundle,
  watch,
}: CrashPlan): Promise<{ wrong: string[]; reached: boolean }> {
  const reference = await referenceOf(scenario, bundle, seed);
  // Google's errors are worded in another language at every call.
  const shop = await reopen(scenario.state, bundle, seed, seed + strike.call);
  const seen = watch?.(shop);
  try {
    const own = foreignCells(shop);
    const first = await struck(shop, strike, () => scenario.act(shop, OWNER));
    const then = await struck(shop, second, () => recover(shop, scenario));
    if (second) await probe(shop);
    const beside = isBeside(strike.mode) || (second !== undefined && isBeside(second.mode));
    const wrong = isBeside(strike.mode) ? [] : recovered(shop, scenario, reference);
    const told = await finish(shop, scenario);
    wrong.push(
      ...answers(first.result, told, reference),
      ...faultsOf(shop),
      ...factsOf(shop, scenario),
      ...differs(shop, scenario, reference, beside),
    );
    if (scenario.name !== 'clear-practice') wrong.push(...foreignFaults(own, foreignCells(shop)));
    return {
      wrong,
      reached: first.methods.length >= strike.call && then.methods.length >= (second?.call ?? 0),
    };
  } finally {
    seen?.();
    await shop.close();
  }
}

/** What finishes a dead run: the next booking by anybody; for a set-up, only setting up again. */
export const recover = (shop: Workbench, { long, retry }: Scenario): Promise<Told> =>
  long && retry ? retry(shop, OWNER) : probe(shop);

// Where several bookings follow one another there is no list of books that may be: but no promise is broken meanwhile,
// unless the book itself says that practice orders are being cleared and takes nothing.
function recovered(shop: Workbench, scenario: Scenario, reference: Reference): string[] {
  if (scenario.atomic !== false) return torn(shop, scenario, reference);
  return readState(shop)?.clearing ? [] : faultsOf(shop, { settled: false });
}

// After recovery the book is as before or as after a booking, never between.
function torn(shop: Workbench, scenario: Scenario, { between }: Reference): string[] {
  const found = essence(readLedger(shop), without(scenario));
  if (between.has(found)) return [];
  const nearest = [...between].sort((a, b) => distance(a, found) - distance(b, found))[0] ?? '';
  return [`torn after recovery:\n    ${difference(nearest, found)}`];
}

const distance = (a: string, b: string): number => {
  const lines = new Set(a.split('\n'));
  return b.split('\n').filter((line) => !lines.has(line)).length;
};

function differs(
  shop: Workbench,
  scenario: Scenario,
  { final, finalBeside }: Reference,
  beside: boolean,
): string[] {
  const expected = beside ? finalBeside : final;
  const found = essence(readLedger(shop), without(scenario, beside));
  return found === expected
    ? []
    : [`the end differs from a run without faults:\n    ${difference(expected, found)}`];
}

export function factsOf(shop: Workbench, { facts }: Scenario): readonly string[] {
  const ledger = readLedger(shop);
  return ledger && facts ? facts(ledger) : [];
}

const MAY_TRY_AGAIN: ReadonlySet<string> = new Set(['busy', 'bug', 'not-set-up']);

/** I3, I4: what was acknowledged stands, under the same number; who got no answer gets the same one by trying again. */
function answers(first: Told, again: Told | undefined, { told }: Reference): string[] {
  const faults: string[] = [];
  if (first.kind === 'done' && first.number !== told.number)
    faults.push(`I3 told ${first.number}, not ${told.number}`);
  if (first.kind === 'refused' && told.kind === 'done' && !MAY_TRY_AGAIN.has(first.why))
    faults.push(`I4 refused with ${first.why}`);
  if (again && (again.kind !== told.kind || again.number !== told.number)) {
    faults.push(
      `I4 trying again is told ${again.kind} ${again.number}${again.why}, not ${told.kind} ${told.number}`,
    );
  }
  return faults;
}
