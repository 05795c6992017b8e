import { expect, type Page, test } from '@playwright/test';
import { asked, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { newOrderView, orderDetails, orderView, todayView } from '../sidebar/harness/shop.ts';

const PLACED = { ok: true, value: { number: 'P-00043', total: 254_500, flags: [], message: '' } };

const script = (more: Script = {}): Script => ({
  newOrder: [{ ok: true, value: newOrderView('id') }],
  order: [{ ok: true, value: orderView('id') }],
  today: [{ ok: true, value: todayView('id') }],
  placeOrder: [PLACED],
  ...more,
});

/** Types words without counting them; every other key counts. */
function keyboard(page: Page) {
  let presses = 0;
  return {
    words: (text: string) => page.keyboard.type(text),
    press: async (key: string) => {
      presses += key.split('+').length;
      await page.keyboard.press(key);
    },
    presses: () => presses,
  };
}

async function addLine(page: Page, product: string, quantity: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Tambah produk' }).fill(product);
  await page.keyboard.press('Enter');
  await page.keyboard.type(quantity);
  await page.keyboard.press('Enter');
}

async function simpleOrder(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Pelanggan' }).fill('sari dewi');
  await page.keyboard.press('Enter');
  await addLine(page, 'gula', '2');
}

test('a three-line order for a known customer takes the keyboard alone and few presses', async ({ page }) => {
  await openSidebar(page, { panel: 'newOrder', language: 'id' }, script());
  await expect(page.getByRole('combobox', { name: 'Pelanggan' })).toBeFocused();
  const keys = keyboard(page);
  await keys.words('0812345');
  await keys.press('Enter');
  for (const [product, quantity] of [
    ['gayo bubuk', '2'],
    ['gula', '2'],
    ['ebook', '1'],
  ] as const) {
    await keys.words(product);
    await keys.press('Enter');
    await keys.words(quantity);
    await keys.press('Enter');
  }
  await keys.press('Control+Enter');
  await expect(page.getByText('P-00043')).toBeVisible();
  expect(keys.presses()).toBeLessThanOrEqual(40);
  const placed = (await asked(page)).filter(({ method }) => method === 'placeOrder');
  expect(placed).toHaveLength(1);
  expect(placed[0]?.input).toMatchObject({
    customer: { id: 'C-00001', row: 2 },
    lines: [
      { sku: 'KOPI-GAYO-250', quantity: 2 },
      { sku: 'GULA-AREN', quantity: 2 },
      { sku: 'EBOOK-SEDUH', quantity: 1 },
    ],
  });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Pelanggan' })).toBeFocused();
  expect((await asked(page)).map(({ method }) => method)).toEqual(['newOrder', 'placeOrder']);
});

test('a lost answer keeps the order and sends the same key and the same order again', async ({ page }) => {
  await openSidebar(page, { language: 'id' }, script({ placeOrder: ['lost', 'lost', PLACED] }));
  await simpleOrder(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('tidak akan tercatat dua kali');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByText('P-00043')).toBeVisible();
  const sent = (await asked(page)).filter(({ method }) => method === 'placeOrder');
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map(({ input }) => JSON.stringify(input))).size).toBe(1);
});

test('a sidebar closed in the middle of sending opens with the order and the same key', async ({ page }) => {
  await openSidebar(page, { language: 'id' }, script({ placeOrder: ['silent'] }));
  await simpleOrder(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Menyimpan' })).toBeDisabled();
  const before = (await asked(page)).at(-1);
  await page.reload();
  await expect(page.getByText('Sari Dewi')).toBeVisible();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect.poll(async () => (await asked(page)).at(-1)).toEqual(before);
});

test('a half-typed order survives closing the sidebar', async ({ page }) => {
  await openSidebar(page, { language: 'id' }, script());
  await simpleOrder(page);
  await page.reload();
  await expect(page.getByText('Pesanan yang belum selesai dibuka kembali.')).toBeVisible();
  await expect(page.getByLabel('Jumlah')).toHaveValue('2');
});

test('what the server refuses stands at its field and the field has the keyboard', async ({ page }) => {
  const refused = {
    ok: false,
    error: { code: 'short', message: 'Stok tidak cukup.', fields: { 'lines.0.quantity': 'Tersisa 1.' } },
  };
  await openSidebar(page, { language: 'id' }, script({ placeOrder: [refused, PLACED] }));
  await simpleOrder(page);
  await page.keyboard.press('Control+Enter');
  const quantity = page.getByLabel('Jumlah');
  await expect(quantity).toBeFocused();
  await expect(quantity).toHaveAccessibleDescription(/Tersisa 1\./);
  await page.keyboard.type('1');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('P-00043')).toBeVisible();
});

