/** Opens the window with documents: of orders by number, or of the selected rows. */
import { refuse } from '../domain/errors.ts';
import { openShop } from '../tables/shop.ts';
import { ordersNumbered } from '../use-cases/orders-where.ts';
import { MOST_DOCUMENTS, viewDocuments } from '../use-cases/view-documents.ts';
import type { Answers, Input } from './calls.ts';
import { readDesk } from './desk.ts';
import { showDocuments } from './page.ts';
import { selectedRows } from './selection.ts';

export const documentHandlers = {
  openDocuments({ numbers, kind }: Input<'openDocuments'>): Answers['openDocuments'] {
    const view = readDesk((desk) => {
      const shop = openShop(desk);
      const found = ordersNumbered(shop, numbers);
      // In the order in which they were asked for.
      const recs = numbers.map((order) => found.get(order) ?? refuse('order-unknown', { order }));
      return viewDocuments(shop, recs);
    });
    showDocuments(view, kind);
    return {};
  },
};

/** From the menu. Refuses documents-none where no order is selected. */
export function openSelectedDocuments(): void {
  const view = readDesk((desk, google) => {
    const shop = openShop(desk);
    const { row, count } = selectedRows(desk, google) ?? { row: 1, count: 1 };
    const first = Math.max(2, row);
    const last = Math.min(row + count - 1, first + MOST_DOCUMENTS, shop.orders.anchor.end);
    return viewDocuments(shop, shop.orders.rows(first, last - first + 1));
  });
  showDocuments(view, 'invoice');
}
