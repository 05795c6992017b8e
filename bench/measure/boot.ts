import type { Workbench } from '../../workbench/types.ts';
import { executionOf } from '../book/open.ts';
import type { Figures } from '../targets.ts';
import { kilobytes } from './bundle.ts';

/** The call with which the form "New order" begins: all products and customers of the shop. */
export async function measureBoot(
  workbench: Workbench,
  size: { readonly products: number; readonly customers: number },
): Promise<Figures> {
  let answer = '';
  const { seconds } = await executionOf(workbench, async () => {
    answer = await workbench.as(workbench.owner).rpcRaw('newOrder', '{}');
  });
  const { value } = JSON.parse(answer) as { value: { products: string; customers: string } };
  const lines = [value.products, value.customers].map((text) => text.split('\n').length);
  if (lines[0] !== size.products || lines[1] !== size.customers)
    throw new Error(`the answer has ${lines.join(' products and ')} customers`);
  return { 'sidebar-boot-kb': kilobytes(Buffer.byteLength(answer)), 'sidebar-boot-seconds': seconds };
}