test('an empty order is not sent; each gap gets a sentence', async ({ page }) => {
  await openSidebar(page, { language: 'id' }, script());
  await page.getByRole('button', { name: 'Simpan pesanan' }).click();
  await expect(page.getByText('Pilih pelanggan, atau buat yang baru.')).toBeVisible();
  await expect(page.getByText('Tambahkan paling sedikit satu produk.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Pelanggan' })).toBeFocused();
  expect((await asked(page)).map(({ method }) => method)).toEqual(['newOrder']);
});

test('a new customer is made in place and a changed price is flagged and sent', async ({ page }) => {
  await openSidebar(
    page,
    { language: 'en' },
    script({ newOrder: [{ ok: true, value: newOrderView('en') }] }),
  );
  await page.getByRole('combobox', { name: 'Customer' }).fill('Dewi Lestari');
  await page.getByRole('option', { name: 'New customer' }).click();
  await expect(page.getByLabel('Phone / WhatsApp')).toBeFocused();
  await page.keyboard.type('0812 3456 7890');
  await expect(page.getByText('This number belongs to Sari Dewi.')).toBeVisible();
  await page.getByLabel('Phone / WhatsApp').fill('0877 1234 5678');
  await page.keyboard.press('Enter');
  await page.keyboard.type('gula');
  await page.keyboard.press('Enter');
  await page.getByLabel('Price each').fill('30k');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Price changed. Catalogue: Rp32,500')).toBeVisible();
  await expect(page.getByLabel('Price each')).toHaveValue('Rp30,000');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('P-00043')).toBeVisible();
  const sent = (await asked(page)).find(({ method }) => method === 'placeOrder');
  expect(sent?.input).toMatchObject({
    customer: { name: 'Dewi Lestari', phone: '0877 1234 5678' },
    lines: [{ sku: 'GULA-AREN', quantity: 1, price: 30_000 }],
  });
});

test('the order panel opens the selected row and saves only what was changed', async ({ page }) => {
  const saved = { ok: true, value: { message: 'Tercatat.', order: { ...orderDetails('id'), balance: 0 } } };
  await openSidebar(page, { panel: 'order', language: 'id' }, script({ changeOrder: [saved] }));
  await page.getByRole('button', { name: 'Lunas, Rp247.000' }).click();
  await page.getByLabel('Ubah status menjadi').selectOption('Dikirim');
  await page.getByLabel('No. resi').fill('JT8120174819');
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  const [opened, change] = await asked(page);
  expect(opened).toEqual({ method: 'order', input: {} });
  expect(change?.input).toEqual({
    key: expect.stringMatching(/^[0-9a-z]{28}$/),
    number: 'P-00042',
    status: 'Dikirim',
    pay: 'Lunas',
    tracking: 'JT8120174819',
  });
});

test('opening another row asks before typing is lost', async ({ page }) => {
  await openSidebar(page, { panel: 'order', language: 'id' }, script());
  await page.getByLabel('No. resi').fill('1');
  await page.getByRole('button', { name: 'Buka baris terpilih' }).click();
  await expect(page.getByText('Ada perubahan yang belum disimpan.')).toBeVisible();
  expect(await asked(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Buang lalu buka' }).click();
  await expect(page.getByLabel('No. resi')).toHaveValue('');
  expect(await asked(page)).toHaveLength(2);
});

test('each panel is fetched once, by arrow keys too, and a failed one can be tried again', async ({
  page,
}) => {
  const order = { ok: true, value: orderView('id') };
  await openSidebar(page, { language: 'id' }, script({ order: ['lost', 'lost', order] }));
  await page.getByRole('tab', { name: 'Pesanan baru' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('beberapa akun Google')).toBeHidden();
  await page.getByText('Terus terjadi?').click();
  await expect(page.getByText('beberapa akun Google')).toBeVisible();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByText('P-00042')).toBeVisible();
  await page.getByRole('tab', { name: 'Pesanan baru' }).click();
  await page.getByRole('tab', { name: 'Pesanan', exact: true }).click();
  expect((await asked(page)).map(({ method }) => method)).toEqual(['newOrder', 'order', 'order', 'order']);
});
