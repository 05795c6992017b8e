import { expect, type Page, test } from '@playwright/test';
import { askedFor, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { buyerView, newOrderView } from '../sidebar/harness/shop.ts';

const PLACED = { ok: true, value: { number: 'P-00043', total: 254_500, flags: [], message: '' } };

const script = (more: Script = {}): Script => ({
  newOrder: [{ ok: true, value: newOrderView('id') }],
  placeOrder: [PLACED],
  ...more,
});

async function simpleOrder(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Pelanggan' }).fill('sari dewi');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Tambah produk' }).fill('gula');
  await page.keyboard.press('Enter');
}

const placed = async (page: Page) => (await askedFor(page, 'placeOrder'))[0];

test('who works here is asked once a browser and goes along with every booking', async ({ page }) => {
  await openSidebar(page, { language: 'id' }, script());
  await page.getByLabel('Saya').selectOption('Budi');
  await page.reload();
  await expect(page.getByLabel('Saya')).toHaveValue('Budi');
  await simpleOrder(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('P-00043')).toBeVisible();
  expect(await placed(page)).toMatchObject({ admin: 'Budi' });
});

test('a known customer pays the prices of their level, and their last order is repeated by one key', async ({
  page,
}) => {
  const buyer = [{ ok: true, value: buyerView('id') }];
  await openSidebar(page, { language: 'id' }, script({ buyer }));
  await page.getByRole('combobox', { name: 'Pelanggan' }).fill('sari dewi');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tingkat harga: Reseller')).toBeVisible();
  await page.getByRole('button', { name: 'Sama seperti terakhir (P-00040)' }).press('Enter');
  await expect(page.getByLabel('Jumlah').first()).toHaveValue('3');
  await expect(page.locator('footer strong')).toHaveText('Rp237.000');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('P-00043')).toBeVisible();
  expect(await placed(page)).toMatchObject({
    lines: [
      { sku: 'GULA-AREN', quantity: 3 },
      { sku: 'KOPI-GAYO-250', quantity: 2 },
    ],
  });
  expect(await askedFor(page, 'buyer')).toEqual([{ id: 'C-00001', row: 2 }]);
});

test('what goes with the products is offered and added by a press', async ({ page }) => {
  const suggest = [{ ok: true, value: { skus: ['FILTER-V60', 'GULA-AREN'] } }];
  await openSidebar(page, { language: 'id' }, script({ suggest }));
  await simpleOrder(page);
  await page.getByRole('button', { name: 'Tambah Kertas Saring V60' }).click();
  await expect(page.getByLabel('Jumlah')).toHaveCount(2);
  await expect(page.getByText('Sering dibeli bersama')).toBeHidden();
});

const MESSAGE = `Nama: Dewi Lestari
HP: 0877 1234 5678
Alamat: Jl. Melati No. 5 RT 02/RW 03, Kel. Sukasari, Kec. Sukajadi, Kota Bandung, Jawa Barat 40162
Pesanan: 2 gula aren organik, 3 kopi gayo
Kurir: JNE`;

test('a message pasted into the empty form fills it; what is unclear is asked, and the draft keeps it all', async ({
  page,
}) => {
  await openSidebar(page, { language: 'id' }, script());
  await expect(page.getByRole('combobox', { name: 'Pelanggan' })).toBeFocused();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, MESSAGE);
  const choice = page.getByRole('button', { name: 'Kopi Gayo, 250 g, bubuk' });
  await expect(choice).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Terisi dari pesan.')).toBeVisible();
  await choice.click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('P-00043')).toBeVisible();
  expect(await placed(page)).toMatchObject({
    customer: { name: 'Dewi Lestari', phone: '+6287712345678' },
    lines: [
      { sku: 'GULA-AREN', quantity: 2 },
      { sku: 'KOPI-GAYO-250', quantity: 3 },
    ],
    courier: 'JNE',
  });
});

test('a message whose reader cannot be fetched stays in its box', async ({ page }) => {
  await openSidebar(page, { language: 'id' }, script({ part: ['lost'] }));
  await page.getByRole('button', { name: 'Tempel pesan pelanggan' }).click();
  await page.keyboard.type('Nama: Dewi');
  await page.getByRole('button', { name: 'Isi formulir' }).click();
  await expect(page.getByText('Google tidak menjawab.')).toBeVisible();
  await expect(page.getByLabel('Pesan pelanggan')).toHaveValue('Nama: Dewi');
});
