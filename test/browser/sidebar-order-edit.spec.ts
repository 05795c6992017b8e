import { expect, type Page, test } from '@playwright/test';
import type { LastBooking, OrderDetails, ShopView } from '../../src/entry/calls.ts';
import { askedFor, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { newOrderView, orderDetails, orderView } from '../sidebar/harness/shop.ts';
import { expectSound } from './sound.ts';

type Language = ShopView['language'];

const value = (view: unknown) => ({ ok: true, value: view }) as const;
const refused = (message: string, fields: object = {}) => ({
  ok: false,
  error: { code: 'x', message, fields },
});

const LAST: LastBooking = {
  ...{ seq: 17, placed: false, paid: 100_000, edited: false, parcel: false, told: true },
  ...{ returned: false, exchanged: '' },
  status: ['Menunggu Pembayaran', 'Diproses'],
};

const open = (page: Page, language: Language, more: Script = {}) =>
  openSidebar(
    page,
    { panel: 'order', language },
    {
      order: [value(orderView(language))],
      newOrder: [value(newOrderView(language))],
      lastBooking: [value(LAST)],
      ...more,
    },
  );

const done = (language: Language, more: object = {}) =>
  value({ message: 'Tercatat.', flags: [], order: orderDetails(language), ...more });

test('an order gets other goods, another address and shipping in one booking', async ({ page }) => {
  await open(page, 'id', { editOrder: [done('id')] });
  await page.locator('#action-edit').click();
  await expect(page.locator('#edit-book')).toBeDisabled();
  await page.locator('#edit-P-00042-1').fill('1');
  await page.locator('#edit-P-00042-2').fill('0');
  await page.locator('#edit-add').click();
  await page.locator('#edit-product').fill('gula');
  await page.keyboard.press('Enter');
  await expect(page.locator('#edit-GULA-AREN')).toBeFocused();
  await page.keyboard.type('3');
  await page.locator('#edit-address').fill('Jl. Baru 1, Sleman');
  await page.getByText('Diskon, ongkir, dan biaya').click();
  await page.locator('#edit-shipping').fill('25rb');
  await page.locator('#edit-courier').selectOption('SiCepat');
  await page.locator('#edit-book').click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  const [{ key: _key, ...asked }] = (await askedFor(page, 'editOrder')) as [Record<string, unknown>];
  expect(asked).toEqual({
    number: 'P-00042',
    lines: [
      { line: 'P-00042-1', quantity: 1 },
      { sku: 'GULA-AREN', quantity: 3 },
    ],
    to: { address: 'Jl. Baru 1, Sleman' },
    courier: 'SiCepat',
    shipping: 25_000,
  });
});

test('prices, discounts and fees are changed, with the new total told before', async ({ page }) => {
  const order = orderDetails('id');
  const [first, second] = order.lines;
  // 10,000 off each of two pieces; one of them stays.
  const lines = [{ ...first, discount: 20_000, net: 130_000 }, second];
  const shown = { ...order, lines, subtotal: 319_000, total: 327_000, balance: 227_000 } as OrderDetails;
  await open(page, 'id', { order: [value(orderView('id', shown))], editOrder: [done('id')] });
  await page.locator('#action-edit').click();
  await page.getByRole('button', { name: 'Harga atau diskon' }).first().click();
  await expect(page.locator('#edit-P-00042-1-price')).toBeFocused();
  await page.locator('#edit-P-00042-1').fill('1');
  await expect(page.locator('#edit-P-00042-1-discount')).toHaveValue('Rp10.000');
  await page.locator('#edit-P-00042-1-price').fill('80rb');
  await expect(page.getByText('Harga diubah. Sebelumnya Rp75.000.')).toBeVisible();
  await page.getByRole('button', { name: 'Harga atau diskon' }).last().click();
  await page.locator('#edit-P-00042-2-discount').fill('10%');
  await page.getByText('Diskon, ongkir, dan biaya').click();
  await page.locator('#edit-discount').fill('');
  await page.locator('#edit-packing').fill('5rb');
  // 80,000 − 10,000 + 189,000 − 18,900 + 18,000 + 5,000; 100,000 of it are paid.
  await expect(page.getByText('Rp263.100', { exact: true })).toBeVisible();
  await expect(page.getByText('Sebelumnya Rp327.000. Sisa tagihan: Rp163.100.')).toBeVisible();
  await page.locator('#edit-book').click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  const [{ key: _key, ...asked }] = (await askedFor(page, 'editOrder')) as [Record<string, unknown>];
  expect(asked).toEqual({
    number: 'P-00042',
    lines: [
      { line: 'P-00042-1', quantity: 1, price: 80_000 },
      { line: 'P-00042-2', quantity: 1, percent: 10 },
    ],
    ...{ discount: 0, packing: 5_000 },
  });
});

test('a price and a discount can be put back, and an amount nobody can read is said at its field', async ({
  page,
}) => {
  await open(page, 'id');
  await page.locator('#action-edit').click();
  await page.getByRole('button', { name: 'Harga atau diskon' }).first().click();
  await page.locator('#edit-P-00042-1-price').fill('1rb');
  await expect(page.locator('#edit-book')).toBeEnabled();
  await page.getByRole('button', { name: 'Seperti semula' }).click();
  await expect(page.locator('#edit-P-00042-1-price')).toHaveValue('Rp75.000');
  await expect(page.locator('#edit-book')).toBeDisabled();
  await page.locator('#edit-P-00042-1-discount').fill('200rb');
  await expect(page.getByRole('alert')).toHaveText(/Diskon/);
  await expect(page.locator('#edit-book')).toBeDisabled();
  await page.locator('#edit-P-00042-1-discount').fill('');
  // Goods for less than the discount of the whole order: the fold opens where the sentence stands.
  await page.locator('#edit-P-00042-2').fill('0');
  await page.locator('#edit-P-00042-1-price').fill('1rb');
  await expect(page.locator('#edit-discount')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#edit-discount')).toBeVisible();
});

test('what is short is proposed to be split off', async ({ page }) => {
  const view = newOrderView('id');
  const products = view.products.replace('189000\t0', '189000\t-4');
  await open(page, 'id', { newOrder: [value({ ...view, products })], splitOrder: [done('id')] });
  await page.locator('#action-split').click();
  await expect(page.locator('#split-P-00042-2')).toHaveValue('1');
  await expect(page.locator('#split-P-00042-1')).toHaveValue('0');
  await page.locator('#split-book').click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  expect(await askedFor(page, 'splitOrder')).toMatchObject([{ lines: [{ line: 'P-00042-2', quantity: 1 }] }]);
});

test('a lost connection is tried again with the very same', async ({ page }) => {
  await open(page, 'id', { splitOrder: ['lost', 'lost', done('id')] });
  await page.locator('#action-split').click();
  await page.locator('#split-P-00042-1').fill('1');
  await page.locator('#split-book').click();
  await expect(page.locator('#split-P-00042-1')).toBeDisabled();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  const sent = await askedFor(page, 'splitOrder');
  expect(sent).toHaveLength(3);
  expect(sent[2]).toEqual(sent[0]);
});

test('an undo says what it takes back, and takes back only that', async ({ page }) => {
  await open(page, 'id', { undo: [done('id')], lastBooking: [value(LAST), value(null)] });
  await page.locator('#action-undo').click();
  await expect(page.getByText('Status: dari Diproses kembali ke Menunggu Pembayaran')).toBeVisible();
  await page.locator('#undo-book').click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  expect(await askedFor(page, 'undo')).toMatchObject([{ number: 'P-00042', seq: 17 }]);
  await expect(page.locator('#action-undo')).toHaveCount(0);
});

for (const language of ['id', 'en'] as const) {
  test(`Changing, splitting and undoing an order is sound (${language})`, async ({ page }) => {
    await open(page, language, {
      editOrder: [refused('Hanya tersisa 1.', { 'lines.0.quantity': 'Hanya tersisa 1.' }), 'silent'],
      splitOrder: ['lost'],
    });
    await page.locator('#action-edit').click();
    await page.locator('#edit-book').scrollIntoViewIfNeeded();
    await expectSound(page);
    await page.locator('#edit-P-00042-1').fill('dua');
    await page.locator('#edit-add').click();
    await page.locator('#edit-product').fill('kopi');
    await expectSound(page);
    await page.keyboard.press('Escape');
    await page.locator('#edit-P-00042-1').fill('9');
    await page.locator('.pieces button').first().click();
    await page.locator('#edit-P-00042-1-price').fill('70rb');
    await page.locator('#edit-P-00042-1-discount').fill('5%');
    await page.locator('.actions summary').click();
    await expectSound(page);
    await page.locator('#edit-book').scrollIntoViewIfNeeded();
    await expectSound(page);
    await page.locator('#edit-book').click();
    await page.getByRole('alert').first().waitFor();
    await expectSound(page);
    await page.locator('#edit-book').click();
    await expect(page.locator('#edit-book')).toBeDisabled();
    await expectSound(page);
    await page.locator('#action-split').click();
    await page.locator('#split-P-00042-1').fill('1');
    await expectSound(page);
    await page.locator('#split-book').click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('#action-undo').click();
    await page.locator('#undo-book').scrollIntoViewIfNeeded();
    await expectSound(page);
  });
}
