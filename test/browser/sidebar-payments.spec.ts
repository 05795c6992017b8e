import { expect, test } from '@playwright/test';
import type { ShopView } from '../../src/entry/calls.ts';
import { asked, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { orderView } from '../sidebar/harness/shop.ts';
import { openOrdersView } from '../sidebar/harness/shop-owing.ts';
import { expectSound } from './sound.ts';

const value = (view: unknown) => ({ ok: true, value: view }) as const;
const booked = (count: number, refused: readonly object[] = []) =>
  value({ booked: count, refused, message: '' });

const script = (language: ShopView['language'], more: Script = {}): Script => ({
  openOrders: [value(openOrdersView(language))],
  order: [value(orderView(language))],
  ...more,
});

const ROWS = [
  'Tanggal;Keterangan;Cabang;Mutasi;Saldo',
  '20/11/2026;TRSF E-BANKING CR SARI DEWI;0000;125345.00 CR;1000000.00',
  '20/11/2026;TRSF E-BANKING CR BUDI SANTOSO;0000;80000.00 CR;1080000.00',
  '20/11/2026;TRSF E-BANKING CR ORANG LAIN;0000;17171.00 CR;1097171.00',
  '20/11/2026;BIAYA ADM;0000;6500.00 DB;1090671.00',
].join('\n');

test('rows of the bank are matched, and one button books them', async ({ page }) => {
  await openSidebar(
    page,
    { panel: 'payments', language: 'id' },
    script('id', { recordPayments: [booked(2)] }),
  );
  await page.getByRole('button', { name: 'Mutasi' }).click();
  await page.locator('#bank-text').fill(ROWS);
  await expect(page.getByText('Uang masuk yang cocok: 2')).toBeVisible();
  await page.getByRole('button', { name: 'Catat 2 pembayaran: Rp205.345' }).click();
  await expect(page.getByText('Pembayaran tercatat: 2')).toBeVisible();
  const [, sent] = await asked(page);
  expect(sent).toMatchObject({
    method: 'recordPayments',
    input: {
      payments: [
        { order: 'P-00031', amount: 125_345, method: 'Transfer BCA', day: '2026-11-20' },
        { order: 'P-00032', amount: 80_000 },
      ],
    },
  });
});

test('money nothing matches is given to an order by hand, or ignored', async ({ page }) => {
  const rows = `${ROWS}\n20/11/2026;BUNGA JASA GIRO;0000;321.00 CR;1090992.00`;
  await openSidebar(
    page,
    { panel: 'payments', language: 'id' },
    script('id', { recordPayments: [booked(3)] }),
  );
  await page.locator('#payments-bank').click();
  await page.locator('#bank-text').fill(rows);
  const unknown = page.locator('section .card');
  await expect(unknown.first()).toContainText('20 Nov 2026');
  await unknown.nth(1).getByRole('button', { name: 'abaikan' }).click();
  await expect(unknown.nth(1)).toContainText('Diabaikan.');
  await unknown.first().getByRole('combobox').fill('kusumaw');
  await page.keyboard.press('Enter');
  await expect(unknown.first()).toContainText('Untuk P-00033 Raden Ayu');
  await page.getByRole('button', { name: 'Catat 3 pembayaran: Rp222.516' }).click();
  await expect(page.getByText('Pembayaran tercatat: 3')).toBeVisible();
  const [, sent] = await asked(page);
  expect(sent?.input).toMatchObject({
    payments: [{ order: 'P-00031' }, { order: 'P-00032' }, { order: 'P-00033', amount: 17_171 }],
  });
});

test('what a person gave an order may be taken back', async ({ page }) => {
  await openSidebar(page, { panel: 'payments', language: 'en' }, script('en'));
  await page.locator('#payments-bank').click();
  await page.locator('#bank-text').fill(ROWS.replace('17171', '70000'));
  const unknown = page.locator('.card').filter({ hasText: 'ORANG LAIN' });
  await unknown.getByRole('combobox').last().fill('33');
  await page.keyboard.press('Enter');
  await expect(unknown).toContainText('Rp6,000 more than is left to pay.');
  await unknown.getByRole('button', { name: 'Change' }).click();
  await expect(unknown.getByRole('combobox').last()).toBeFocused();
});

test('what a courier collected is booked net of its fee', async ({ page }) => {
  await openSidebar(
    page,
    { panel: 'payments', language: 'id' },
    script('id', { recordPayments: [booked(1)] }),
  );
  await page.getByRole('button', { name: 'COD', exact: true }).click();
  await page.locator('#cod-received').fill('194000');
  await page.locator('#cod-list').fill('Resi\tCOD\nTG9000000001\t200.000');
  await expect(page.getByText('Tidak ada di daftar: 1')).toBeVisible();
  await page.getByRole('button', { name: 'Catat 1 pesanan COD' }).click();
  await expect(page.getByText('Pembayaran tercatat: 1')).toBeVisible();
  expect((await asked(page))[1]?.input).toMatchObject({
    payments: [{ order: 'P-00034', amount: 200_000, fee: 6_000, method: 'COD' }],
  });
});

test('a claim is confirmed, and an order opens with a tap', async ({ page }) => {
  await openSidebar(
    page,
    { panel: 'payments', language: 'id' },
    script('id', { recordPayments: [booked(1)] }),
  );
  await page.getByRole('button', { name: 'Sudah masuk' }).first().click();
  await expect(page.getByText('Pembayaran tercatat: 1')).toBeVisible();
  expect((await asked(page))[1]?.input).toMatchObject({ payments: [{ order: 'P-00032', amount: 80_000 }] });
  await page.getByRole('button', { name: /P-00029/ }).click();
  await expect(page.getByRole('heading', { name: 'P-00042' })).toBeVisible();
});

for (const language of ['id', 'en'] as const) {
  test(`Payments is sound in each state (${language})`, async ({ page }) => {
    const refused = [{ order: 'P-00031', message: 'Pesanan ini sudah ditutup.' }];
    await openSidebar(
      page,
      { panel: 'payments', language },
      script(language, { recordPayments: ['lost', 'lost', booked(1, refused), 'silent'] }),
    );
    await page.locator('.total').waitFor();
    await expectSound(page);
    await page.locator('#payments-bank').click();
    await expectSound(page);
    await page.locator('#bank-text').fill(ROWS);
    await page.locator('.matches').first().waitFor();
    await expectSound(page);
    const unknown = page.locator('.card').filter({ hasText: 'ORANG LAIN' });
    await unknown.getByRole('combobox').fill('p-0003');
    await expectSound(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectSound(page);
    await unknown.getByRole('button').click();
    await unknown.getByRole('button').click();
    await expectSound(page);
    await page.locator('#book-payments').click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('#book-payments').click();
    await expect(page.getByText('P-00031:')).toBeVisible();
    await expectSound(page);
    await page.locator('#payments-cod').click();
    await expectSound(page);
    await page.locator('#cod-received').fill('290000');
    await page.getByRole('status').waitFor();
    await expectSound(page);
    await page.locator('#book-payments').click();
    await expect(page.locator('#book-payments')).toBeDisabled();
    await expectSound(page);
  });

  test(`Payments of a shop that is owed nothing is sound (${language})`, async ({ page }) => {
    const openOrders = [value(openOrdersView(language, { orders: [] }))];
    await openSidebar(page, { panel: 'payments', language }, script(language, { openOrders }));
    await page.locator('.notice.good').waitFor();
    await expectSound(page);
    await page.locator('#payments-cod').click();
    await expectSound(page);
  });
}
