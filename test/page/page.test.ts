import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../workbench/page/hook.ts';
import { findBrowser, NO_BROWSER } from '../browser/browser.ts';
import { type Served, serveSmallAddon } from './serve.ts';

const launch = await findBrowser();
if (launch === undefined) console.warn(`The page is not tested. ${NO_BROWSER}`);

const shown = (page: Page, row: number, column: number) =>
  page.evaluate(([r, c]) => window.workbench?.display('Pesanan', r, c), [row, column] as const);

describe.skipIf(launch === undefined)('the page of the workbench', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const strange: string[] = [];

  async function open(user: string): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    opened.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(served.url) && !/^(data|blob|about):/.test(url)) strange.push(url);
    });
    opened.on('pageerror', (error) => strange.push(error.message));
    await opened.goto(`${served.url}?user=${user}`);
    await opened.waitForFunction(() => window.workbench !== undefined);
    return opened;
  }

  async function choose(item: string): Promise<void> {
    await page.getByRole('button', { name: 'Toko', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  beforeAll(async () => {
    served = await serveSmallAddon();
    browser = await chromium.launch(launch ?? {});
    page = await open('owner@toko.example');
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('shows what the menu of the add-on does, hidden tabs and columns hidden', async () => {
    await choose('Siapkan');
    await expect.poll(() => shown(page, 2, 6)).toBe('Rp125.000');
    expect(await shown(page, 2, 1)).toBe('001');
    const tabs = await page.evaluate(() =>
      window.workbench
        ?.tabs()
        .filter((tab) => !tab.hidden)
        .map((tab) => tab.name),
    );
    expect(tabs).toEqual(['Pesanan', 'Produk']);
    await page.getByText('Toko siap.').waitFor();
  });

  it('takes keys typed in a cell to the script, and colours what waits', async () => {
    await page.evaluate(() => window.workbench?.select('Pesanan', { top: 2, left: 3, bottom: 2, right: 3 }));
    await page.evaluate(() => window.workbench?.type('Pesanan', 4, 3, 'Dikirim'));
    await expect.poll(() => shown(page, 4, 5)).toBe('tercatat: Dikirim');
    await page.evaluate(() => window.workbench?.type('Pesanan', 4, 4, 'Diproses'));
    await expect
      .poll(() => page.evaluate(() => window.workbench?.background('Pesanan', 4, 3)))
      .toBe('#fff2cc');
  });

  it('takes real keys and a real paste', async () => {
    await page.mouse.click(80, 161);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('1.500');
    await page.keyboard.press('Enter');
    await expect.poll(() => served.shop.sheet('Pesanan').valueAt(2, 2)).toBe(1500);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('Dewi\n"a ""b"""'));
    await page.keyboard.press('ControlOrMeta+V');
    await expect.poll(() => served.shop.sheet('Pesanan').valueAt(4, 2)).toBe('a "b"');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => shown(page, 4, 2)).toBe('Ayu');
  });

  it('shows another account the same book, and each its own sidebar', async () => {
    const other = await open('siti@toko.example');
    await choose('Buka panel');
    await page.locator('.sidebar iframe').waitFor();
    await other.evaluate(() => window.workbench?.type('Pesanan', 3, 2, 'Budi B.'));
    await expect.poll(() => shown(page, 3, 2)).toBe('Budi B.');
    expect(await other.locator('.sidebar').count()).toBe(0);
    await other.close();
  });

  it('gives the sidebar its answers, and its errors', async () => {
    const frame = page.frameLocator('.sidebar iframe');
    await frame.getByText('Tanya').click();
    await expect.poll(() => frame.locator('#out').textContent()).toContain('"method":"today"');
    await frame.getByText('Gagal').click();
    await expect.poll(() => frame.locator('#out').textContent()).toContain('gagal: ');
  });

  it('starts the sidebar anew each time it is shown, and opens the book once for each page', async () => {
    await choose('Buka panel');
    await expect.poll(() => page.frameLocator('.sidebar iframe').locator('#out').textContent()).toBe('');
    const opened = served.shop.executions().filter((run) => run.function === 'onOpen');
    expect(opened.map((run) => run.account)).toEqual(['owner@toko.example', 'siti@toko.example']);
  });

  it('asks the person and goes on with the answer', async () => {
    await choose('Tanya');
    await page.getByRole('button', { name: 'Ya', exact: true }).click();
    await page.locator('.toast', { hasText: 'ya' }).waitFor();
  });

  it('shows mails as HTML, text and raw', async () => {
    await choose('Kirim email');
    await page.getByRole('button', { name: 'Email', exact: true }).click();
    await page.getByRole('button', { name: /sari@example.com/ }).click();
    await page.frameLocator('.mail-frame').getByText('Kak Sari').waitFor();
    await page.getByRole('tab', { name: 'Pesan mentah' }).click();
    await page.getByText('Message-ID').waitFor();
    await page.locator('.mail-window .round').click();
  });

  it('moves the clock', async () => {
    const before = served.shop.now.getTime();
    await page.getByRole('button', { name: 'Jam', exact: true }).click();
    await page.getByRole('button', { name: '+1 hari' }).click();
    await expect.poll(() => served.shop.now.getTime()).toBeGreaterThanOrEqual(before + 86_400_000);
  });

  it('lists executions with what they cost', async () => {
    await page.getByRole('button', { name: 'Eksekusi', exact: true }).click();
    await page.getByRole('row', { name: /menu\.setUp/ }).waitFor();
  });

  it('asks nobody but the workbench for anything, and throws nothing', () => {
    expect(strange).toEqual([]);
  });
});
