import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { sidebarWords } from '../../src/words/sidebar.ts';
import { launchOptions } from '../browser.mjs';
import type { Figures } from '../targets.ts';
import { median } from './bundle.ts';

const ADDRESS = 'http://sidebar.test/';
const RUNS = 15;
const SLOWER = 4;

/** What a middling shop's form begins with. */
const VIEW = {
  ok: true,
  value: {
    shopName: 'Toko',
    language: 'id',
    currency: { code: 'IDR', exponent: 0 },
    mode: 'live',
    today: '2026-11-23',
    people: ['Siti'],
    customers: Array.from(
      { length: 500 },
      (_, n) => `${n === 0 ? '1' : ''}\tPelanggan ${n}\t${(6_281_200_000_000 + n).toString(36)}`,
    ).join('\n'),
    products: Array.from({ length: 200 }, (_, n) => `BRG-${n}\tBarang ${n}\t\t${10_000 + n}\t${n}\t`).join(
      '\n',
    ),
    couriers: ['JNE'],
    channels: ['WhatsApp'],
    methods: ['Transfer Bank'],
  },
};

async function openSlowPage(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.addInitScript({ content: `window.answer = ${JSON.stringify(JSON.stringify(VIEW))};` });
  await page.addInitScript({ path: 'bench/measure/in-page.js' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** How soon a person can type into "New order" once its page is there, on a computer a quarter as fast. */
export async function measurePage(): Promise<Figures> {
  const part = JSON.parse(readFileSync('dist/part-newOrder.html', 'utf8')) as string;
  const given = { panel: 'newOrder', part, language: 'id', words: sidebarWords('id') };
  const boot = JSON.stringify(given).replaceAll('<', '\\u003c');
  const html = readFileSync('dist/sidebar.html', 'utf8').replace('"__BOOT__"', () => boot);
  const browser = await chromium.launch(await launchOptions());
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await openSlowPage(browser, html);
      await page.goto(ADDRESS);
      times.push(await page.evaluate<number>('formReady()'));
      await page.close();
    }
    return { 'sidebar-ready-ms': Math.round(median(times)) };
  } finally {
    await browser.close();
  }
}
