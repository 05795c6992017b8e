/** Nobody gets in by the sidebar's door, and who may not write leaves nothing half done. */
import fc from 'fast-check';
import { calls } from '../../src/entry/calls.ts';
import { openWorkbench } from '../../workbench/open.ts';
import type { Person, Workbench } from '../../workbench/types.ts';
import { aShop, SITI } from '../flows/a-shop.ts';
import { type WildCall, wildCall } from './access-calls.ts';
import { rightsPoints } from './access-rights.ts';
import { type Bundle, bundleOf } from './shop-states.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { chosen, type Point, visit } from './visit.ts';

const CALLS = 10_000;
const BATCH = 100;
const GLOBALS = ['onOpen', 'onInstall', 'onShopEdit', 'heartbeat', 'rpc', 'menu'];
const MOST_GLOBALS = 8;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Words of the inside that no person should read. */
const INSIDE = /\bat \S+ \(|\.js:\d|TypeError|ReferenceError|RangeError|\bstack\b|undefined|\[object/;

/** What is wrong with what a caller was answered; '' when nothing. */
export function wrongAnswer(text: unknown): string {
  if (typeof text !== 'string') return `not text: ${typeof text}`;
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (!isRecord(answer) || typeof answer.ok !== 'boolean') return 'neither ok nor refused';
  if (answer.ok) return '';
  const error = isRecord(answer.error) ? answer.error : {};
  if (error.code === 'bug') return 'a bug';
  const { message } = error;
  return typeof message === 'string' && message !== '' && !INSIDE.test(message)
    ? ''
    : `says ${String(message)}`;
}

/** Everything a write could change, as text. */
const stateText = (shop: Workbench): string =>
  JSON.stringify([
    shop.snapshot(),
    shop.properties('document'),
    shop.properties('script'),
    shop.triggers(),
    shop.mails().length,
  ]);

const brief = ({ method, json }: WildCall): string => JSON.stringify([method, json])?.slice(0, 300) ?? '';

async function oneCall(person: Person, shop: Workbench, call: WildCall): Promise<string> {
  const before = shop.counts();
  let wrong: string;
  try {
    wrong = wrongAnswer(await person.call('rpc', call.method, call.json));
  } catch (error) {
    wrong = `threw ${String(error)}`;
  }
  const after = shop.counts();
  if (after.writes !== before.writes || after.mails !== before.mails) wrong += ' wrote';
  return wrong === '' ? '' : `${wrong}: ${brief(call)}`;
}

async function batch(shop: Workbench, seed: number): Promise<string[]> {
  const person = shop.as(SITI);
  const before = stateText(shop);
  const wrong: string[] = [];
  for (const call of fc.sample(wildCall, { seed, numRuns: BATCH })) {
    const found = await oneCall(person, shop, call);
    if (found !== '') wrong.push(found);
  }
  if (stateText(shop) !== before) wrong.push('the book or its properties changed');
  return wrong;
}

/** The doors there are, and that each method of the one has its schema. */
async function doors(shop: Workbench): Promise<string[]> {
  const names = await shop.functions();
  const wrong = names.length > MOST_GLOBALS ? [`${names.length} globals`] : [];
  wrong.push(...names.filter((name) => !GLOBALS.includes(name)).map((name) => `the global ${name}`));
  const before = stateText(shop);
  for (const [method, schema] of Object.entries(calls)) {
    if (schema.type !== 'object') wrong.push(`${method} has no schema`);
    for (const json of ['"x"', '7', 'null', '{"key":{},"number":[]}']) {
      const text = await shop.as(SITI).rpcRaw(method, json);
      if (/"unknown-method"/.test(text)) wrong.push(`${method} is in the list and not behind the door`);
      if (wrongAnswer(text) !== '') wrong.push(`${method} ${json}: ${wrongAnswer(text)}`);
    }
  }
  // What the browser can call besides the door may fail, and writes nothing: an edit cannot be forged.
  for (const forged of [
    null,
    {},
    { range: {} },
    { range: { rowStart: 2, columnStart: 3 }, value: 'Dikirim' },
  ])
    await shop
      .as(SITI)
      .call('onShopEdit', forged)
      .catch(() => {});
  if (stateText(shop) !== before) wrong.push('a forged call wrote');
  return wrong;
}

async function accessPoints({ seeds, seed: first = 1, bundle: from }: SuiteOptions): Promise<Point[]> {
  const bundle: Bundle = bundleOf(from);
  const { shop: made } = await aShop({ bundle });
  const state = made.toState();
  await made.close();
  const within = (seed: number, work: (shop: Workbench) => Promise<string[]>) => async () => {
    const shop = await openWorkbench({ bundle, state, seed });
    try {
      return { wrong: await work(shop), reached: true };
    } finally {
      await shop.close();
    }
  };
  const points: Point[] = [{ name: 'access/doors', seed: first, run: within(first, doors) }];
  for (let i = 0; i < (CALLS / BATCH) * seeds; i += 1) {
    const seed = first + i;
    points.push({ name: `access/calls/${i}`, seed, run: within(seed, (shop) => batch(shop, seed)) });
  }
  return [...points, ...(await rightsPoints(bundle, state, first))];
}

export const access: Suite = {
  name: 'access',
  sliced: 'points',
  run: async (options) => {
    const points = await accessPoints(options);
    const { row, found } = await visit('access', chosen(points, options), points.length, options);
    return { row, found };
  },
};
