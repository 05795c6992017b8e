import { expect, type Page, test } from '@playwright/test';
import { PANELS } from '../../src/entry/panels.ts';
import { asked, fetched, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { newOrderView, orderView, todayView } from '../sidebar/harness/shop.ts';

const OTHERS = PANELS.filter((name) => name !== 'newOrder');

const script = (more: Script = {}): Script => ({
  newOrder: [{ ok: true, value: newOrderView('id') }],
  order: [{ ok: true, value: orderView('id') }],
  today: [{ ok: true, value: todayView('id') }],
  ...more,
});

const customer = (page: Page) => page.getByRole('combobox', { name: 'Pelanggan' });

test('what is opened first comes with the page; the others are fetched once, behind it', async ({ page }) => {
  await openSidebar(page, { language: 'id' }, script());
  await expect(customer(page)).toBeFocused();
  await expect.poll(() => fetched(page)).toEqual(OTHERS);
  await page.getByRole('tab', { name: 'Pesanan', exact: true }).click();
  await expect(page.getByText('P-00042')).toBeVisible();
  await page.getByRole('tab', { name: 'Pesanan baru' }).click();
  await page.getByRole('tab', { name: 'Pesanan', exact: true }).click();
  expect(await fetched(page)).toEqual(OTHERS);
  expect((await asked(page)).map(({ method }) => method)).toEqual(['newOrder', 'order']);
});

test('a part that does not arrive can be asked for again', async ({ page }) => {
  const part = ['lost', 'lost', 'lost', 'lost'] as const;
  await openSidebar(page, { language: 'id', part: '' }, script({ part }));
  await expect(page.getByRole('alert')).toContainText('Google tidak menjawab.');
  await page.evaluate(() => {
    window.asked.length = 0;
  });
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByRole('status')).toContainText('Membuka');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect.poll(() => fetched(page)).toEqual(['newOrder', 'newOrder']);
});

test('a part of another build is not run', async ({ page }) => {
  const other = 'bukuToko("00000000",()=>{document.title="run"},"");';
  await openSidebar(page, { language: 'id', part: other }, script());
  await expect(page.getByRole('alert')).toContainText('Buku Toko baru diperbarui.');
  expect(await page.title()).toBe('Buku Toko');
});

test('a part that is no script is told like one of another build', async ({ page }) => {
  await openSidebar(page, { language: 'en', part: '<p>Sign in</p>' }, script());
  await expect(page.getByRole('alert')).toContainText('Buku Toko was updated.');
});
