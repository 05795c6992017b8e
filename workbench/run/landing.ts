import type { FromWorker } from '../inside/protocol.ts';
import type { Ended, Pending } from './execution.ts';

/** Lands writes although one may be refused; answers the first refusal. */
export function landAll(pending: readonly Pending[]): Error | null {
  let refused: Error | null = null;
  for (const { apply } of pending) {
    try {
      apply();
    } catch (error) {
      refused ??= error instanceof Error ? error : new Error(String(error));
    }
  }
  return refused;
}

/** How an execution ended, by what its script returned or threw. */
export function endedBy(done: Extract<FromWorker, { kind: 'done' }>): Ended {
  const { error, value } = done;
  if (error === null) return { outcome: 'completed', value, error: '', stack: '' };
  const name = error.name === '' ? '' : `${error.name}: `;
  return { outcome: 'failed', value, error: `${name}${error.message}`, stack: error.stack };
}
