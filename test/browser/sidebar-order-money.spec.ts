import { expect, test } from '@playwright/test';
import type { OrderMoneyView, ShopView } from '../../src/entry/calls.ts';
import { askedFor, openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { orderDetails, orderView } from '../sidebar/harness/shop.ts';
import { orderMoneyView } from '../sidebar/harness/shop-owing.ts';
import { expectSound } from './sound.ts';

type Language = ShopView['language'];

const value = (view: unknown) => ({ ok: true, value: view }) as const;

/** Shipped, with money paid and some left to pay. */
const sent = (language: Language) => ({ ...orderDetails(language), open: false });
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
      script(language, { refund: [refusal, 'silent'], orderMoney: [value(orderMoneyView(language))] }),
    );
    for (const action of ['pay', 'correct', 'return']) {
      await page.locator(`#action-${action}`).click();
      await page.locator(`#${action}-book`).waitFor();
      await expectSound(page);
    }
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
