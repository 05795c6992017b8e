/** One writer at a time. Binds only this script: people and other add-ons go on. */

/** How long a person waits for somebody else's booking. */
export const PATIENCE_MS = 20_000;

/** Runs `work` under the document's lock; undefined when it cannot be had in time, or at all. Work must have flushed when it returns. */
export function underLock<R>(
  lock: GoogleAppsScript.Lock.Lock | null,
  work: () => R,
  patience = PATIENCE_MS,
): { readonly value: R } | undefined {
  if (!lock || !obtained(lock, patience)) return undefined;
  try {
    return { value: work() };
  } finally {
    lock.releaseLock();
  }
}

// "Too many LockService operations" and its like: the same as not getting it.
function obtained(lock: GoogleAppsScript.Lock.Lock, patience: number): boolean {
  try {
    return lock.tryLock(patience);
  } catch {
    return false;
  }
}
