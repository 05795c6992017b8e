import type { Random } from './random.ts';
import type { Fault, Loses } from './records.ts';

/** Failures asked for in advance. Calls count from 1, over all executions, since the last reset. */
export class Faults {
  private planned: { readonly fault: Fault; left: number }[] = [];
  calls = 0;

  add(fault: Fault): void {
    this.planned.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.planned = [];
  }

  /** The fault that strikes this call. */
  strike(method: string): Fault | undefined {
    const found = this.planned.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.atCall === undefined ||
          (fault.times === undefined ? this.calls === fault.atCall : this.calls >= fault.atCall)) &&
        (fault.method === undefined || fault.method === method) &&
        (fault.service === undefined || method.startsWith(fault.service)),
    );
    if (found === undefined) return undefined;
    found.left--;
    return found.fault;
  }
}

/** Which of the buffered writes land although their execution was killed. */
export function survivors<T>(pending: readonly T[], loses: Loses | undefined, random: Random): T[] {
  const kinds: readonly Loses[] = ['none', 'all', 'prefix', 'subset'];
  const how = loses ?? kinds[random.below(kinds.length)] ?? 'all';
  if (how === 'none') return [...pending];
  if (how === 'all') return [];
  // 'prefix': what came first has landed, the rest is lost.
  if (how === 'prefix') return pending.slice(0, random.below(pending.length + 1));
  return pending.filter(() => random.next() < 0.5);
}
