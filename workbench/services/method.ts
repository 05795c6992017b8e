import type { Handle } from '../inside/protocol.ts';
import type { Execution } from '../run/execution.ts';
import type { CallKind } from '../run/tally.ts';
import type { World } from '../run/world.ts';

/** What a method may do while it is served. */
export interface Visit {
  readonly world: World;
  readonly execution: Execution;
  readonly method: string;
  /** A write: lands at the next read, flush or end. */
  later(apply: () => void): void;
  /** Makes pending writes land now, as part of this call. */
  land(): void;
}

export interface Method {
  readonly kind: CallKind;
  /** Belongs to SpreadsheetApp's family. */
  readonly onSheet: boolean;
  readonly run: (visit: Visit, self: unknown, args: readonly unknown[]) => unknown;
}

/** Method names are checked against Google's own types. */
export type Methods<T> = Partial<Record<keyof T, Method>>;

/** The method answers the object it was called on. */
export const itself = Symbol('itself');

/** The object it was called on changes (a builder). */
export class Changed {
  readonly data: unknown;
  constructor(data: unknown) {
    this.data = data;
  }
}

/** The answer comes later: when the lock is free, or when a person has pressed a button. */
export class Suspension {
  readonly on: 'lock' | 'person';
  readonly milliseconds: number;
  constructor(on: 'lock' | 'person', milliseconds = 0) {
    this.on = on;
    this.milliseconds = milliseconds;
  }
}

type Run = Method['run'];
const on =
  (kind: CallKind, onSheet: boolean) =>
  (run: Run): Method => ({ kind, onSheet, run });

export const read = on('read', true);
/** Answers a handle or its own address. */
export const handled = on('handle', true);
export const flush = on('flush', true);
/** Structure changes at once, after what was written before. */
export const structure = on('structure', true);
export const property = on('property', false);
export const lock = on('lock', false);
export const mail = on('mail', false);
export const other = on('other', false);

/** A buffered write: what `run` answers is done later. */
export function write(run: (visit: Visit, self: unknown, args: readonly unknown[]) => () => void): Method {
  const later: Run = (visit, self, args) => {
    visit.later(run(visit, self, args));
    return itself;
  };
  return { kind: 'write', onSheet: true, run: later };
}

export function handle(name: string, data: unknown): Handle {
  return { $: name, data };
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'number' : typeof value;
}

/** Google's words for arguments of the wrong kind. */
export function mismatch(visit: Visit, args: readonly unknown[]): Error {
  const [owner = '', method = ''] = visit.method.split('.');
  const name = /^(Range|Sheet|Spreadsheet)$/.test(owner) ? `SpreadsheetApp.${owner}.${method}` : visit.method;
  return new Error(
    `The parameters (${args.map(describe).join(',')}) don't match the method signature for ${name}.`,
  );
}

export function numberAt(visit: Visit, args: readonly unknown[], at: number, otherwise?: number): number {
  const value = args[at] === undefined ? otherwise : args[at];
  if (typeof value !== 'number' || Number.isNaN(value)) throw mismatch(visit, args);
  return Math.trunc(value);
}

export function textAt(visit: Visit, args: readonly unknown[], at: number): string {
  const value = args[at];
  if (typeof value !== 'string') throw mismatch(visit, args);
  return value;
}

export function isHandleOf(value: unknown, name: string): value is Handle {
  return typeof value === 'object' && value !== null && '$' in value && value.$ === name && 'data' in value;
}

/** An enum value's name; undefined for anything else. */
export function enumName(value: unknown): string | undefined {
  return isHandleOf(value, 'Enum') ? String(value.data) : undefined;
}
