import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { DOCUMENT_KINDS } from '../../src/entry/document-kinds.ts';
import { anOrder, aPaidOrder, aView, linesOf, manyOrders } from '../documents/a-view.ts';
import { openDocuments, print } from '../documents/open-documents.ts';

const A4 = '210 x 297';
const SMALL = '100 x 150';

const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** What would be on paper. */
const paper = (page: Page) => page.locator('main').innerText();

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await paper(page)).not.toMatch(/undefined|NaN|\[object/);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet, .label')]
      .filter((sheet) => sheet.scrollWidth > sheet.clientWidth + 1)
      .map((sheet) => sheet.className),
  );
  expect(wide).toEqual([]);
}

const FULL = {
  lines: linesOf(30),
  note: 'Tolong dibungkus kado.',
  recipient: 'Supercalifragilisticexpialidocious'.repeat(2),
  address: `${'Perumahan Griya Asri Permata Indah Cluster Kenanga Blok B12 Nomor 45, '.repeat(3)}Depok 16415`,
  tracking: 'SPXID064575539347',
  collect: 1_250_000,
};

for (const language of ['id', 'en'] as const)
  for (const kind of DOCUMENT_KINDS)
    test(`${kind}: sound with little, with much and with nothing (${language})`, async ({ page }) => {
      const bare = { address: '', phone: '', recipient: '', courier: '', method: '', due: '' };
      const orders = [anOrder(language, { ...FULL, paid: 5_500_000 }), aPaidOrder(language, bare)];
      await openDocuments(page, aView(language, orders), kind);
      await expectSound(page);
      await page.locator('fieldset').last().locator('[aria-pressed=false]').click();
      await expectSound(page);
      await openDocuments(page, aView(language, [anOrder(language, { cancelled: true })]), kind);
      await expectSound(page);
    });

for (const [kind, small, count, pages] of [
  ['Invoice', false, 1, 1],
  ['Invoice', false, 30, 30],
  ['Kuitansi', false, 1, 1],
  ['Kuitansi', false, 30, 15],
  ['Daftar Isi Paket', false, 30, 30],
  ['Label Pengiriman', true, 1, 1],
  ['Label Pengiriman', true, 30, 30],
  ['Label Pengiriman', false, 1, 1],
  ['Label Pengiriman', false, 30, 8],
] as const)
  test(`${kind} of ${count} prints on ${pages} sheets ${small ? SMALL : A4}`, async ({ page }) => {
    await openDocuments(page, aView('id', manyOrders('id', count)), 'invoice');
    await choose(page, kind);
    await choose(page, small ? '100 \u00d7 150 mm' : 'A4');
    expect(await print(page)).toEqual({ pages, sizes: Array(pages).fill(small ? SMALL : A4) });
  });

test('thirty lines go on to a second sheet, and every line is there', async ({ page }) => {
  await openDocuments(page, aView('id', [anOrder('id', { lines: linesOf(30) })]), 'invoice');
  expect((await print(page)).pages).toBe(2);
  await expect(page.locator('tbody tr')).toHaveCount(30);
});

test('a label that is too full is set smaller and keeps to its sheet', async ({ page }) => {
  await openDocuments(page, aView('id', [anOrder('id', FULL)]), 'label');
  expect((await print(page)).pages).toBe(1);
  await expect(page.locator('.to')).toContainText('Depok 16415');
});

test('a packing slip for a dropshipper names no price and not the shop; nor does the label', async ({
  page,
}) => {
  const order = aPaidOrder('id', { dropship: { name: 'Butik Melati', phone: '+6285712345678' } });
  await openDocuments(page, aView('id', [order]), 'packing-slip');
  for (const kind of ['Daftar Isi Paket', 'Label Pengiriman']) {
    await choose(page, kind);
    const text = await paper(page);
    expect(text).toContain('Butik Melati');
    expect(text).not.toMatch(/Rp|Kopi Nusantara|Braga|0811-2223/);
    expect(await page.title()).not.toContain('Nusantara');
  }
});

test('what people wrote is text', async ({ page }) => {
  const evil = '<img src=x onerror="document.title=1">&amp;\'"';
  const lines = linesOf(1).map((line) => ({ ...line, name: evil, sku: evil }));
  const order = aPaidOrder('id', {
    lines,
    customer: evil,
    recipient: evil,
    address: evil,
    note: evil,
    courier: evil,
  });
  const view = aView('id', [order], { shopName: evil, address: evil, terms: evil, accounts: [evil] });
  await openDocuments(page, view, 'invoice');
  for (const kind of ['Invoice', 'Kuitansi', 'Daftar Isi Paket', 'Label Pengiriman']) {
    await choose(page, kind);
    expect(await paper(page)).toContain(evil);
    await expect(page.locator('main img')).toHaveCount(0);
  }
  expect(await page.title()).toBe('BT-0042');
});

test('an invoice says what is paid, what is left and where to pay; a paid one is stamped instead', async ({
  page,
}) => {
  await openDocuments(page, aView('id', [anOrder('id', { paid: 100_000 })]), 'invoice');
  await expect(page.locator('.sums')).toContainText('Sisa tagihan\nRp613.845', { useInnerText: true });
  await expect(page.locator('.how')).toContainText('BCA 123 456 7890');
  await expect(page.locator('.head')).toContainText('21 November 2026 10.12');
  await expect(page.locator('.in-words')).toHaveText(
    'Tujuh ratus tiga belas ribu delapan ratus empat puluh lima rupiah',
  );
  await expect(page.locator('.stamp')).toHaveCount(0);
  await openDocuments(page, aView('en', [aPaidOrder('en')]), 'invoice');
  await expect(page.locator('.stamp')).toHaveText('Paid');
  await expect(page.locator('.how')).toHaveCount(0);
  await openDocuments(page, aView('id', [anOrder('id', { cancelled: true })]), 'invoice');
  await expect(page.locator('.stamp')).toHaveText('Dibatalkan');
  await expect(page.locator('.how')).toHaveCount(0);
});

test('a receipt is for what was paid, and speaks of stamp duty only above five million rupiah', async ({
  page,
}) => {
  const orders = [
    anOrder('id', { number: 'A', lines: linesOf(30), paid: 5_000_000 }),
    anOrder('id', { number: 'B', lines: linesOf(30), paid: 5_000_001 }),
    anOrder('id', { number: 'C' }),
  ];
  await openDocuments(page, aView('id', orders), 'receipt');
  await expect(page.locator('.receipt')).toHaveCount(2);
  await expect(page.locator('.receipt').first().locator('.duty')).toHaveCount(0);
  await expect(page.locator('.receipt').last()).toContainText('bea meterai Rp10.000');
  await expect(page.locator('.receipt').last()).toContainText('Lima juta satu rupiah');
  await expect(page.getByRole('status')).toContainText('kuitansi untuk C.');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('nothing is ever called a tax invoice', async ({ page }) => {
  for (const language of ['id', 'en'] as const) {
    await openDocuments(page, aView(language, [aPaidOrder(language, { tax: 70_000 })]), 'invoice');
    expect(await page.locator('body').innerText()).not.toMatch(/faktur|tax invoice/i);
  }
});

test('the button prints', async ({ page }) => {
  await openDocuments(page, aView('id', [anOrder('id')]), 'invoice');
  const printed = page.evaluate(
    () => new Promise<boolean>((resolve) => Object.assign(window, { print: () => resolve(true) })),
  );
  await choose(page, 'Cetak');
  expect(await printed).toBe(true);
});
