import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../workbench/page/hook.ts';
import { findBrowser, NO_BROWSER } from '../browser/browser.ts';
import { print } from '../documents/open-documents.ts';
import { aShop, OWNER, place } from '../flows/a-shop.ts';
import { type Served, serveShop } from './serve.ts';

const launch = await findBrowser();
if (launch === undefined) console.warn(`Documents are not opened in the workbench. ${NO_BROWSER}`);

describe.skipIf(launch === undefined)('documents in the page of the workbench', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { shop, owner } = await aShop();
    for (let at = 0; at < 3; at += 1) await place(owner, [['SAMBAL', at + 1]], { courier: 'JNE' });
    served = await serveShop(shop);
    browser = await chromium.launch(launch ?? {});
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${served.url}?user=${OWNER}`);
    await page.waitForFunction(() => window.workbench !== undefined);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('open above the book from the menu, for the selected rows', async () => {
    await page.getByRole('button', { name: 'Buku Toko', exact: true }).click();
    const item = page.getByRole('menuitem', { name: 'Cetak dokumen' });
    await item.waitFor();
    served.shop.as(OWNER).select('Pesanan', 'A2:C4');
    await item.click();
    const frame = page.frameLocator('.script-dialog iframe');
    await frame.getByRole('heading', { name: '3 pesanan' }).waitFor();
    expect(await frame.locator('.sheet').count()).toBe(3);
    await frame.getByRole('button', { name: 'Label Pengiriman' }).click();
    expect(await frame.locator('.label').count()).toBe(3);
  });

  it('print as they stand in the window', async () => {
    const html = await page.locator('.script-dialog iframe').getAttribute('srcdoc');
    const alone = await browser.newPage();
    await alone.setContent(html ?? '');
    expect(await print(alone)).toEqual({ pages: 3, sizes: Array(3).fill('210 x 297') });
    await alone.getByRole('button', { name: 'Label Pengiriman' }).click();
    expect(await print(alone)).toEqual({ pages: 3, sizes: Array(3).fill('100 x 150') });
    await alone.close();
  });

  it('close, and the book is there again', async () => {
    await page.locator('.script-dialog').getByRole('button').first().click();
    await expect.poll(() => page.locator('.script-dialog').count()).toBe(0);
    expect(served.shop.as(OWNER).dialog()).toBeNull();
  });
});
