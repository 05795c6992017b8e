/** Several things done at once in one shop: what each was told, and what the book holds afterwards. */
import type { Workbench } from '../../workbench/types.ts';
import { factsOf } from './crash-run.ts';
import { faultsOf } from './invariants/all.ts';
import { untold } from './invariants/untold.ts';
import { keyed, readLedger, textAt } from './ledger.ts';
import type { Actor, Scenario } from './scenario.ts';
import { type Bundle, reopen, type Watch } from './shop-states.ts';
import type { Told } from './told.ts';

export interface Part {
  readonly scenario: Scenario;
  readonly actor: Actor;
  /** Begins before this call of all the parts together; 0: at once. */
  readonly call: number;
  /** The part that runs waits until this one has ended. */
  readonly inside: boolean;
}

interface Done {
  readonly part: Part;
  readonly told: Told;
}

/** Sentences; none when every part was booked or refused with a reason, and all promises hold. */
export async function interleaveRun(
  parts: readonly Part[],
  seed: number,
  bundle: Bundle,
  watch?: Watch,
): Promise<{ wrong: string[]; reached: boolean }> {
  const shop = await reopen('open', bundle, seed);
  const seen = watch?.(shop);
  try {
    const done = await together(shop, parts);
    const again: Done[] = [];
    for (const { part, told } of done) {
      const retry = told.kind === 'done' ? undefined : part.scenario.retry;
      if (retry) again.push({ part, told: await retry(shop, part.actor) });
    }
    await shop.advance('2 hours');
    const ledger = readLedger(shop);
    const wrong = [
      ...done.flatMap((each) => notTold(each, false)),
      ...again.flatMap((each) => notTold(each, true)),
    ];
    wrong.push(
      ...acknowledged(shop, [...done, ...again]),
      ...faultsOf(shop),
      ...(ledger ? untold(ledger) : []),
    );
    // The same thing typed by two into one cell is one thing.
    const [only, ...others] = new Set(parts.map(({ scenario }) => scenario));
    if (only && others.length === 0) wrong.push(...factsOf(shop, only));
    return { wrong, reached: done.length === parts.length };
  } finally {
    seen?.();
    await shop.close();
  }
}

async function together(shop: Workbench, parts: readonly Part[]): Promise<Done[]> {
  const done: Done[] = [];
  const running: Promise<void>[] = [];
  const waiting = parts.filter(({ call }) => call > 0);
  const begin = (part: Part): Promise<void> => {
    const run = part.scenario.act(shop, part.actor).then((told) => {
      done.push({ part, told });
    });
    running.push(run);
    return run;
  };
  shop.resetCounts();
  shop.betweenCalls((call) => {
    const due = waiting.findIndex((part) => part.call <= call);
    const [part] = due < 0 ? [] : waiting.splice(due, 1);
    const run = part && begin(part);
    return part?.inside ? run : undefined;
  });
  for (const part of parts.filter(({ call }) => call === 0)) void begin(part);
  while (done.length < running.length || waiting.length > 0) {
    await Promise.all([...running]);
    // Its call never came, for the others were done before.
    const late = done.length === running.length ? waiting.shift() : undefined;
    if (late) void begin(late);
  }
  shop.betweenCalls(null);
  await shop.settle();
  return done;
}

/** A loser is told so, and one that was only too early has its way the second time. */
function notTold({ part: { scenario }, told }: Done, again: boolean): string[] {
  if (told.kind === 'done') return [];
  const honest =
    told.kind === 'refused' && ((!again && told.why === 'busy') || (scenario.loses ?? []).includes(told.why));
  return honest ? [] : [`${scenario.name} was told “${told.why}”${again ? ' when it tried again' : ''}`];
}

function acknowledged(shop: Workbench, done: readonly Done[]): string[] {
  const ledger = readLedger(shop);
  const orders = ledger ? keyed(ledger, 'orders').map((line) => textAt(line, 'number')) : [];
  const numbers = done.flatMap(({ told }) => (told.number === '' ? [] : [told.number]));
  const lost = numbers
    .filter((number) => !orders.includes(number))
    .map((number) => `I3 ${number} was acknowledged and is not there`);
  const shared = numbers
    .filter((number, i) => numbers.indexOf(number) !== i)
    .map((number) => `I3 ${number} was given to two`);
  return [...lost, ...shared];
}
