import type { Counts } from './records.ts';

export type CallKind =
  | 'read'
  | 'write'
  | 'handle'
  | 'flush'
  | 'structure'
  | 'property'
  | 'lock'
  | 'mail'
  | 'other';

/** Milliseconds of the cost model; a barrier is added where pending writes land. */
const price: Readonly<Record<CallKind, number>> = {
  read: 150,
  write: 1,
  handle: 1,
  flush: 0,
  structure: 150,
  property: 60,
  lock: 50,
  mail: 500,
  other: 1,
};
const barrierPrice = 600;
const cellPrice = 0.02;

/** Counts calls as they are served. */
export class Tally {
  private calls = 0;
  private readonly methods = new Map<string, number>();
  private readonly kinds = new Map<CallKind, number>();
  private barriers = 0;
  private cells = 0;
  private scanned = 0;
  private milliseconds = 0;

  /** `onSheet`: a method of SpreadsheetApp's family. */
  call(method: string, kind: CallKind, onSheet: boolean): void {
    if (onSheet) this.calls++;
    this.methods.set(method, (this.methods.get(method) ?? 0) + 1);
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    this.milliseconds += price[kind];
  }

  barrier(): void {
    this.barriers++;
    this.milliseconds += barrierPrice;
  }

  moved(cells: number): void {
    this.cells += cells;
    this.milliseconds += cells * cellPrice;
  }

  looked(cells: number): void {
    this.scanned += cells;
  }

  /** Cells moved and looked at so far. */
  counted(): { readonly cells: number; readonly scanned: number } {
    return { cells: this.cells, scanned: this.scanned };
  }

  /** Takes over what another one has counted since. */
  add(
    now: { readonly cells: number; readonly scanned: number },
    before: { readonly cells: number; readonly scanned: number },
  ): void {
    this.moved(now.cells - before.cells);
    this.looked(now.scanned - before.scanned);
  }

  /** Modelled milliseconds so far. */
  spent(): number {
    return this.milliseconds;
  }

  counts(): Counts {
    return {
      calls: this.calls,
      byMethod: Object.fromEntries([...this.methods].sort(([a], [b]) => (a < b ? -1 : 1))),
      reads: this.kinds.get('read') ?? 0,
      writes: this.kinds.get('write') ?? 0,
      barriers: this.barriers,
      cells: this.cells,
      scanned: this.scanned,
      properties: this.kinds.get('property') ?? 0,
      locks: this.kinds.get('lock') ?? 0,
      mails: this.kinds.get('mail') ?? 0,
      seconds: Math.round(this.milliseconds) / 1000,
    };
  }
}
