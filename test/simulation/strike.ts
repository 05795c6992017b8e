/** How a service call fails. */
import type { Fault, Loses } from '../../workbench/run/records.ts';
import type { Workbench } from '../../workbench/types.ts';

export const MODES = [
  'before',
  'after',
  'kill-none',
  'kill-all',
  'kill-prefix',
  'kill-subset',
  'before-for-good',
  'after-for-good',
] as const;
export type Mode = (typeof MODES)[number];

export interface Strike {
  /** From 1: the nth service call since the counts were reset. */
  readonly call: number;
  readonly mode: Mode;
}

function faultOf({ call, mode }: Strike): Fault {
  const [how = 'before', more = ''] = mode.split('-');
  if (how === 'kill') return { atCall: call, mode: 'kill', loses: more as Loses };
  const once = how === 'after' ? 'after' : 'before';
  return more === '' ? { atCall: call, mode: once } : { atCall: call, mode: once, times: 1_000_000 };
}

/** Does `work` while the call fails; afterwards nothing fails any more. Tells which calls were made. */
export async function struck<R>(
  shop: Workbench,
  strike: Strike | undefined,
  work: () => Promise<R>,
): Promise<{ result: R; methods: readonly string[] }> {
  const methods: string[] = [];
  shop.resetCounts();
  shop.betweenCalls((_, method) => {
    methods.push(method);
  });
  if (strike) shop.fault(faultOf(strike));
  const result = await work();
  await shop.settle();
  shop.clearFaults();
  shop.betweenCalls(null);
  return { result, methods };
}
