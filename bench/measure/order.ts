import type { Workbench } from '../../workbench/types.ts';
import { executionOf } from '../book/open.ts';
import { skuOf } from '../book/plan.ts';
import type { Figures } from '../targets.ts';

let keys = 0;

/** The sidebar's own call: a known customer, three lines, a mail to be sent. Throws when it was refused. */
export async function placeOrder(workbench: Workbench): Promise<string> {
  keys += 1;
  const answer = await workbench.as(workbench.owner).rpc('placeOrder', {
    key: `zzzzzzzz-bench${keys}`,
    customer: { id: 'C-00012', row: 13 },
    lines: [3, 11, 42].map((n) => ({ sku: skuOf(n), quantity: 2 })),
    shipping: 15_000,
    courier: 'JNE',
    channel: 'WhatsApp',
    admin: 'Siti',
  });
  const { ok, value } = answer as { ok: boolean; value?: { number: string } };
  if (!ok || !value) throw new Error(`the order was refused: ${JSON.stringify(answer)}`);
  return value.number;
}

export async function measureOrder(workbench: Workbench, size: number): Promise<Figures> {
  const { reads, barriers, cells, seconds } = await executionOf(workbench, () => placeOrder(workbench));
  return {
    [`order-reads@${size}`]: reads,
    [`order-barriers@${size}`]: barriers,
    [`order-cells@${size}`]: cells,
    [`order-seconds@${size}`]: seconds,
  };
}

/** A customer's second order of the day, the same as the first, which is said in its row. */
export async function measureOrderAgain(workbench: Workbench, size: number): Promise<Figures> {
  await placeOrder(workbench);
  const { reads } = await executionOf(workbench, () => placeOrder(workbench));
  return { [`order-again-reads@${size}`]: reads };
}

export async function measureOrderCalls(workbench: Workbench): Promise<Figures> {
  const { calls } = await executionOf(workbench, () => placeOrder(workbench));
  return { 'order-calls': calls };
}
