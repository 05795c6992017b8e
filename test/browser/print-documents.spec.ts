import { expect, test } from '@playwright/test';
import { asked, openSidebar } from '../sidebar/harness/open-sidebar.ts';
import { packingView } from '../sidebar/harness/packing.ts';
import { orderView } from '../sidebar/harness/shop.ts';
import { expectSound } from './sound.ts';

const opened = { ok: true, value: {} };
const gone = { ok: false, error: { code: 'order-unknown', message: 'Pesanan P-00042 tidak ada.' } };

test('the order panel opens the document that is pressed, and says why where it cannot', async ({ page }) => {
  const order = [{ ok: true, value: orderView('id') }];
  await openSidebar(page, { panel: 'order', language: 'id' }, { order, openDocuments: [opened, gone] });
  await page.getByRole('button', { name: 'Cetak dokumen' }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Kuitansi' }).click();
  await expect(page.getByRole('status').last()).toContainText('Jendelanya terbuka');
  await expectSound(page);
  await page.getByRole('button', { name: 'Label Pengiriman' }).click();
  await expect(page.getByRole('alert')).toContainText('Pesanan P-00042 tidak ada.');
  await expectSound(page);
  expect((await asked(page)).slice(1)).toEqual([
    { method: 'openDocuments', input: { numbers: ['P-00042'], kind: 'receipt' } },
    { method: 'openDocuments', input: { numbers: ['P-00042'], kind: 'label' } },
  ]);
});

test('the packing table opens the labels of all that is to be packed at once', async ({ page }) => {
  const view = packingView('en');
  const fulfilment = [{ ok: true, value: view }];
  await openSidebar(page, { panel: 'packing', language: 'en' }, { fulfilment, openDocuments: [opened] });
  await page.locator('#packing-pack').click();
  await page.getByRole('button', { name: 'Shipping label' }).click();
  await expect(page.getByRole('status').last()).toContainText('The window is open');
  await expectSound(page);
  const numbers = view.orders.filter(({ packed }) => !packed).map(({ number }) => number);
  expect((await asked(page)).at(-1)).toEqual({ method: 'openDocuments', input: { numbers, kind: 'label' } });
});
