/** I8: the journal is gapless and whole up to the checkpoint, holds nothing beyond it, and its counters are a recount. */

import { ORDER_STATUSES, recognise } from '../../../src/domain/labels.ts';
import { MESSAGE_STATES } from '../../../src/domain/message-states.ts';
import { sizeOf } from '../../../src/domain/number-set.ts';
import { RING } from '../../../src/tables/journal.ts';
import { keyed, type Ledger, textAt } from '../ledger.ts';

export function journalFaults(ledger: Ledger): string[] {
  return [...ringFaults(ledger), ...counterFaults(ledger)];
}

function ringFaults({ ring, state }: Ledger): string[] {
  const faults: string[] = [];
  const bySeq = new Map(ring.map((kept) => [kept.seq, kept]));
  for (let seq = Math.max(1, state.seq - RING + 1); seq <= state.seq; seq += 1) {
    const kept = bySeq.get(seq);
    if (!kept) faults.push(`I8 record ${seq} is missing (checkpoint ${state.seq})`);
    else if (!kept.whole) faults.push(`I8 record ${seq} is torn`);
  }
  const ahead = ring.find(({ seq, whole }) => seq > state.seq && whole !== undefined);
  if (ahead) faults.push(`I8 record ${ahead.seq} (${ahead.key}) is beyond the checkpoint ${state.seq}`);
  const keys = ring.filter(({ seq }) => seq <= state.seq).map(({ key }) => key);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) faults.push(`I8 the key ${twice} was booked twice`);
  return faults;
}

const tally = (values: readonly (string | undefined)[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const value of values) if (value !== undefined) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
};

function counterFaults(ledger: Ledger): string[] {
  const { state } = ledger;
  const statuses = tally(
    keyed(ledger, 'orders').map((line) => recognise(ORDER_STATUSES, textAt(line, 'statusBooked'))),
  );
  const messages = tally(
    keyed(ledger, 'outbox').map((line) => recognise(MESSAGE_STATES, textAt(line, 'state'))),
  );
  const numbers = keyed(ledger, 'orders').map((line) =>
    Number(/(\d+)$/.exec(textAt(line, 'number'))?.[1] ?? 0),
  );
  const faults: string[] = [];
  const must = (what: string, is: number, be: number): void => {
    if (is !== be) faults.push(`I8 ${what}: the book says ${is}, the rows ${be}`);
  };
  for (const status of new Set([...statuses.keys(), ...Object.keys(state.counts)])) {
    must(
      `orders ${status}`,
      state.counts[status as keyof typeof state.counts] ?? 0,
      statuses.get(status) ?? 0,
    );
  }
  must('last order number', state.order, Math.max(0, ...numbers));
  must(
    'messages waiting',
    sizeOf(state.unsent),
    (messages.get('pending') ?? 0) + (messages.get('sending') ?? 0),
  );
  must('messages unknown', state.unknown, messages.get('unknown') ?? 0);
  must(
    'open items in Review',
    state.open,
    keyed(ledger, 'review').filter((line) => textAt(line, 'decisionBooked') === '').length,
  );
  return faults;
}
