import type { Workbench } from '../../workbench/types.ts';
import { executionOf } from '../book/open.ts';
import type { Figures } from '../targets.ts';
import { placeOrder } from './order.ts';

/**
 * An open order with more of one line, another taken out, shipping and address; shown again in the same answer. A product
 * that was not in the order costs one read more.
 */
export async function measureEditOrder(workbench: Workbench): Promise<Figures> {
  const number = await placeOrder(workbench);
  const { reads } = await executionOf(workbench, async () => {
    const answer = await workbench.as(workbench.owner).rpc('editOrder', {
      key: 'zzzzzzzz-edit1',
      number,
      lines: [
        { line: `${number}-1`, quantity: 3 },
        { line: `${number}-3`, quantity: 2 },
      ],
      shipping: 18_000,
      to: { address: 'Jl. Baru 2, Kec. Coblong, Bandung 40132' },
    });
    if (!(answer as { ok: boolean }).ok) throw new Error(`the edit was refused: ${JSON.stringify(answer)}`);
  });
  return { 'edit-order-reads': reads };
}
