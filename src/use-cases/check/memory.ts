/** What the journal's ring still knows of single rows: the last value it gave each cell. */
import type { Cell } from '../../schema/cell.ts';
import { type TableName, tables } from '../../schema/index.ts';
import { columnNames, type Row, type Table } from '../../schema/table.ts';
import { type BookFormat, readCell, textOf } from '../../tables/cells.ts';
import type { Effect, JournalRecord } from '../../tables/journal.ts';

/** 'orders BT-0001' → column's index → cell. */
export type Memory = ReadonlyMap<string, ReadonlyMap<number, Cell>>;

export function remember(records: readonly JournalRecord[]): Memory {
  const memory = new Map<string, Map<number, Cell>>();
  for (const { key, effects } of records) {
    // Clearing the practice orders deletes rows without a word in the journal.
    if (key.startsWith('clear-')) memory.clear();
    for (const effect of effects) take(memory, effect);
  }
  return memory;
}

function take(memory: Map<string, Map<number, Cell>>, effect: Effect): void {
  const table = tables[effect.t as TableName];
  const at = columnNames(table).indexOf(table.key);
  const known = 'k' in effect ? memory.get(`${effect.t} ${effect.k}`) : undefined;
  const cells = new Map(known);
  if ('k' in effect) for (const [i, , after] of effect.c) cells.set(i, after);
  else for (const [i, cell] of effect.a.entries()) cells.set(i, cell);
  const key = cells.get(at);
  if ('k' in effect) memory.delete(`${effect.t} ${effect.k}`);
  memory.set(`${effect.t} ${key === undefined && 'k' in effect ? effect.k : textOf(key ?? '')}`, cells);
}

/** A row as it was last booked; undefined when the ring no longer holds its beginning. */
export function rememberedRow<T extends Table>(
  memory: Memory,
  table: T,
  key: string,
  format: BookFormat,
): Row<T> | undefined {
  const cells = memory.get(`${table.name} ${key}`);
  const names = columnNames(table);
  if (!cells || cells.size < names.length) return undefined;
  // A request as it was booked: what else was typed there is not in the journal.
  const booked = (name: string): number => names.indexOf(table.twins[name] ?? name);
  const values = names.map((name) => [
    name,
    readCell(table.columns[name]?.kind ?? 'text', cells.get(booked(name)) ?? '', format).value,
  ]);
  return Object.fromEntries(values) as Row<T>;
}

export const rememberedCell = (memory: Memory, table: Table, key: string, column: string): Cell | undefined =>
  memory.get(`${table.name} ${key}`)?.get(columnNames(table).indexOf(column));

/** Keys of a table's rows that the ring knows. */
export const rememberedKeys = (memory: Memory, { name }: Table): string[] =>
  [...memory.keys()].filter((key) => key.startsWith(`${name} `)).map((key) => key.slice(name.length + 1));
