import { expect, test } from '@playwright/test';
import type { OrderMoneyView, ShopView } from '../../src/entry/calls.ts';
import { askedFor, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { buyerView, newOrderView, orderDetails, orderView } from '../sidebar/harness/shop.ts';
import { orderMoneyView } from '../sidebar/harness/shop-owing.ts';
import { expectSound } from './sound.ts';

type Language = ShopView['language'];

const value = (view: unknown) => ({ ok: true, value: view }) as const;

/** Shipped, with money paid and some left to pay. */
const sent = (language: Language) => ({
  ...orderDetails(language),
  ...{ open: false, maySplit: false, mayReturn: true },
});
const booked = (language: Language) => value({ message: 'Tercatat.', order: sent(language) });

const script = (language: Language, more: Script = {}): Script => ({
  order: [value(orderView(language, sent(language)))],
  orderMoney: [value(orderMoneyView(language) satisfies OrderMoneyView)],
  ...more,
});

test('a payment is recorded with its method and reference', async ({ page }) => {
  const answer = value({ booked: 1, refused: [], message: '' });
  await openSidebar(page, { panel: 'order', language: 'id' }, script('id', { recordPayments: [answer] }));
  await page.locator('#action-pay').click();
  await page.locator('#pay-amount').fill('50rb');
  await page.locator('#pay-method').selectOption('QRIS');
  await page.locator('#pay-reference').fill('TRX-9');
  await page.locator('#pay-book').click();
  await expect(page.getByText('Pembayaran tercatat.')).toBeVisible();
  expect(await askedFor(page, 'recordPayments')).toMatchObject([
    { payments: [{ order: 'P-00042', amount: 50_000, method: 'QRIS', reference: 'TRX-9' }] },
  ]);
});

test('goods come back by pieces, and the refund is left to their worth', async ({ page }) => {
  await openSidebar(page, { panel: 'order', language: 'id' }, script('id', { returnOrder: [booked('id')] }));
  await page.locator('#action-return').click();
  await page.locator('#return-P-00042-1').fill('1');
  await page.locator('#return-reason').fill('salah ukuran');
  await page.locator('#return-book').click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  const [asked] = await askedFor(page, 'returnOrder');
  expect(asked).toMatchObject({
    number: 'P-00042',
    kind: 'return',
    lines: [{ line: 'P-00042-1', quantity: 1, condition: 'restock', reason: 'salah ukuran' }],
  });
  expect(asked).not.toHaveProperty('refund');
});

test('goods are exchanged, with the difference told before', async ({ page }) => {
  const prices = { ...buyerView('id'), prices: { 'KOPI-GAYO-1K': 250_000 } };
  await openSidebar(
    page,
    { panel: 'order', language: 'id' },
    script('id', { exchange: [booked('id')], newOrder: [value(newOrderView('id'))], buyer: [value(prices)] }),
  );
  await page.locator('#action-exchange').click();
  await expect(page.locator('#exchange-book')).toBeDisabled();
  await page.locator('#exchange-P-00042-1').fill('2');
  await page.locator('#exchange-reason').fill('salah ukuran');
  await page.locator('#exchange-add').click();
  await page.locator('#exchange-product').fill('gayo 1k');
  await page.keyboard.press('Enter');
  // 247,000 are still owed: what comes back only makes that less.
  await expect(page.getByText('Kira-kira Rp250.000 masih harus dibayar')).toBeVisible();
  await page.locator('#exchange-shipping').fill('10rb');
  await expect(page.getByText('Kira-kira Rp260.000 masih harus dibayar')).toBeVisible();
  await page.locator('#exchange-book').click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  expect(await askedFor(page, 'exchange')).toMatchObject([
    {
      number: 'P-00042',
      lines: [{ line: 'P-00042-1', quantity: 2, condition: 'restock', reason: 'salah ukuran' }],
      goods: [{ sku: 'KOPI-GAYO-1K', quantity: 1 }],
      shipping: 10_000,
    },
  ]);
});

test('an order leads to those it was exchanged for', async ({ page }) => {
  const old = { ...sent('id'), replacedBy: 'P-00050, P-00051' };
  await openSidebar(page, { panel: 'order', language: 'id' }, { order: [value(orderView('id', old))] });
  await page.getByRole('button', { name: 'Ditukar dengan P-00051.' }).click();
  await expect.poll(() => askedFor(page, 'order')).toContainEqual({ number: 'P-00051' });
});

test('a wrong payment is corrected', async ({ page }) => {
  await openSidebar(
    page,
    { panel: 'order', language: 'id' },
    script('id', { correctPayment: [booked('id')] }),
  );
  await page.locator('#action-correct').click();
  await page.locator('#correct-payment').selectOption('P-7');
  await page.locator('#correct-amount').fill('10.000');
  await page.locator('#correct-book').click();
  await expect(page.getByText('Tercatat.')).toBeVisible();
  expect(await askedFor(page, 'correctPayment')).toMatchObject([{ payment: 'P-7', amount: 10_000 }]);
});

for (const language of ['id', 'en'] as const) {
  test(`What can be done about an order’s money is sound (${language})`, async ({ page }) => {
    const refusal = { ok: false, error: { code: 'refund-too-large', message: 'Paling banyak Rp100.000.' } };
    await openSidebar(
      page,
      { panel: 'order', language },
      script(language, {
        newOrder: [value(newOrderView(language))],
        exchange: ['lost'],
        refund: [refusal, 'silent'],
        orderMoney: [value(orderMoneyView(language))],
      }),
    );
    for (const action of ['pay', 'correct', 'return']) {
      await page.locator(`#action-${action}`).click();
      await page.locator(`#${action}-book`).waitFor();
      await expectSound(page);
    }
    await page.locator('#action-exchange').click();
    await page.locator('#exchange-P-00042-2').fill('1');
    await page.locator('#exchange-add').click();
    await page.locator('#exchange-product').fill('gula');
    await page.keyboard.press('Enter');
    await page.locator('#exchange-book').scrollIntoViewIfNeeded();
    await expectSound(page);
    await page.locator('#exchange-book').click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('#action-refund').click();
    await page.locator('#refund-book').click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('#refund-amount').fill('500000');
    await page.locator('#refund-book').click();
    await expect(page.getByText('Paling banyak Rp100.000.')).toBeVisible();
    await expectSound(page);
    await page.locator('#refund-book').click();
    await expect(page.locator('#refund-book')).toBeDisabled();
    await expectSound(page);
  });
}
