/**
 * Order status mails: claim, send, mark. A customer gets each at most once: one that was being sent when the script
 * died is not sent again but shown to a person.
 */
import { serialToDay } from '../domain/calendar.ts';
import { trackingUrl } from '../domain/couriers.ts';
import { isEmail } from '../domain/email.ts';
import { Refusal } from '../domain/errors.ts';
import { type Message, senderName } from '../emails/message.ts';
import { orderPlaced } from '../emails/order-placed.ts';
import { orderShipped } from '../emails/order-shipped.ts';
import type { orders } from '../schema/orders.ts';
import type { outbox } from '../schema/outbox.ts';
import { textOf } from '../tables/cells.ts';
import { record } from '../tables/commit.ts';
import { addReviewItems } from '../tables/review.ts';
import type { Settings } from '../tables/settings.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { linesOf } from '../use-cases/order-lines.ts';
import { momentWords } from '../use-cases/show-facts.ts';
import { bookWords } from '../words/book.ts';
import { type BeatPorts, MAIL_RESERVE, SOFT_STOP_MS } from './ports.ts';

type OutboxRec = Rec<typeof outbox>;
type Ending = 'sent' | 'failed' | 'unknown';

/** A message that was claimed and is to leave now. */
interface Claimed {
  readonly id: string;
  /** Of the record that claimed it. */
  readonly seq: number;
  readonly row: number;
  readonly orderRow: number;
  readonly order: string;
  readonly message: Message;
  readonly name: string;
}

interface Done {
  readonly claimed: Claimed;
  readonly ending: Ending;
}

/** Sends what is old enough, one at a time, as long as quota and time last. */
export function sendMessages(ports: BeatPorts, startedAt: number): void {
  let done: Done | undefined;
  let first = true;
  for (;;) {
    const may = ports.mailer.quota() > MAIL_RESERVE && ports.clock.instant() - startedAt < SOFT_STOP_MS;
    const before = done;
    const lost = first;
    const claimed = ports.withDesk((desk) => next(desk, before, may, lost));
    done = undefined;
    first = false;
    if (!claimed) return;
    done = { claimed, ending: deliver(ports, claimed) };
  }
}

/** One commit: marks the message that just left and claims the next. */
function next(desk: Desk, done: Done | undefined, may: boolean, first: boolean): Claimed | undefined {
  const shop = openShop(desk);
  const { outbox: box, state } = shop;
  const waiting = box.rows(state.waitingFrom, box.anchor.end - state.waitingFrom + 1);
  if (done) mark(shop, waiting, done);
  if (first) giveUpLost(shop, waiting);
  const found = may && state.mode === 'live' ? shop.attempt(() => claim(shop, waiting)) : undefined;
  // A broken tab: Review tells of it, and the messages wait until it is mended.
  const claimed = found instanceof Refusal ? undefined : found;
  moveOn(shop, waiting);
  record(desk, shop, `messages-${desk.book.state.seq + 1}`, '', '');
  return claimed;
}

function mark(shop: Shop, waiting: readonly OutboxRec[], { claimed, ending }: Done): void {
  const rec =
    waiting.find(({ values }) => values.id === claimed.id) ?? shop.outbox.find(claimed.id, claimed.row);
  if (rec) settle(shop, rec, ending);
  const order = ending === 'sent' ? findOrder(shop, claimed) : undefined;
  // A note that the next message still waits for its tracking number is news; that this one left is not.
  if (!order || !rec || isWaiting(order.values.message)) return;
  const { message } = bookWords(shop.settings.language);
  const what = rec.values.template === 'order-shipped' ? message['order-shipped'] : message['order-placed'];
  shop.orders.change(order, { message: message.sent(what, momentWords(shop.now, shop.settings.language)) });
}

// The tab may have been broken meanwhile: what left has left all the same.
function findOrder(shop: Shop, { order, orderRow }: Claimed): Rec<typeof orders> | undefined {
  const found = shop.attempt(() => shop.orders.find(order, orderRow));
  return found instanceof Refusal ? undefined : found;
}

const isWaiting = (text: string): boolean =>
  (['id', 'en'] as const).some((language) => bookWords(language).message.waits === text);

