/** What becomes of an order: paid by most, packed and shipped on a working day, some late, some never. */

import { serialToDay, weekday } from '../../../src/domain/calendar.ts';
import { labelOf, ORDER_STATUSES, type OrderStatus } from '../../../src/domain/labels.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Zone } from '../../book/zone.ts';
import type { Random } from '../../run/random.ts';
import type { Agenda } from '../agenda.ts';
import type { Shopkeeper } from '../shopkeeper.ts';

export interface Shop {
  readonly keeper: Shopkeeper;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly zone: Zone;
  readonly language: Language;
}

const HOUR = 3_600_000;
const couriers = ['JNE', 'JNE', 'J&T Express', 'J&T Express', 'SiCepat', 'AnterAja', 'Pos Indonesia'];

/** The first moment at that hour (0–23) of a working day that is not before `from`. */
function atWork({ zone }: Shop, from: number, hour: number): number {
  let serial = Math.floor(zone.serial(from)) + hour / 24;
  while (zone.instant(serial) < from || weekday(serialToDay(serial)) === 7) serial += 1;
  return zone.instant(serial);
}

function tracking(courier: string, random: Random): string {
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
  if (courier === 'J&T Express') return `JT${digits(10)}`;
  if (courier === 'SiCepat') return `00${digits(10)}`;
  if (courier === 'AnterAja') return `1000${digits(10)}`;
  return courier === 'Pos Indonesia' ? `P${digits(10)}` : `TG${digits(10)}`;
}

const become = (
  { keeper, language }: Shop,
  number: string,
  status: OrderStatus,
  more: { courier?: string; tracking?: string } = {},
): void => keeper.type('orders', number, { ...more, status: labelOf(ORDER_STATUSES, status, language) });

interface Placed {
  readonly number: string;
  readonly placedAt: number;
  readonly paid: boolean;
}

/** Everything that follows a placed order goes on the agenda. */
export function live(shop: Shop, { number, placedAt, paid }: Placed): void {
  const { keeper, agenda, random, language } = shop;
  const forgotten = !paid && random.next() < 0.05;
  if (forgotten) {
    agenda.add(atWork(shop, placedAt + 44 * HOUR, 9), () => become(shop, number, 'cancelled'));
    return;
  }
  const paidAt = paid ? placedAt : placedAt + (0.3 + random.next() ** 1.5 * 36) * HOUR;
  const word = language === 'id' ? 'Lunas' : 'Paid';
  if (!paid) agenda.add(paidAt, () => keeper.type('orders', number, { pay: word }));
  send(shop, number, paidAt + HOUR / 2);
}

/** What an admin finds open: a slip of the keyboard, and a parcel that left without its number. */
export function leaveOddities(shop: Shop, statuses: ReadonlyMap<string, string>): void {
  const open = (['processing', 'packed'] as const).map((status) =>
    labelOf(ORDER_STATUSES, status, shop.language),
  );
  const [bare, slip] = [...statuses].filter(([, status]) => open.includes(status)).map(([number]) => number);
  if (slip) shop.keeper.type('orders', slip, { status: shop.language === 'id' ? 'Dkirm' : 'Shiped' });
  if (bare) become(shop, bare, 'shipped', { courier: 'JNE' });
}

function send(shop: Shop, number: string, from: number): void {
  const { agenda, random } = shop;
  const packedAt = atWork(shop, from, 9 + random.below(9)) + random.below(50) * 60_000;
  const shippedAt = atWork(shop, packedAt + HOUR / 2, 16) + random.below(90) * 60_000;
  const courier = couriers[random.below(couriers.length)] ?? 'JNE';
  // Now and then the number is typed a day later: until then the row says so and the mail waits.
  const late = random.next() < 0.04;
  const parcel = tracking(courier, random);
  agenda.add(packedAt, () => become(shop, number, 'packed'));
  agenda.add(shippedAt, () =>
    become(shop, number, 'shipped', late ? { courier } : { courier, tracking: parcel }),
  );
  if (late) agenda.add(shippedAt + 20 * HOUR, () => shop.keeper.type('orders', number, { tracking: parcel }));
  const arrivedAt = shippedAt + (40 + random.below(60)) * HOUR;
  const status = random.next() < 0.012 ? 'failed-delivery' : 'completed';
  agenda.add(arrivedAt, () => become(shop, number, status));
}
