import { expect, test } from 'vitest';
import type { FromWorker } from '../../workbench/inside/protocol.ts';
import { takeSeat } from '../../workbench/run/pool.ts';

test('a knock that comes late wakes no script before its answer is there', async () => {
  const seat = takeSeat();
  const signal = Reflect.get(seat, 'signal') as Int32Array;
  const source =
    'function ask() { let sum = 0; for (let i = 0; i < 40; i++) sum += LockService.ask(); return sum; }';
  const job = {
    kind: 'run',
    code: 'late-knock',
    source: null,
    handler: 'ask',
    args: [],
    toClient: true,
  } as const;
  const done = await new Promise<unknown>((resolve, reject) => {
    const listen = (message: FromWorker): void => {
      if (message.kind === 'call') {
        // As when the host was held up after its last answer: the script waits, and nothing is there for it.
        while (Atomics.notify(signal, 0) === 0);
        seat.reply({ now: 0, value: 1, self: false });
      } else resolve(message);
    };
    seat.start({ ...job, now: 0, seed: 1 }, source, listen, reject);
  });
  seat.release();
  expect(done).toMatchObject({ kind: 'done', value: 40, error: null });
});
