import type { Execution } from './execution.ts';

/** Binds executions of the script only. */
export class DocumentLock {
  holder: Execution | null = null;
  private readonly freed: (at: number) => void;

  /** `freed` is told when waiting executions may try. */
  constructor(freed: (at: number) => void) {
    this.freed = freed;
  }

  /** true as well for the one that has it already. */
  take(execution: Execution): boolean {
    if (this.holder === execution) return true;
    if (this.holder !== null) return false;
    this.holder = execution;
    execution.lockSince = execution.time;
    return true;
  }

  release(execution: Execution): void {
    if (this.holder !== execution) return;
    this.holder = null;
    execution.lockMilliseconds += execution.time - (execution.lockSince ?? execution.time);
    execution.lockSince = null;
    this.freed(execution.time);
  }
}
