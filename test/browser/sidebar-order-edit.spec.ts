import { expect, type Page, test } from '@playwright/test';
import type { LastBooking, ShopView } from '../../src/entry/calls.ts';
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
