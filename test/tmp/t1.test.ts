import { expect, it } from 'vitest';
import { openWorkbench } from '../../workbench/open.ts';
it('smoke', async () => {
  const shop = await openWorkbench({ bundle: 'dist', locale: 'en_US', seed: 1 });
  const siti = shop.as('owner@toko.example');
  await siti.menu('Set up shop');
  await siti.edit('Products', 'A2', [['A1', 'Mug', '', 9.8, 5, '', true, 10], ['A2', 'Tee', '', 19, 5, '', false, 4]]);
  console.log(siti.toasts());
  for (const e of shop.executions()) console.log(e.function, e.account, e.reads, e.barriers, e.calls, e.cells, e.seconds, e.outcome, e.error, JSON.stringify(e).match(/"log.*/)?.[0]?.slice(0,300));
  console.log(shop.sheet('Products').values().slice(0,3), shop.sheet('Stock').values().slice(0,3));
  console.log(String(shop.sheet('_book').valueAt(1,1)).slice(0,200), shop.properties());
  console.log(shop.sheet('_book').row(6));
  await shop.close();
}, 60000);