function settle(shop: Shop, rec: OutboxRec, ending: Ending): void {
  shop.outbox.change(rec, { state: ending, sentAt: ending === 'sent' ? shop.now : 0 });
  shop.state.waiting = Math.max(0, shop.state.waiting - 1);
  if (ending === 'sent') return;
  if (ending === 'unknown') shop.state.unknown += 1;
  const where = `${shop.outbox.table.title[shop.settings.language]} ${shop.outbox.address(rec.row, 'state')}`;
  addReviewItems(shop, [
    {
      where,
      code: `mail-${ending === 'failed' ? 'refused' : 'unknown'}`,
      params: { id: `${rec.values.id} (${rec.values.subject})` },
    },
  ]);
}

/** No run lives so long. */
const LOST_MINUTES = 10;

// Claimed by a run that never came back: whether it left, nobody knows.
function giveUpLost(shop: Shop, waiting: readonly OutboxRec[]): void {
  for (const rec of waiting) {
    const { state, sentAt } = rec.values;
    if (state === 'sending' && shop.now - sentAt > LOST_MINUTES / 1_440) settle(shop, rec, 'unknown');
  }
}

function claim(shop: Shop, waiting: readonly OutboxRec[]): Claimed | undefined {
  const oldest = shop.now - shop.settings.messageMinutes / 1_440;
  for (const rec of waiting) {
    const { state, at, subject, row, id, template } = rec.values;
    if (state !== 'pending' || at > oldest) continue;
    const order = shop.orders.find(subject, row);
    const message = order && isEmail(order.values.email) ? tryCompose(shop, template, order) : undefined;
    if (!order || !message) {
      settle(shop, rec, 'failed');
      continue;
    }
    shop.outbox.change(rec, { state: 'sending', sentAt: shop.now });
    return {
      id,
      seq: shop.state.seq + 1,
      row: rec.row,
      orderRow: order.row,
      order: subject,
      message,
      name: senderName(shop.settings.shopName),
    };
  }
  return undefined;
}

// One message that cannot be written must not hold up the others: it is shown to a person.
function tryCompose(shop: Shop, template: string, order: Rec<typeof orders>): Message | undefined {
  try {
    return compose(shop, template, order);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return undefined;
  }
}

function moveOn(shop: Shop, waiting: readonly OutboxRec[]): void {
  const open = waiting.find(({ values }) => values.state === 'pending' || values.state === 'sending');
  shop.state.waitingFrom = open?.row ?? shop.outbox.anchor.end + 1;
}

const mailShop = (settings: Settings) => ({
  name: settings.shopName,
  language: settings.language,
  currency: settings.currency,
  bankAccounts: settings.bankAccounts,
  signature: settings.signature,
  salutation: settings.salutation,
  ...(settings.whatsapp === '' ? {} : { waNumber: settings.whatsapp }),
});

function compose(shop: Shop, template: string, order: Rec<typeof orders>): Message {
  const v = order.values;
  const { settings } = shop;
  const lines = (linesOf(shop, [order]).get(v.number) ?? []).map(({ name, quantity, net }) => ({
    name,
    quantity,
    net,
  }));
  const view = {
    mailTo: v.email,
    shop: mailShop(settings),
    number: v.number,
    day: serialToDay(Math.floor(v.at)),
    customer: v.customer,
    lines,
    subtotal: v.subtotal,
    discount: v.discount,
    shipping: v.shipping,
    total: v.total,
    balance: v.balance,
    paid: v.balance <= 0,
  };
  if (template !== 'order-shipped') return orderPlaced(view);
  const courier = textOf(v.courier);
  const tracking = textOf(v.tracking);
  const url = settings.couriers.find(({ name }) => name.toLowerCase() === courier.toLowerCase())?.url ?? '';
  const link = tracking === '' ? '' : trackingUrl(url, tracking);
  return orderShipped({
    ...view,
    courier,
    tracking,
    recipient: v.recipient,
    address: v.address,
    ...(link === '' ? {} : { trackingUrl: link }),
  });
}

function deliver({ mailer, log, highWater }: BeatPorts, { message, name, seq }: Claimed): Ending {
  highWater.write(seq);
  const before = mailer.quota();
  try {
    mailer.send({
      to: message.to ?? '',
      subject: message.subject,
      text: message.text,
      html: message.html,
      name,
    });
    return 'sent';
  } catch (error) {
    log('mail-refused', error);
    // A recipient was counted although the call failed: it may have left.
    return mailer.quota() < before ? 'unknown' : 'failed';
  }
}
