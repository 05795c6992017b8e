/**
 * The journal: one record a booking, written and flushed before any table is touched (redo-only log).
 * A record whose checksum fails was torn by a crash and never happened.
 */
import type { Cell } from '../schema/cell.ts';
import type { BookState } from './state.ts';

/** `cells` in the table's declared order. */
export interface Append {
  readonly t: string;
  /** Row where it was to stand: a hint. */
  readonly r: number;
  readonly a: readonly Cell[];
}
/** Cells of one row, found by key; `c` holds [column's index, before, after]. */
export interface Change {
  readonly t: string;
  readonly k: string;
  /** Row where it stood when decided: a hint. */
  readonly r: number;
  /** Only where the key is blank: what stands beside it, to tell the row by. */
  readonly w?: string;
  readonly c: readonly (readonly [number, Cell, Cell])[];
}
export type Effect = Append | Change;

export interface JournalRecord {
  readonly seq: number;
  readonly key: string;
  /** Of what was asked, so that the same key with other words is told apart. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What the asker is told, also when asking again. */
  readonly answer: string;
  readonly effects: readonly Effect[];
  readonly state: BookState;
}

/** Records kept; a full round of the ring. */
export const RING = 256;
const CHUNK = 45_000;
/** Cells a record may fill: 180,000 characters. */
export const CHUNKS = 4;

/** FNV-1a, 32 bit (Fowler, Noll, Vo): enough to tell a torn record, not meant against forgery. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The row of cells of a record: seq, key, 'checksum|hash|at', answer, then the payload. Throws RangeError when it does not fit. */
export function writeRecord(record: JournalRecord): Cell[] {
  const payload = JSON.stringify({ e: record.effects, s: record.state });
  const chunks: string[] = [];
  for (let i = 0; i < payload.length; i += CHUNK) chunks.push(payload.slice(i, i + CHUNK));
  if (chunks.length > CHUNKS) throw new RangeError(`journal record of ${payload.length} characters`);
  const seal = checksum(`${record.seq}|${record.key}|${record.answer}|${payload}`);
  return [record.seq, record.key, `${seal}|${record.hash}|${record.at}`, record.answer, ...chunks];
}

/** Undefined when the record is torn. `light` are the first four cells, `payload` the others. */
export function readRecord(light: readonly Cell[], payload: readonly Cell[]): JournalRecord | undefined {
  const [seq, key, seal, answer] = light;
  const text = payload.join('');
  const [sum, hash = '', at = ''] = String(seal).split('|');
  if (typeof seq !== 'number' || sum !== checksum(`${seq}|${key}|${answer}|${text}`)) return undefined;
  const parsed = JSON.parse(text) as { e: Effect[]; s: BookState };
  return {
    seq,
    key: String(key),
    hash,
    at: Number(at),
    answer: String(answer),
    effects: parsed.e,
    state: parsed.s,
  };
}

export interface RingEntry {
  readonly seq: number;
  readonly key: string;
  readonly hash: string;
  readonly at: number;
  readonly answer: string;
}

export function readRingEntry(light: readonly Cell[]): RingEntry | undefined {
  const [seq, key, seal, answer] = light;
  if (typeof seq !== 'number') return undefined;
  const [, hash = '', at = '0'] = String(seal).split('|');
  return { seq, key: String(key), hash, at: Number(at), answer: String(answer) };
}
