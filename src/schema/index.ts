import { customers } from './customers.ts';
import { orderLines, orders, payments, returns } from './orders.ts';
import { outbox } from './outbox.ts';
import { products } from './products.ts';
import { quickEntry } from './quick-entry.ts';
import { reports } from './reports.ts';
import { review } from './review.ts';
import { settingsTable } from './settings.ts';
import { movements, stock } from './stock.ts';
import type { Table } from './table.ts';

/** In the order of their tabs; `_book` names them by their place here, so new ones go to the end of their kind with an ADR. */
export const tables = {
  orders,
  quickEntry,
  products,
  stock,
  customers,
  settings: settingsTable,
  orderLines,
  payments,
  movements,
  outbox,
  reports,
  review,
  returns,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
