import { afterEach, describe, expect, it } from 'vitest';
import type { CellValue } from '../../workbench/records.ts';
import { type AShop, aShop, cellOf, type Locale, place } from './a-shop.ts';
import { itemsOf, locales, mailsOf, said, statesOf } from './outbox-words.ts';

let s: AShop;
afterEach(() => s.shop.close());

const mails = () => mailsOf(s.shop);
const states = (locale: Locale) => statesOf(s.shop, locale);
const items = (locale: Locale) => itemsOf(s.shop, locale);
const set = async (locale: Locale, label: string, value: string) => {
  const tab = said[locale].settings;
  const row =
    s.shop
      .sheet(tab)
      .values()
      .findIndex(([name]) => name === label) + 1;
  await s.owner.edit(tab, `B${row}`, value);
};

const plain = (cell: CellValue) => (typeof cell === 'number' ? cell : String(cell));

describe('a row that no booking wrote', () => {
  const words = said.id_ID;
  const tab = words.outbox;

  async function afterOneMail(): Promise<void> {
    s = await aShop();
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('2 hours');
    expect(mails()).toHaveLength(1);
  }
  const beats = () => s.shop.advance('3 hours');

  it('copied below the others is set aside and listed', async () => {
    await afterOneMail();
    const row = s.shop.sheet(tab).row(2);
    await s.siti.append(
      tab,
      row.map((cell, i) => (i === 5 ? words.pending : plain(cell))),
    );
    await beats();
    expect(mails()).toHaveLength(1);
    expect(states('id_ID')).not.toContain(words.pending);
    expect(items('id_ID')).toHaveLength(1);
  });

  it('with an id of its own is set aside and listed', async () => {
    await afterOneMail();
    await place(s.owner, [['TEH-MLT', 1]]);
    const [, , , , hint] = s.shop.sheet(tab).row(2);
    await s.siti.append(tab, ['M-2-forged', '', 'order-placed', 'BT-0001', Number(hint), words.pending]);
    await beats();
    expect(mails().map(({ subject }) => subject.includes('BT-0002'))).toEqual([false, true]);
    expect(items('id_ID')).toHaveLength(1);
  });

  it('whose state was typed back to waiting sends nothing, and the state is put right', async () => {
    await afterOneMail();
    await s.siti.edit(tab, cellOf(s.shop, tab, words.state, 2), words.pending);
    expect(states('id_ID')).toEqual([words.sent]);
    await beats();
    expect(mails()).toHaveLength(1);
    expect(items('id_ID')).toHaveLength(1);
  });

  it('turned towards another order before it left sends nothing', async () => {
    s = await aShop();
    await place(s.owner, [['KOPI-250', 1]], { to: { email: 'other@example.com' } });
    await place(s.owner, [['KOPI-250', 1]]);
    await s.siti.edit(tab, cellOf(s.shop, tab, 'Tentang', 2), 'BT-0002');
    await beats();
    expect(s.shop.mails().map(({ to }) => to)).toEqual(['budi@example.com']);
    expect(items('id_ID').length).toBeGreaterThan(0);
  });

  it('copied above the one that is on its way does not make it leave twice', async () => {
    s = await aShop();
    await place(s.owner, [['KOPI-250', 1]]);
    const row = s.shop.sheet(tab).row(2);
    s.siti.insertRows(tab, 2);
    await s.siti.edit(tab, 'A2', [row.map(plain)]);
    await beats();
    expect(mails()).toHaveLength(1);
    expect(states('id_ID').sort()).toEqual([words.cancelled, words.sent]);
  });

  it('is no reason to lose the others: sorted and partly deleted, what waits still leaves', async () => {
    s = await aShop();
    for (const sku of ['KOPI-250', 'GULA-AREN', 'TEH-MLT']) await place(s.owner, [[sku, 1]]);
    s.siti.sort(tab, 1, { ascending: false });
    s.siti.deleteRows(tab, 2);
    await beats();
    expect(mails()).toHaveLength(2);
    expect(String(items('id_ID')[0]?.[words.found])).toContain('M-3');
  });
});

describe('mails of an hour', () => {
  it('are as many as the setting says, and the others leave in the next hours', async () => {
    s = await aShop();
    await set('id_ID', said.id_ID.perHour, '2');
    await set('id_ID', 'Pesan ditahan (menit)', '0');
    for (let i = 0; i < 5; i += 1) await place(s.owner, [['KOPI-250', 1]]);
    const left = [];
    for (let hour = 0; hour < 3; hour += 1) {
      await s.shop.advance('1 hour');
      left.push(mails().length);
    }
    expect(left).toEqual([2, 4, 5]);
  });
});

describe.each(locales)('a day whose mails are used up (%s)', (locale) => {
  it('keeps ten, says how many leave tomorrow, and they do', async () => {
    s = await aShop({ locale, mailQuota: 12 });
    await set(locale, locale === 'id_ID' ? 'Email pemilik' : "Owner's addresses", '');
    for (let i = 0; i < 4; i += 1) await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('3 hours');
    expect(mails()).toHaveLength(2);
    expect(s.shop.sheet(said[locale].dashboard).cell('B2').value).toBe(said[locale].tomorrow);
    await s.shop.advance('26 hours');
    expect(mails()).toHaveLength(4);
    expect(s.shop.sheet(said[locale].dashboard).cell('B2').value).toBe(said[locale].live);
  });
});
