import { afterEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, OWNER, place, SITI } from './a-shop.ts';
import { mailsOf } from './outbox-words.ts';

let s: AShop;
afterEach(() => s.shop.close());

const said = {
  id_ID: {
    setUp: 'Siapkan toko',
    start: 'Mulai kirim',
    stop: 'Jeda kirim',
    review: 'Perlu Ditinjau',
    dashboard: 'Dasbor',
    people: 'Admin',
    settings: 'Pengaturan',
    noClock: 'tidak jalan sejak',
    permission: 'izin',
    still: 'Pengiriman berhenti',
    takeOver: 'dikirim dari akun Wati',
    paused: 'dari akun Wati dijeda',
    sends: /^Pengirim: Wati · terakhir jalan /,
  },
  en_US: {
    setUp: 'Set up shop',
    start: 'Start sending',
    stop: 'Pause sending',
    review: 'Review',
    dashboard: 'Dashboard',
    people: 'People',
    settings: 'Settings',
    noClock: 'has not run since',
    permission: 'permission',
    still: 'Sending stands still',
    takeOver: 'from the account of Wati',
    paused: 'from the account of Wati is paused',
    sends: /^Sends: Wati · last run /,
  },
} as const;

/** Wati's account sends; Siti's has a clock too. */
async function twoClocks(locale: keyof typeof said): Promise<void> {
  s = await aShop({ locale, live: false });
  const { settings, people } = said[locale];
  const row =
    s.shop
      .sheet(settings)
      .values()
      .findIndex(([name]) => name === people) + 1;
  await s.owner.edit(settings, `B${row}`, 'Wati; Siti');
  await s.owner.menu(said[locale].start, { answers: ['YES'] });
  await s.siti.menu(said[locale].setUp);
}

/** The owner's account is closed: its triggers go with it. */
function ownerLeaves(): void {
  const state = s.shop.toState();
  s.shop.fromState({ ...state, triggers: state.triggers.filter(({ account }) => account !== OWNER) });
}

const review = (locale: keyof typeof said) => JSON.stringify(s.shop.sheet(said[locale].review).values());
const banner = (locale: keyof typeof said) => String(s.shop.sheet(said[locale].dashboard).cell('B2').value);
const sendingWords = (person: AShop['owner']) =>
  person
    .menuItems()
    .flatMap(({ items }) => items)
    .map(({ words }) => words);

describe.each(['id_ID', 'en_US'] as const)('the account that sends (%s)', (locale) => {
  const words = said[locale];

  it('is named in the menu with its last run, and on the Dashboard', async () => {
    await twoClocks(locale);
    await s.shop.advance('2 hours');
    await s.siti.open();
    expect(sendingWords(s.siti).some((each) => words.sends.test(each))).toBe(true);
    expect(s.shop.sheet(words.dashboard).cell('F10').value).toBe('Wati');
  });

  it('is taken over by another person who is told whose it was; from then on hers sends alone', async () => {
    await twoClocks(locale);
    await s.siti.menu(words.start, { answers: ['YES'] });
    expect(s.siti.alerts().at(-1)?.prompt).toContain(words.takeOver);
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('3 hours');
    expect(mailsOf(s.shop).map(({ from }) => from)).toEqual([SITI]);
    expect(s.shop.sheet(words.dashboard).cell('F10').value).toBe('Siti');
  });

  it('stays who it is when the other one says no', async () => {
    await twoClocks(locale);
    await s.siti.menu(words.start, { answers: ['NO'] });
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('3 hours');
    expect(mailsOf(s.shop).map(({ from }) => from)).toEqual([OWNER]);
  });

  it('may be paused by anybody, who reads whose sending it was', async () => {
    await twoClocks(locale);
    await s.siti.menu(words.stop);
    expect(s.siti.toasts().at(-1)?.text).toContain(words.paused);
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('6 hours');
    expect(mailsOf(s.shop)).toEqual([]);
    expect(review(locale)).not.toContain(words.noClock);
  });

  it('is missed after some hours when its clock stops, and nobody sends in its place', async () => {
    await twoClocks(locale);
    ownerLeaves();
    await place(s.siti, [['KOPI-250', 1]]);
    await s.shop.advance('8 hours');
    expect(mailsOf(s.shop)).toEqual([]);
    expect(review(locale).split(words.noClock)).toHaveLength(2);
    expect(banner(locale)).toContain(words.still);
    await s.siti.open();
    expect(s.siti.toasts().at(-1)?.text).toContain(words.noClock);
    await s.siti.menu(words.start, { answers: ['YES'] });
    await s.shop.advance('2 hours');
    expect(mailsOf(s.shop).map(({ from }) => from)).toEqual([SITI]);
    expect(banner(locale)).not.toContain(words.still);
    expect(review(locale)).toContain('✓');
  });

  it('sends nothing while Google asks for its permission, says so, and goes on once it is given', async () => {
    await twoClocks(locale);
    await place(s.owner, [['KOPI-250', 1]]);
    s.shop.lapse(OWNER);
    await s.shop.advance('3 hours');
    expect(mailsOf(s.shop)).toEqual([]);
    expect(review(locale)).toContain(words.permission);
    expect(review(locale)).not.toContain('M-1');
    await s.owner.open();
    expect(s.owner.toasts().at(-1)?.text).toContain(words.permission);
    await s.owner.menu(words.start, { answers: ['YES'] });
    await s.shop.advance('2 hours');
    expect(mailsOf(s.shop).map(({ from }) => from)).toEqual([OWNER]);
    expect(banner(locale)).not.toContain(words.still);
  });
});
