/** The doctor at night: looks without the lock, lists what it finds in Review, mends nothing. */
import { writeState } from '../tables/book.ts';
import { record } from '../tables/commit.ts';
import { type Desk, openShop } from '../tables/shop.ts';
import { checkBook, listAilments } from '../use-cases/check-book.ts';
import { type BeatPorts, type Doctor, SOFT_STOP_MS } from './ports.ts';
import { checkDue } from './schedule.ts';

const JOB = 'check';

/** Once a day, on anybody's clock. */
export const isCheckDue = (desk: Desk): boolean => keyOf(desk) !== '';

/** To be called when it is due; a beat that has worked for long leaves it to the next one. */
export function nightlyCheck(ports: BeatPorts, startedAt: number): void {
  const { doctor, clock } = ports;
  if (!doctor || clock.instant() - startedAt > SOFT_STOP_MS / 2) return;
  try {
    const found = doctor.look((desk) => checkBook(desk, doctor).ailments);
    if (found) ports.withDesk((desk) => keep(desk, doctor, found.length > 0));
  } catch (error) {
    ports.log(JOB, error);
  }
}

/** The run that is due; '' when there is none. */
function keyOf(desk: Desk): string {
  const { now, today, state } = openShop(desk);
  const key = checkDue({ today, hour: Math.floor((now % 1) * 24 + 1e-6) });
  return (state.runs[JOB] ?? '') >= key || state.clearing ? '' : key;
}

// Somebody may have been booking meanwhile: what was found is looked for once more, with the book to ourselves.
function keep(desk: Desk, doctor: Doctor, again: boolean): void {
  const key = keyOf(desk);
  if (key === '') return;
  const ailments = again ? checkBook(desk, doctor).ailments : [];
  const shop = openShop(desk);
  if (ailments.length > 0 || shop.state.open > 0) shop.attempt(() => listAilments(shop, ailments));
  if (shop.queue.effects.length > 0) {
    shop.state.runs[JOB] = key;
    record(desk, shop, { key: `${JOB}:${key}` });
    return;
  }
  desk.book.state.runs[JOB] = key;
  writeState(desk.book);
  desk.workbook.flush();
}
