import type { Workbench } from '../../workbench/types.ts';
import { cellOf, place, setting } from '../flows/a-shop.ts';

/** Lets time pass until the clock is to cancel an order it reminded of long ago, and to remind of another. */
export async function untilDeadline(shop: Workbench): Promise<void> {
  const owner = shop.as(shop.owner);
  const set = (label: string, value: string) => setting({ shop, owner, siti: owner }, label, value);
  const remind = 'Ingatkan sebelum batas bayar (jam)';
  await set('Batas bayar (jam)', '4');
  await set(remind, '2');
  await place(owner, [['KOPI-250', 2]], { key: 'statekey-6' });
  await shop.advance('3 hours');
  await set(remind, '0');
  await place(owner, [['KOPI-250', 3]], { key: 'statekey-7' });
  await shop.advance('125 minutes');
  await set(remind, '2');
  await set('Batalkan otomatis jika lewat batas bayar', 'ya');
}

/** Lets time pass until the clock is to ship a paid order of something to download. */
export async function untilDownload(shop: Workbench): Promise<void> {
  const owner = shop.as(shop.owner);
  await owner.edit('Produk', cellOf(shop, 'Produk', 'Tautan Unduhan', 6), 'https://toko.example/resep.pdf');
  await shop.advance('2 hours');
  await place(owner, [['E-RESEP', 1]], { key: 'statekey-6', paid: true });
  await shop.advance('11 minutes');
}
