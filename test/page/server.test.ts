import { request } from 'node:http';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action, BookView, TabView } from '../../workbench/page/protocol.ts';
import { type Served, serveSmallAddon } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serveSmallAddon();
});
afterAll(() => served.close());

const get = async <T>(path: string): Promise<T> => (await fetch(new URL(path, served.url))).json();
const post = async (path: string, body: unknown) => {
  const response = await fetch(new URL(path, served.url), { method: 'POST', body: JSON.stringify(body) });
  return response.json();
};
const act = (action: Action, user = 'owner@toko.example') => post(`/api/act?user=${user}`, action);

/** Asks by another host name or from another page; answers the status. */
function asked(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(new URL('/api/book', served.url), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('the server of the workbench', () => {
  it('answers only to its own name and its own pages', async () => {
    expect(await asked({})).toBe(200);
    expect(await asked({ host: 'evil.example' })).toBe(403);
    expect(await asked({ origin: 'https://evil.example' })).toBe(403);
    expect(await asked({ origin: 'null' })).toBe(403);
  });

  it('shows a book that the add-on has set up', async () => {
    expect(await act({ do: 'menu', path: ['Toko', 'Siapkan'] })).toEqual({ ok: true });
    await served.shop.settle();
    const book = await get<BookView>('/api/book');
    expect(book).toMatchObject({ language: 'id', zone: 'Asia/Jakarta', user: 'owner@toko.example' });
    expect(book.tabs.map((tab) => [tab.name, tab.hidden, tab.loaded])).toEqual([
      ['Pesanan', false, true],
      ['Produk', false, true],
      ['_book', true, false],
    ]);
    const [orders] = book.tabs;
    expect(orders).toMatchObject({
      frozenRows: 1,
      hiddenColumns: [4],
      notes: { '1,3': 'Ketik status baru.' },
    });
    expect(orders?.conditions[0]?.background).toBe('#fff2cc');
    expect(orders?.validations[0]?.values).toEqual(['Diproses', 'Dikirim']);
    expect(orders?.blanks.length).toBeLessThan(20);
  });

  it('lets a person type, and the edit trigger answer', async () => {
    const tab = served.shop.sheets()[0]?.id ?? -1;
    await act({ do: 'edit', tab, row: 2, column: 3, values: [['Dikirim']] });
    await served.shop.settle();
    const view = await get<TabView>(`/api/tab?tab=${tab}`);
    expect(view.cells.find(([row, column]) => row === 2 && column === 5)?.[2]).toBe('tercatat: Dikirim');
  });

  it('runs what the sidebar asks for as the person who asks', async () => {
    await act({ do: 'select', tab: 0, area: { top: 3, left: 1, bottom: 3, right: 1 } }, 'siti@toko.example');
    const reply = await post('/api/run?user=siti@toko.example', { name: 'rpc', args: ['today', '{"a":1}'] });
    expect(JSON.parse(reply.value)).toEqual({ method: 'today', input: { a: 1 }, row: 3 });
    expect(await post('/api/run', { name: 'rpc', args: ['fail', '{}'] })).toMatchObject({ ok: false });
  });

  it('says in a sentence what did not work', async () => {
    const reply = await act({ do: 'renameTab', tab: 0, name: 'Produk' });
    expect(reply).toMatchObject({ ok: false });
    expect(reply.error).toContain('Produk');
  });

  it('keeps mails with their raw message', async () => {
    await act({ do: 'menu', path: ['Toko', 'Kirim email'] });
    await served.shop.settle();
    const mails = await get<{ to: string; raw: string }[]>('/api/mails');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.raw).toContain('To: sari@example.com');
  });

  it('gives the book as .xlsx', async () => {
    const response = await fetch(new URL('/api/book.xlsx', served.url));
    const file = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(file.sheets[0]?.rows[1]?.slice(0, 3)).toEqual(['001', 'Sari', 'Dikirim']);
  });
});
