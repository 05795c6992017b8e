import { afterEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, type Locale, place } from './a-shop.ts';
import { itemsOf, locales, mailsOf, said, statesOf } from './outbox-words.ts';

let s: AShop;
afterEach(() => s.shop.close());

const mails = () => mailsOf(s.shop);
const states = (locale: Locale) => statesOf(s.shop, locale);
const items = (locale: Locale) => itemsOf(s.shop, locale);
const decide = (locale: Locale, decision: string, row = Number(items(locale)[0]?.row)) =>
  s.siti.edit(said[locale].review, cellOf(s.shop, said[locale].review, said[locale].decision, row), decision);
const onDashboard = (locale: Locale, label: string) =>
  s.shop
    .sheet(said[locale].dashboard)
    .values()
    .find((row) => row.includes(label))?.[2];
/** One message of which nobody knows whether it left. */
async function lost(locale: Locale): Promise<void> {
  s = await aShop({ locale });
  await place(s.owner, [['KOPI-250', 1]]);
  s.shop.fault({ method: 'MailApp.sendEmail', mode: 'kill' });
  await s.shop.advance('4 hours');
}

describe.each(locales)('a message nobody is sure of (%s)', (locale) => {
  const words = said[locale];

  it('waits in Review and on the Dashboard for a person', async () => {
    await lost(locale);
    expect(mails()).toHaveLength(0);
    expect(states(locale)).toEqual([words.unknown]);
    expect(String(items(locale)[0]?.[words.found])).toContain('M-1 (BT-0001)');
    expect(onDashboard(locale, words.unsure)).toBe(1);
  });

  it('leaves once more when that is decided', async () => {
    await lost(locale);
    await decide(locale, words.again);
    expect(states(locale)).toEqual([words.pending]);
    expect(String(items(locale)[0]?.[words.todo])).toMatch(/^✓/);
    await s.shop.advance('3 hours');
    expect(mails()).toHaveLength(1);
    expect(states(locale)).toEqual([words.sent]);
  });

  it.each([
    ['wasSent', 'sent'],
    ['drop', 'cancelled'],
  ] as const)('never leaves again when the decision is %s', async (decision, state) => {
    await lost(locale);
    await decide(locale, words[decision]);
    expect(states(locale)).toEqual([words[state]]);
    await s.shop.advance('3 hours');
    expect(mails()).toHaveLength(0);
    expect(onDashboard(locale, words.unsure)).toBe(0);
    expect(JSON.parse(String(s.shop.sheet('_book').cell('B1').value))).toMatchObject({
      unknown: 0,
      unsent: '',
    });
  });

  it('is not decided by a word that means nothing', async () => {
    await lost(locale);
    await decide(locale, 'hmm');
    expect(states(locale)).toEqual([words.unknown]);
    expect(String(items(locale)[0]?.[words.todo])).toContain(words.again);
    await decide(locale, words.drop);
    expect(states(locale)).toEqual([words.cancelled]);
  });
});

describe.each(locales)('a message that failed (%s)', (locale) => {
  const words = said[locale];

  it('leaves when the address was put right and a person says so', async () => {
    s = await aShop({ locale });
    await place(s.owner, [['KOPI-250', 1]]);
    const email = cellOf(s.shop, words.orders, 'Email', 2);
    await s.owner.edit(words.orders, email, 'budi at example');
    await s.shop.advance('2 hours');
    expect(states(locale)).toEqual([words.failed]);
    expect(onDashboard(locale, words.thatFailed)).toBe(1);
    await s.owner.edit(words.orders, email, 'budi@example.com');
    await decide(locale, words.again);
    await s.shop.advance('2 hours');
    expect(mails()).toHaveLength(1);
    expect(states(locale)).toEqual([words.sent]);
  });
});
