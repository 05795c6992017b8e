import { expect, test } from '@playwright/test';
import type { ShopView } from '../../src/entry/calls.ts';
import { openSidebar, type Script } from '../sidebar/harness/open-sidebar.ts';
import { buyerView, newOrderView, orderDetails, orderView, todayView } from '../sidebar/harness/shop.ts';
import { expectSound } from './sound.ts';

const value = (view: unknown) => [{ ok: true, value: view }] as const;

const FLAGGED = { number: 'P-00043', total: 32_500, flags: ['Alamat belum lengkap.'], message: '' };

const TAX = { numerator: 11, denominator: 100, inclusive: true };

const MESSAGE = `Kak mau order ya\nNama: Dewi Lestari Kusumawardhani\nHP 0877-1234-5678\nAlamat: Jl. Melati Raya Gang Delima 5 No. 17B RT 02 RW 03 dekat masjid, Sukajadi Bandung\nPesan gula aren 2 sama kopi gayo 3`;

const script = (language: ShopView['language'], more: Script = {}): Script => ({
  newOrder: value({ ...newOrderView(language, 'practice'), tax: TAX, uniqueCodes: true }),
  order: value(orderView(language)),
  today: value(todayView(language)),
  placeOrder: value(FLAGGED),
  buyer: value(buyerView(language)),
  suggest: value({ skus: ['TUMBLER-BLK', 'GULA-AREN', 'EBOOK-SEDUH'] }),
  ...more,
});

for (const language of ['id', 'en'] as const) {
  test(`New order is sound in each state (${language})`, async ({ page }) => {
    await openSidebar(page, { language }, script(language));
    const customer = page.locator('#customer');
    await customer.waitFor();
    await expectSound(page);
    await page.locator('#save').click();
    await expectSound(page);
    await customer.fill('sar');
    await expectSound(page);
    await customer.fill('Dewi Lestari');
    await page.keyboard.press('Enter');
    await page.locator('summary').first().click();
    await expectSound(page);
    await page.locator('#product').fill('k');
    await expectSound(page);
    for (const product of ['gayo 1 kg', 'tumbler', 'teh', 'filter']) {
      await page.locator('#product').fill(product);
      await page.keyboard.press('Enter');
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
    }
    await page.locator('.price input').first().fill('1000');
    await page.locator('.folded > summary').click();
    await page.locator('#channel').selectOption('Tokopedia');
    for (const fold of await page.locator('.folded details > summary').all()) await fold.click();
    await page.locator('.line .link').first().click();
    await page.keyboard.type('12,5%');
    await page.locator('#discount').fill('banyak');
    await expectSound(page);
    await page.keyboard.press('Control+Enter');
    await expectSound(page);
    await page.locator('#discount').fill('5%');
    await page.keyboard.press('Control+Enter');
    await page.locator('#next-order').waitFor();
    await expectSound(page);
  });

  test(`New order is sound for a customer the shop knows, and asks who works here (${language})`, async ({
    page,
  }) => {
    await openSidebar(page, { language }, script(language));
    await page.locator('#customer').fill('sari dewi');
    await page.keyboard.press('Enter');
    await page.locator('#repeat').waitFor();
    await expectSound(page);
    await page.locator('#person').selectOption('Budi');
    await page.locator('#repeat').click();
    await page.locator('.together').waitFor();
    await expectSound(page);
  });

  test(`New order is sound with a customer’s message in its box, and filled from it (${language})`, async ({
    page,
  }) => {
    await openSidebar(page, { language }, script(language));
    await page.locator('#open-paste').click();
    await expectSound(page);
    await page.locator('.paste button').first().click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('#paste').fill(MESSAGE);
    await page.locator('.paste > button').first().click();
    await page.locator('#unclear-0').waitFor();
    await expectSound(page);
    await page.locator('#save').click();
    await expectSound(page);
    await page.locator('#unclear-0').click();
    await expect(page.locator('.line')).toHaveCount(2);
    await expectSound(page);
  });

  test(`New order is sound while sending and when no answer comes (${language})`, async ({ page }) => {
    await openSidebar(page, { language }, script(language, { placeOrder: ['lost', 'lost', 'silent'] }));
    await page.locator('#customer').fill('sari');
    await page.keyboard.press('Enter');
    await page.locator('#product').fill('gula');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await page.locator('#save').click();
    await expect(page.locator('#save')).toBeDisabled();
    await expectSound(page);
  });

  test(`Order is sound with an order, without one, and refused (${language})`, async ({ page }) => {
    const refused = {
      ok: false,
      error: { code: 'taken', message: 'Periksa lagi.', fields: { tracking: 'Sudah dipakai.' } },
    };
    const order = [...value(orderView(language)), ...value(orderView(language, null))];
    await openSidebar(
      page,
      { panel: 'order', language },
      script(language, { order, changeOrder: [refused] }),
    );
    await page.locator('#order-tracking').fill('JT8120174819');
    await expectSound(page);
    await page.locator('#order-save').click();
    await expect(page.locator('#order-tracking')).toBeFocused();
    await expectSound(page);
    await page.locator('.toolbar button').first().click();
    await expectSound(page);
    await page.locator('.toolbar .notice button').first().click();
    await page.locator('.empty').waitFor();
    await expectSound(page);
  });

  test(`Order is sound with everything on it (${language})`, async ({ page }) => {
    const plain = orderDetails(language);
    const order = {
      ...plain,
      ...{ recipient: 'Bapak Haji Muhammad Suryaningrat Kusumawardhana', channel: 'Tokopedia' },
      ...{ channelOrder: 'INV/20261120/MPL/4312345678', hold: 'keep', splitFrom: 'P-00041' },
      ...{
        insurance: 2_500,
        packing: 3_000,
        fees: 8_000,
        tax: 34_000,
        uniqueCode: 217,
        shippingCost: 21_000,
      },
      ...{ dropship: { name: 'Toko Ratna Kusuma Sejahtera', phone: '+6281211112222' }, shipBy: plain.day },
      lines: plain.lines.map((line) => ({ ...line, discount: 5_000 })),
    };
    await openSidebar(
      page,
      { panel: 'order', language },
      script(language, { order: value({ ...orderView(language), order }) }),
    );
    await page.getByText('INV/20261120/MPL/4312345678').waitFor();
    await expectSound(page);
    await page.locator('.goods').scrollIntoViewIfNeeded();
    await expectSound(page);
    await page.locator('#panel-order .scroll').evaluate((element) => element.scrollTo(0, 9_999));
    await expectSound(page);
  });

  test(`Today is sound with automation on and off, loading and failed (${language})`, async ({ page }) => {
    const today = [
      ...value(todayView(language)),
      ...value(todayView(language, 'paused', false)),
      'lost',
      'lost',
      'silent',
    ] as const;
    await openSidebar(page, { panel: 'today', language }, script(language, { today }));
    const refresh = page.locator('#panel-today button').last();
    await page.locator('.counts').waitFor();
    await expectSound(page);
    await refresh.click();
    await page.locator('.notice.warn').first().waitFor();
    await expectSound(page);
    await refresh.click();
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await refresh.click();
    await page.locator('#panel-today .loading').waitFor();
    await expectSound(page);
  });
}
