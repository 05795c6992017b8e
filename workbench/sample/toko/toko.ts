/** Twelve weeks of "Rasa Nusantara", an invented shop, up to the clock of the book. */
import { dayToSerial, serialToDay, weekday } from '../../../src/domain/calendar.ts';
import type { Language } from '../../../src/domain/language.ts';
import { customerId } from '../../../src/use-cases/buyers.ts';
import type { LineRequest, OrderRequest } from '../../../src/use-cases/order-request.ts';
import { Zone } from '../../book/zone.ts';
import type { BookState } from '../../records.ts';
import { Random } from '../../run/random.ts';
import { openAgenda } from '../agenda.ts';
import { levels, orders } from '../levels.ts';
import { closeMemory } from '../memory-close.ts';
import { openMemory } from '../memory-desk.ts';
import { openShopkeeper } from '../shopkeeper.ts';
import { leaveOddities, live, type Shop } from './life.ts';
import { CUSTOMERS, customerOf } from './people.ts';
import { type Money, productRow, type Ware, wares } from './products.ts';
import { daysUntil, orderTimes, WEEKS } from './weeks.ts';

const SEED = 20_260_817;
const settings = {
  shopName: 'Rasa Nusantara',
  country: 'ID',
  ownerEmails: 'owner@toko.example',
  bankAccounts: 'BCA 0000000000 a.n. Ratna Wijaya\nMandiri 0000000000000 a.n. Ratna Wijaya',
  whatsapp: '0812-0000-0000',
  signature: 'Ratna & tim Rasa Nusantara',
  people: 'Ratna; Siti; Budi',
  orderPrefix: 'RN-',
} as const;
const admins = ['Siti', 'Siti', 'Budi', 'Ratna'];
const channels = ['WhatsApp', 'WhatsApp', 'WhatsApp', 'Instagram', 'Instagram', 'Website'];
/** An English book counts in dollars; its shop is the same. */
const moneyIn = (language: Language): Money =>
  language === 'id' ? (rupiah) => rupiah : (rupiah) => Math.max(0, Math.round(rupiah / 1_500) * 10 - 1);

/** Hours at which the clock's beats are played; a real book has more of them, and nothing more happens in it. */
const BEATS = [8.1, 11.1, 14.1, 18.1, 21.1];
/** Products that nobody has ordered anew are let run down for so many days. */
const LATE_DAYS = 24;

/** `state` is a book that was just set up. Nothing leaves it until somebody presses Start sending. */
export function fillToko(state: BookState): BookState {
  const desk = openMemory(state);
  const keeper = openShopkeeper(desk);
  const zone = new Zone(state.timeZone);
  const language = desk.book.identity.settings.language === 'en' ? 'en' : 'id';
  const shop: Shop = { keeper, agenda: openAgenda(), random: new Random(SEED), zone, language };
  const now = Date.parse(state.now);
  const days = daysUntil(serialToDay(zone.serial(now)));
  keeper.at(zone.instant(dayToSerial(days[0] ?? '') + 7 / 24));
  keeper.choose(settings);
  keeper.enter(
    'products',
    wares.map((item) => productRow(item, moneyIn(language))),
  );
  keeper.start('Ratna');
  const buyers = openBuyers(shop.random);
  days.forEach((day, i) => {
    const start = dayToSerial(day);
    const at = (fraction: number): number => zone.instant(start + fraction);
    for (const hour of BEATS) shop.agenda.add(at(hour / 24), () => keeper.beat());
    // What came in today is still to be told.
    if (i < days.length - 1) shop.agenda.add(at(19 / 24), () => keeper.chat());
    shop.agenda.add(at(7.5 / 24), () => restock(shop, levels(desk), weekday(day), days.length - i));
    for (const time of orderTimes(day, WEEKS - 1 - Math.floor(i / 7), shop.random)) {
      shop.agenda.add(at(time), () => order(shop, levels(desk), buyers, at(time)));
    }
  });
  shop.agenda.run(now, keeper.at);
  keeper.at(now);
  leaveOddities(shop, orders(desk));
  keeper.pause();
  return closeMemory(state, desk);
}

/** Customers come for the first time one after the other; a few come again and again. */
function openBuyers(random: Random): () => OrderRequest['customer'] {
  let known = 0;
  return () => {
    const isNew = known < CUSTOMERS && (known === 0 || random.next() < Math.max(0.08, 0.9 - known * 0.02));
    if (isNew) known += 1;
    const who = isNew ? known - 1 : Math.floor(random.next() ** 1.6 * known);
    return isNew ? customerOf(who) : { id: customerId(who + 1), row: who + 2 };
  };
}

type Levels = ReadonlyMap<string, number>;

/** Each product as often as it is liked. */
const tickets = wares.flatMap((item) => Array<Ware>(item.liked).fill(item));

function linesFor(random: Random, left: Levels): LineRequest[] {
  const count = 1 + Math.floor(random.next() ** 1.7 * 4);
  const lines = new Map<string, LineRequest>();
  for (let i = 0; i < count; i += 1) {
    const item = tickets[random.below(tickets.length)];
    const quantity = 1 + Math.floor(random.next() ** 3 * 4);
    if (item && !lines.has(item.sku) && sells(item, quantity, left))
      lines.set(item.sku, { sku: item.sku, quantity });
  }
  // Nobody here buys a file alone: it would need no parcel.
  return [...lines.keys()].every(isDigital) ? [] : [...lines.values()];
}

const isDigital = (sku: string): boolean => wares.find((item) => item.sku === sku)?.type === 'digital';

const sells = (item: Ware, quantity: number, left: Levels): boolean =>
  item.type === 'digital' || item.backorder === true || (left.get(item.sku) ?? 0) >= quantity;

function order(shop: Shop, left: Levels, buyer: () => OrderRequest['customer'], at: number): void {
  const { keeper, random, language } = shop;
  const money = moneyIn(language);
  const lines = linesFor(random, left);
  if (lines.length === 0) return;
  const paid = random.next() < 0.22;
  const number = keeper.place({
    customer: buyer(),
    lines,
    shipping: money(9_000 + random.below(8) * 3_000),
    ...(random.next() < 0.08 ? { discount: money(10_000) } : {}),
    channel: channels[random.below(channels.length)],
    ...(paid ? { paid, method: random.next() < 0.7 ? 'QRIS' : 'Dompet Digital' } : {}),
    admin: admins[random.below(admins.length)],
    ...(random.next() < 0.05 ? { note: 'Tolong bungkus kado' } : {}),
  });
  live(shop, { number, placedAt: at, paid });
}

/** On Tuesdays and Fridays the shelves are filled up, except what nobody thought of. */
function restock({ keeper }: Shop, left: Levels, day: number, daysLeft: number): void {
  if (day !== 2 && day !== 5) return;
  for (const item of wares) {
    if (item.type === 'digital' || item.restock === 'never') continue;
    if (item.restock === 'late' && daysLeft <= LATE_DAYS) continue;
    if ((left.get(item.sku) ?? 0) > item.opening * 0.4) continue;
    keeper.type('stock', item.sku, { received: item.opening, reason: item.supplier });
    keeper.type('stock', item.sku, { received: '' });
  }
}
