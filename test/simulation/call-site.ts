/** A service call of a run without faults, and which faults at it come to the same: equal runs are run once. */
import { methodNamed } from '../../workbench/services/all.ts';
import type { Mode } from './strike.ts';

export interface CallSite {
  readonly method: string;
  /** It answers an object and touches nothing: getRange, getSheetById, a builder. */
  readonly names: boolean;
  /** Writes of its execution may wait to land when it is made. */
  readonly waiting: boolean;
}

/** Follows the calls of a run; executions are told apart by their number. */
export function siteTracker(): (method: string, execution: number) => CallSite {
  const waiting = new Set<number>();
  return (method, execution) => {
    const kind = methodNamed(method)?.kind;
    const site = { method, names: kind === 'handle', waiting: waiting.has(execution) };
    if (kind === 'write' || kind === 'structure') waiting.add(execution);
    if (kind === 'read' || kind === 'flush') waiting.delete(execution);
    return site;
  };
}

/** With nothing waiting to land, it is all one what a kill loses. */
const LOSES: ReadonlySet<Mode> = new Set(['kill-all', 'kill-prefix', 'kill-subset']);

/** Whether the fault comes to the same as another one at this call: 'after' what has no effect is 'before' it. */
export function isTwin({ method, names, waiting }: CallSite, mode: Mode): boolean {
  if (LOSES.has(mode)) return !waiting;
  const looks = names || (!waiting && methodNamed(method)?.kind === 'read');
  return mode === 'after' && looks;
}
