import type { ExecutionRecord } from '../../workbench/run/records.ts';
import type { Workbench } from '../../workbench/types.ts';
import { executionsOf } from '../book/open.ts';
import type { Figures } from '../targets.ts';

/** Lets the clock run until a beat is as wanted. Throws when none was in so many hours. */
async function beatThat(
  workbench: Workbench,
  hours: number,
  wanted: (beat: ExecutionRecord) => boolean,
): Promise<ExecutionRecord> {
  for (let hour = 0; hour < hours; hour += 1) {
    const ran = await executionsOf(workbench, () => workbench.advance('1 hour'));
    const failed = ran.find(({ outcome }) => outcome !== 'completed');
    if (failed) throw new Error(`${failed.function}: ${failed.outcome} ${failed.error}`);
    const found = ran.find((each) => each.function === 'heartbeat' && wanted(each));
    if (found) return found;
  }
  throw new Error(`no such beat in ${hours} hours`);
}

/** Nothing to book and nothing to send. */
export async function measureIdleBeat(workbench: Workbench): Promise<Figures> {
  // The first ones may still send what was booked before.
  await workbench.advance('2 hours');
  const { reads, barriers } = await beatThat(workbench, 1, ({ counts }) => counts.mails === 0);
  return { 'beat-idle-reads': reads, 'beat-idle-barriers': barriers };
}

/** The beat that works the report out, sends and keeps it. */
export async function measureWeekly(workbench: Workbench): Promise<Figures> {
  const { reads, cells } = await beatThat(workbench, 4, ({ counts }) => counts.mails > 0);
  const subject = workbench.mails().at(-1)?.subject ?? '';
  if (!/minggu/i.test(subject)) throw new Error(`not a weekly report: ${subject}`);
  return { 'weekly-reads': reads, 'weekly-cells': cells };
}

/** Calls of one beat until the digest's mail has left. */
export async function measureDigest(workbench: Workbench, low: number): Promise<Figures> {
  let calls: number | undefined;
  const stopStart = workbench.on('start', () => workbench.resetCounts());
  const stopMail = workbench.on('mail', ({ subject, body }) => {
    const skus = new Set(body.match(/BRG-\d{4}/g));
    if (skus.size === low && /stok/i.test(subject)) calls ??= workbench.counts().calls;
  });
  await workbench.advance('6 hours');
  stopStart();
  stopMail();
  if (calls === undefined) throw new Error(`no digest of ${low} products was sent`);
  return { 'digest-calls': calls };
}
