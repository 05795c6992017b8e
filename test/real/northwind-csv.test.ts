import { expect, it } from 'vitest';
import {
  grossOf,
  netOf,
  northwindCustomers,
  northwindOrders,
  northwindProducts,
  sumOf,
} from './northwind.ts';

it('the CSVs hold what their source says', () => {
  const orders = northwindOrders();
  const lines = orders.flatMap((order) => order.lines);
  expect([northwindProducts().length, northwindCustomers().length, orders.length, lines.length]).toEqual([
    77, 91, 830, 2155,
  ]);
  expect(sumOf(lines, grossOf)).toBe(135_445_859);
  expect(sumOf(lines, netOf)).toBe(126_579_329);
  expect(sumOf(lines, ({ quantity }) => quantity)).toBe(51_317);
});
