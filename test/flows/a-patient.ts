/** A shop to damage, and the doctor to ask. */
import { expect } from 'vitest';
import { faultsOf } from '../simulation/invariants/all.ts';
import { type AShop, aShop, cellOf, place } from './a-shop.ts';

/** One order paid, one not. */
export async function aPatient(options: Parameters<typeof aShop>[0] = {}): Promise<AShop> {
  const s = await aShop(options);
  await place(s.owner, [['KOPI-250', 2]], { paid: true });
  await place(s.owner, [
    ['GULA-AREN', 3],
    ['KOPI-250', 1],
  ]);
  return s;
}

/** What the dialogs of one check said; as many rounds are agreed to as `yes` says. */
export async function check(s: AShop, yes = 0, item = 'Periksa buku…'): Promise<string> {
  const [alerts, toasts] = [s.owner.alerts().length, s.owner.toasts().length];
  await s.owner.menu(item, { answers: [...Array<string>(yes).fill('YES'), 'NO', 'OK'] });
  return [
    ...s.owner
      .alerts()
      .slice(alerts)
      .map(({ prompt }) => prompt),
    ...s.owner
      .toasts()
      .slice(toasts)
      .map(({ text }) => text),
  ].join('\n');
}

/** Mends until nothing is left, and looks with the eyes of the simulation. */
export async function healed(s: AShop): Promise<void> {
  await check(s, 4);
  expect(await check(s)).toBe('Buku sehat.');
  expect(faultsOf(s.shop)).toEqual([]);
  expect((await place(s.owner, [['KOPI-250', 1]])).ok).toBe(true);
  expect(faultsOf(s.shop)).toEqual([]);
}

export const rowWith = (s: AShop, tab: string, key: string): number =>
  s.shop
    .sheet(tab)
    .values()
    .findIndex((row) => row.includes(key)) + 1;
export const damage = (
  s: AShop,
  tab: string,
  key: string,
  header: string,
  value: string | number,
): Promise<void> => s.owner.edit(tab, cellOf(s.shop, tab, header, rowWith(s, tab, key)), value);
