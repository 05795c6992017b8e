/** One scenario with a person's edit before one of its calls: the book must read as if one had come after the other. */
import type { Workbench } from '../../workbench/types.ts';
import { difference, essence } from './essence.ts';
import { faultsOf } from './invariants/all.ts';
import { readLedger, textAt } from './ledger.ts';
import type { PersonEdit } from './person-edits.ts';
import { finish, probe } from './reference.ts';
import { OWNER, type Scenario } from './scenario.ts';
import { type Bundle, bundleId, reopen } from './shop-states.ts';
import type { Told } from './told.ts';

interface Outcome {
  readonly book: string;
  /** What a person was told: refusals, sentences in rows, items in Review. */
  readonly said: readonly string[];
  /** Promises that do not hold. */
  readonly faults: readonly string[];
}

const known = new Map<string, Promise<readonly Outcome[]>>();

/** The honest outcomes: the edit before the act, and after it; for an undo also neither. */
function serial(
  scenario: Scenario,
  edit: PersonEdit,
  seed: number,
  bundle: Bundle,
): Promise<readonly Outcome[]> {
  const id = `${scenario.name} ${edit.name} ${seed} ${bundleId(bundle)}`;
  const found = known.get(id) ?? bothOrders(scenario, edit, seed, bundle);
  known.set(id, found);
  return found;
}

async function bothOrders(
  ...[scenario, edit, seed, bundle]: Parameters<typeof serial>
): Promise<readonly Outcome[]> {
  const { outcome: after } = await run(scenario, edit, 'last', seed, bundle);
  const never = edit.undoes
    ? [
        (await run({ ...scenario, act: nothing }, { name: 'none', edit: () => {} }, 'first', seed, bundle))
          .outcome,
      ]
    : [];
  try {
    const { outcome: before } = await run(scenario, edit, 'first', seed, bundle);
    return [before, after, ...never];
  } catch {
    // After some edits the act cannot even begin: the tab it types into has another name.
    return [after];
  }
}

const halfway = new Map<string, Promise<readonly Outcome[]>>();

/** Honest as well: the edit between two bookings of one act. Asked for only when needed. */
function between(...[scenario, edit, seed, bundle]: Parameters<typeof serial>): Promise<readonly Outcome[]> {
  const id = `${scenario.name} ${edit.name} ${seed} ${bundleId(bundle)}`;
  const all = async (): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    // What tears rows apart right after something was typed there cannot be known from an edit before the typing.
    const typed = edit.damages ? [1] : [];
    for (const call of [...typed, ...(await unlocked(scenario, seed, bundle))])
      outcomes.push((await run(scenario, edit, call, seed, bundle)).outcome);
    return outcomes;
  };
  const found = halfway.get(id) ?? all();
  halfway.set(id, found);
  return found;
}

const gaps = new Map<string, Promise<readonly number[]>>();

/** The first call after each booking let its lock go: an edit there cuts no booking in two. */
function unlocked(scenario: Scenario, seed: number, bundle: Bundle): Promise<readonly number[]> {
  const id = `${scenario.name} ${seed} ${bundleId(bundle)}`;
  const found = gaps.get(id) ?? findGaps(scenario, seed, bundle);
  gaps.set(id, found);
  return found;
}

async function findGaps(scenario: Scenario, seed: number, bundle: Bundle): Promise<readonly number[]> {
  const shop = await reopen(scenario.state, bundle, seed);
  const calls: number[] = [];
  await shop.settle();
  shop.resetCounts();
  shop.betweenCalls((call, method) => {
    if (method === 'Lock.releaseLock') calls.push(call + 1);
  });
  await scenario.act(shop, OWNER);
  await shop.settle();
  shop.betweenCalls(null);
  await shop.close();
  return calls;
}

const nothing: Scenario['act'] = async () => ({ kind: 'done', number: '', why: '' });

type When = 'first' | 'last' | number;

