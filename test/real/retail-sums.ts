/** Sums over rows, for both sides of a comparison. */
import { type Invoice, isCarriage, type RetailLine, worth } from './retail.ts';

/** A line of the file with what its invoice says. */
export interface FileRow extends RetailLine {
  readonly invoice: string;
  readonly day: string;
  readonly customer: string;
  readonly worth: number;
  /** Whether it is a line of the order: carriage is only where there are no goods. */
  readonly isLine: boolean;
}

export const rowsOf = (invoices: readonly Invoice[]): FileRow[] =>
  invoices.flatMap(({ number, day, customer, lines }) =>
    lines.map((line) => ({
      ...{ ...line, invoice: number, day, customer, worth: worth(line) },
      isLine: !isCarriage(line) || lines.every(isCarriage),
    })),
  );

type NumbersOf<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T];

export const total = <T>(items: readonly T[], part: NumbersOf<T>): number =>
  items.reduce((all, item) => all + Number(item[part]), 0);

/** The sum of a part for each name, those that come to nothing left out. */
export function sums<T>(items: readonly T[], name: keyof T, part: NumbersOf<T>): Record<string, number> {
  const all = new Map<string, number>();
  for (const item of items)
    all.set(String(item[name]), (all.get(String(item[name])) ?? 0) + Number(item[part]));
  return Object.fromEntries([...all].filter(([, sum]) => sum !== 0).sort());
}

export const times = <T extends { readonly quantity: number }>(items: readonly T[], by: number): T[] =>
  items.map((item) => ({ ...item, quantity: item.quantity * by }));
