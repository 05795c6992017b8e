/** A service call of a run without faults, and which faults at it come to the same: equal runs are run once. */
import { methodNamed } from '../../workbench/services/all.ts';
import { isBeside, type Mode } from './strike.ts';

export interface CallSite {
  readonly method: string;
  /** It answers an object and touches nothing: getRange, getSheetById, a builder. */
  readonly names: boolean;
  /** Writes of its execution may wait to land when it is made. */
  readonly waiting: boolean;
  /** What the call of its execution before it did, as far as a fault here can tell the difference. */
  readonly follows: 'what names' | 'what looks' | 'what acts';
}

/** Follows the calls of a run; executions are told apart by their number. */
export function siteTracker(): (method: string, execution: number) => CallSite {
  const waiting = new Set<number>();
  const before = new Map<number, CallSite['follows']>();
  return (method, execution) => {
    const kind = methodNamed(method)?.kind;
    const names = kind === 'handle';
    const follows = before.get(execution) ?? 'what acts';
    const site = { method, names, waiting: waiting.has(execution), follows };
    const looks = kind === 'read' && !site.waiting;
    before.set(execution, names ? 'what names' : looks ? 'what looks' : 'what acts');
    if (kind === 'write' || kind === 'structure') waiting.add(execution);
    if (kind === 'read' || kind === 'flush') waiting.delete(execution);
    return site;
  };
}

const KILLS: ReadonlySet<Mode> = new Set(['kill-none', 'kill-all', 'kill-prefix', 'kill-subset']);
/** With nothing waiting to land, it is all one what a kill loses. */
const LOSES: ReadonlySet<Mode> = new Set(['kill-all', 'kill-prefix', 'kill-subset']);

/**
 * Whether the fault comes to the same as another one: 'after' what has no effect is 'before' it; who is killed after a
 * call that changed nothing might as well have died before that call; and others who come after a call that only named
 * a place might as well have come before it.
 */
export function isTwin({ method, names, waiting, follows }: CallSite, mode: Mode): boolean {
  if (KILLS.has(mode) && follows !== 'what acts') return true;
  if (LOSES.has(mode)) return !waiting;
  if (isBeside(mode)) return follows === 'what names';
  const looks = names || (!waiting && methodNamed(method)?.kind === 'read');
  return mode === 'after' && looks;
}