async function run(
  scenario: Scenario,
  { edit }: PersonEdit,
  when: When,
  seed: number,
  bundle: Bundle,
): Promise<{ outcome: Outcome; reached: boolean }> {
  const shop = await reopen(scenario.state, bundle, seed);
  try {
    if (when === 'first') edit(shop);
    await shop.settle();
    let reached = typeof when !== 'number';
    shop.resetCounts();
    shop.betweenCalls((call) => {
      if (call !== when || reached) return;
      reached = true;
      edit(shop);
    });
    const told = await scenario.act(shop, OWNER);
    await shop.settle();
    shop.betweenCalls(null);
    if (when === 'last') edit(shop);
    await shop.settle();
    await probe(shop);
    const again = told.kind === 'done' ? undefined : told;
    const last = again ? await finish(shop, scenario) : await beats(shop);
    return { outcome: outcomeOf(shop, [told, last]), reached };
  } finally {
    await shop.close();
  }
}

async function beats(shop: Workbench): Promise<undefined> {
  await shop.advance('2 hours');
}

function outcomeOf(shop: Workbench, told: readonly (Told | undefined)[]): Outcome {
  const ledger = readLedger(shop);
  const refusals = told.flatMap((each) => (each && each.kind !== 'done' ? [each.why] : []));
  const rows = ledger
    ? [...ledger.tables.orders, ...ledger.tables.stock].flatMap((line) => textAt(line, 'problem') || [])
    : [];
  const answers =
    ledger?.tables.quickEntry
      .map((line) => textAt(line, 'answer'))
      .filter((text) => text !== '' && !/^[✓↑]/.test(text)) ?? [];
  const open =
    ledger?.tables.review
      .filter((line) => textAt(line, 'decision') === '')
      .map((line) => textAt(line, 'found')) ?? [];
  const mails = shop
    .mails()
    .map(({ to, subject }) => `mail ${to} ${subject}`)
    .sort();
  return {
    book: [essence(ledger, { foreign: true, unnumbered: true }), ...mails].join('\n'),
    faults: faultsOf(shop),
    said: [...refusals, ...rows, ...answers, ...open],
  };
}

const REVIEW = /^review id=\S+ /;

/** Its lines without what Review tells, and what Review tells. */
function apart(book: string): { readonly rest: string; readonly told: readonly string[] } {
  const lines = book.split('\n');
  return {
    rest: lines
      .filter((line) => !REVIEW.test(line))
      .map((line) => line.replace(/"open":\d+/, ''))
      .join('\n'),
    told: lines.filter((line) => REVIEW.test(line)).map((line) => line.replace(REVIEW, '')),
  };
}

/** The same book in which somebody is told of more, for the beat and the nightly look both came upon it. */
function tellsMore(honest: string, book: string): boolean {
  const [one, other] = [apart(honest), apart(book)];
  return one.rest === other.rest && one.told.every((each) => other.told.includes(each));
}

/** None when the outcome is one of the two honest ones, or when somebody is told of the conflict. */
export async function editRun(
  scenario: Scenario,
  edit: PersonEdit,
  call: number,
  seed: number,
  bundle: Bundle,
): Promise<{ wrong: string[]; reached: boolean }> {
  const honest = await serial(scenario, edit, seed, bundle);
  const { outcome, reached } = await run(scenario, edit, call, seed, bundle);
  const faults = edit.damages ? [] : outcome.faults;
  if (faults.length === 0 && honest.some(({ book }) => book === outcome.book)) return { wrong: [], reached };
  const more = faults.length === 0 ? await between(scenario, edit, seed, bundle) : [];
  if (more.some(({ book }) => book === outcome.book)) return { wrong: [], reached };
  if (faults.length === 0 && [...honest, ...more].some((each) => tellsMore(each.book, outcome.book)))
    return { wrong: [], reached };
  const usual = new Set(honest.flatMap(({ said }) => said));
  if (outcome.said.some((text) => !usual.has(text))) return { wrong: [], reached };
  const [nearest = ''] = honest
    .map(({ book }) => difference(book, outcome.book))
    .sort((a, b) => a.length - b.length);
  return {
    wrong: [`I7 as if neither had come after the other, and nobody is told:\n    ${nearest}`, ...faults],
    reached,
  };
}
