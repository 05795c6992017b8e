import type { Workbench } from '../../workbench/types.ts';
import { cellOf, place } from '../flows/a-shop.ts';

/** Many orders of one channel, all typed as shipped while no edit trigger was there to hear of it. */
export async function slip(shop: Workbench): Promise<void> {
  const owner = shop.as(shop.owner);
  const many = 22;
  for (let i = 0; i < many; i += 1)
    await place(owner, [['SAMBAL', 1]], { paid: true, channel: 'Toko', customer: { id: 'C-00002', row: 3 } });
  const { triggers } = shop.toState();
  shop.fromState({ ...shop.toState(), triggers: triggers.filter(({ kind }) => kind !== 'edit') });
  const top =
    shop
      .sheet('Pesanan')
      .values()
      .findIndex((cells) => cells.includes('Toko')) + 1;
  await owner.edit(
    'Pesanan',
    cellOf(shop, 'Pesanan', 'Status', top),
    Array.from({ length: many }, () => ['Dikirim']),
  );
  shop.fromState({ ...shop.toState(), triggers });
  // The newest record is of another order: done again, it must find its row as it left it.
  await place(owner, [['SAMBAL', 1]], { paid: true, customer: { id: 'C-00002', row: 3 } });
}
