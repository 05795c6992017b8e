/** A year of a shop: hourly beats of two people, 18,000 orders, faults, clock changes, a full quota, a copy, a restore. */
import { OWNER } from '../flows/a-shop.ts';
import { type Bundle, bundleOf } from './shop-states.ts';
import type { Suite, SuiteOptions, SuiteResult, Violation } from './suite.ts';
import { doubledJobs, doubledMails, lostOrders, messagesWaiting, unsettled } from './year-checks.ts';
import { HOURS, ordersInHour } from './year-plan.ts';
import { decideHeld, openYear, placeOne, shipAll, unsafely, type YearShop } from './year-shop.ts';

const HOUR = 3_600_000;
/** What a run must meet to have been a year: kinds of faults, and what people do to books. */
const MUST = ['before', 'after', 'kill', 'two people', 'clock change', 'quota', 'copy', 'restore'];

async function hourOf(year: YearShop, day: number, hour: number): Promise<void> {
  const { shop, random } = year;
  const began = Math.floor(shop.now.getTime() / HOUR);
  const orders = ordersInHour(random, day, hour);
  for (let i = 0; i < orders; i += 1) await placeOne(year);
  if (hour === 17) await shipAll(year);
  if (hour === 19) await decideHeld(year);
  const left = (began + 1) * HOUR - shop.now.getTime();
  await unsafely(year, 120, () => shop.advance(Math.max(1, left)));
  if (hour === 23 && messagesWaiting(year) > 0) year.hit.add('quota');
}

const offsetAt = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(at);

async function dayOf(year: YearShop, day: number): Promise<void> {
  const { shop } = year;
  const before = offsetAt(shop.now, shop.timeZone).split(', ')[1];
  for (let hour = 0; hour < 24; hour += 1) await hourOf(year, day, hour);
  if (before !== offsetAt(shop.now, shop.timeZone).split(', ')[1]) year.hit.add('clock change');
}

/** A copy in the same hands, its clock switched on: it must keep still. */
async function copyMidway(year: YearShop): Promise<void> {
  const copy = await year.shop.copyBook();
  await copy.as(OWNER).menu('Siapkan toko');
  await copy.advance('1 day');
  if (copy.mails().length > 0) year.wrong.push(`I5 the copy sent ${copy.mails().length} mails`);
  await copy.close();
  year.hit.add('copy');
}

/** Somebody goes back to this morning's version: what was booked since is gone by their own hand, and nothing leaves until they say so. */
async function restoreMorning(year: YearShop, day: number): Promise<void> {
  const { shop, hand } = year;
  const version = shop.snapshot();
  const [kept, shipped] = [year.acknowledged.length, year.shipped];
  for (let hour = 8; hour < 14; hour += 1) await hourOf(year, day, hour);
  shop.restore(version);
  year.rewound.push(...year.acknowledged.splice(kept));
  year.shipped = shipped;
  const mails = shop.mails().length;
  await shop.advance('3 hours');
  const more = shop
    .mails()
    .slice(mails)
    .filter(({ to }) => to !== OWNER).length;
  if (more > 0) year.wrong.push(`I5 the restored book sent ${more} mails unasked`);
  await hand.owner.menu('Mulai kirim', { answers: ['YES'] });
  year.hit.add('restore');
}

/** Faults have stopped: two beats, and then time enough for what the quota held back. */
async function settle(year: YearShop): Promise<void> {
  await year.shop.advance('2 hours');
  year.wrong.push(...unsettled(year), ...lostOrders(year));
  const waiting = messagesWaiting(year);
  await year.shop.advance('4 days');
  if (messagesWaiting(year) > 0)
    year.wrong.push(`I6 of ${waiting} messages ${messagesWaiting(year)} wait after four days`);
  year.wrong.push(...doubledMails(year), ...doubledJobs(year));
}

export interface YearRun {
  readonly wrong: readonly string[];
  readonly hours: number;
  readonly orders: number;
  readonly faults: number;
  readonly hit: ReadonlySet<string>;
}

/** A share of the year, from its beginning. */
async function yearRun(
  bundle: Bundle,
  seed: number,
  part: number,
  progress: SuiteOptions['progress'],
): Promise<YearRun> {
  const year = await openYear(bundle, seed);
  const days = Math.max(2, Math.ceil((HOURS / 24) * part));
  try {
    for (let day = 0; day < days; day += 1) {
      if (day === Math.floor(days / 2)) await copyMidway(year);
      if (day === Math.floor(days * 0.75)) await restoreMorning(year, day);
      await dayOf(year, day);
      progress?.(day + 1, days);
    }
    await settle(year);
    const { wrong, faults, hit, acknowledged } = year;
    return { wrong, hours: days * 24, orders: acknowledged.length, faults, hit };
  } finally {
    await year.shop.close();
  }
}

async function run(options: SuiteOptions): Promise<SuiteResult> {
  const { seeds, seed: base = 1, part = 1, slice = { index: 0, of: 1 } } = options;
  const bundle = bundleOf(options.bundle);
  const started = performance.now();
  const found: Violation[] = [];
  const hit = new Set<string>();
  let runs = 0;
  let points = 0;
  for (let i = slice.index; i < seeds; i += slice.of) {
    const year = await yearRun(bundle, base + i, part, options.progress);
    runs += 1;
    points += year.hours;
    for (const each of year.hit) hit.add(each);
    const point = `year/${year.hours} hours, ${year.orders} orders, ${year.faults} faults`;
    for (const what of year.wrong) found.push({ point, seed: base + i, what });
  }
  for (const violation of found) options.report?.(violation);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const coverage = runs === 0 ? 1 : MUST.filter((each) => hit.has(each)).length / MUST.length;
  return {
    row: { suite: 'year', runs, points, of: HOURS * seeds, violations: found.length, coverage, seconds },
    found,
  };
}

export const year: Suite = { name: 'year', run };
