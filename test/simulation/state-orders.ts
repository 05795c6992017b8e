/** The orders of the shops that scenarios begin from. */
import type { Workbench } from '../../workbench/types.ts';
import { cellOf, place } from '../flows/a-shop.ts';

export async function typeOrder(
  shop: Workbench,
  row: number,
  header: string,
  value: string | number,
): Promise<void> {
  await shop.as(shop.owner).edit('Pesanan', cellOf(shop, 'Pesanan', header, row), value);
}

/** Five orders: one unpaid, one paid, one packed, one shipped and one cancelled; scarce and endless goods. */
export async function withOrders(shop: Workbench): Promise<void> {
  await fiveOrders(shop);
  await shipFourth(shop);
}

/** The same, but the fourth ships two beats later: its message waits, the others' have left, and the nightly look is over. */
export async function withOrdersTold(shop: Workbench): Promise<void> {
  await fiveOrders(shop);
  await shop.advance('2 hours');
  await shipFourth(shop);
}

const shipFourth = (shop: Workbench): Promise<void> => typeOrder(shop, 5, 'Status', 'Dikirim');

async function fiveOrders(shop: Workbench): Promise<void> {
  const owner = shop.as(shop.owner);
  await place(
    owner,
    [
      ['KOPI-250', 2],
      ['GULA-AREN', 1],
    ],
    { key: 'statekey-1' },
  );
  const toShip = { key: 'statekey-2', paid: true, courier: 'JNE' };
  await place(
    owner,
    [
      ['GULA-AREN', 2],
      ['SAMBAL', 1],
    ],
    toShip,
  );
  await place(
    owner,
    [
      ['KOPI-250', 1],
      ['E-RESEP', 1],
    ],
    { key: 'statekey-3', paid: true },
  );
  await place(owner, [['KOPI-250', 3]], { key: 'statekey-4', paid: true });
  await place(owner, [['SAMBAL', 4]], { key: 'statekey-5' });
  await typeOrder(shop, 4, 'Status', 'Dikemas');
  await typeOrder(shop, 6, 'Status', 'Dibatalkan');
}

/** A customer with a phone and no email was to be told three times. */
export async function withChats(shop: Workbench): Promise<void> {
  const sari = { customer: { id: 'C-00002', row: 3 }, courier: 'JNE' };
  await place(shop.as(shop.owner), [['SAMBAL', 1]], { ...sari, key: 'statekey-6' });
  await place(shop.as(shop.owner), [['SAMBAL', 2]], { ...sari, key: 'statekey-7', paid: true });
  await typeOrder(shop, 8, 'No. Resi', '030260008408119');
  await typeOrder(shop, 8, 'Status', 'Dikirim');
}
