import { keepPlan } from '../../src/automations/low-stock-digest.ts';
import { booking, refreshOnly } from '../../src/tables/commit.ts';
import { openShop } from '../../src/tables/shop.ts';
import type { MemoryDesk } from '../../workbench/sample/memory-desk.ts';
import type { Shopkeeper } from '../../workbench/sample/shopkeeper.ts';
import { mailOldest, type Steps } from './steps.ts';

/** The same steps through the journal, one commit each: slower, and what fills its ring. */
export const journalled = (desk: MemoryDesk, keeper: Shopkeeper): Steps => ({
  ...keeper,
  type: (number, typed) => keeper.type('orders', number, typed),
  mail: () => booking(desk, 'messages', mailOldest),
});

/** What the first beat of a day does: reorder points, demand and cover of every product. */
export function planStock(desk: MemoryDesk): void {
  const shop = openShop(desk);
  keepPlan(shop);
  refreshOnly(desk, shop);
  desk.book.state.stock = shop.state.stock;
  desk.book.state.runs['stock-plan'] = shop.today;
}
