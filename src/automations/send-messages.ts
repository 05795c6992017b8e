/**
 * Order status mails: claim, send, mark. A customer gets each at most once: one that was being sent when the script
 * died is not sent again but shown to a person.
 */
import { Refusal } from '../domain/errors.ts';
import { countedOn, hasRoom, MAIL_KINDS, mayLeave, quietUntil } from '../domain/mail-order.ts';
import { type Message, senderName } from '../emails/message.ts';
import { booking } from '../tables/commit.ts';
import type { Desk, Shop } from '../tables/shop.ts';
import { checkOutbox } from '../use-cases/check-outbox.ts';
import { type Ending, endMessage } from '../use-cases/end-message.ts';
import { isUnsent, numberOf, type OutboxRec, urgencyOf } from '../use-cases/messages.ts';
import { showFacts } from '../use-cases/show-facts.ts';
import { tryCompose } from './compose-message.ts';
import { type BeatPorts, SOFT_STOP_MS } from './ports.ts';

/** A message that was claimed and is to leave now. */
interface Claimed {
  readonly id: string;
  /** Of the record that claimed it. */
  readonly seq: number;
  readonly row: number;
  readonly message: Message;
  readonly name: string;
}

interface Step {
  /** What just left, or did not. */
  readonly done: { readonly claimed: Claimed; readonly ending: Ending } | undefined;
  readonly first: boolean;
  readonly quota: number;
  readonly inTime: boolean;
}

/** Sends what is old enough, one at a time, as long as quota, hour and time have room. */
export function sendMessages(ports: BeatPorts, startedAt: number): void {
  let done: Step['done'];
  for (let first = true; ; first = false) {
    const inTime = ports.clock.instant() - startedAt < SOFT_STOP_MS;
    const step = { done, first, quota: ports.mailer.quota(), inTime };
    const claimed = ports.withDesk((desk) => next(desk, step));
    if (!claimed) return;
    done = { claimed, ending: deliver(ports, claimed) };
  }
}

/** One booking: marks the message that just left and claims the next. */
function next(desk: Desk, { done, first, quota, inTime }: Step): Claimed | undefined {
  const held = desk.book.state.tomorrow;
  const claimed = booking(desk, 'messages', (shop) => {
    const { outbox: box, state } = shop;
    const waiting = first
      ? checkOutbox(shop)
      : box.rows(state.waitingFrom, box.anchor.end - state.waitingFrom + 1);
    if (done) mark(shop, waiting, done);
    if (first) giveUpLost(shop, waiting);
    const due = state.mode === 'live' ? dueNow(shop, waiting) : [];
    const may = mayLeave(quota) && inTime && hasRoom(state.mailed, shop.instant, shop.settings.mailsPerHour);
    const found = may ? shop.attempt(() => claim(shop, due)) : undefined;
    state.tomorrow = mayLeave(quota) ? 0 : due.length;
    moveOn(shop, waiting);
    // A broken tab: Review tells of it, and the messages wait until it is mended.
    return found instanceof Refusal ? undefined : found;
  });
  if (held !== desk.book.state.tomorrow) tell(desk);
  return claimed;
}

function tell(desk: Desk): void {
  showFacts(desk);
  desk.workbook.flush();
}

function mark(
  shop: Shop,
  waiting: readonly OutboxRec[],
  { claimed, ending }: NonNullable<Step['done']>,
): void {
  const mine = waiting.find(({ values }) => values.id === claimed.id && values.state === 'sending');
  const rec = mine ?? shop.outbox.find(claimed.id, claimed.row);
  if (rec) endMessage(shop, rec, ending);
}

/** No run lives so long. */
const LOST_MINUTES = 10;

// Claimed by a run that never came back: whether it left, nobody knows.
function giveUpLost(shop: Shop, waiting: readonly OutboxRec[]): void {
  for (const rec of waiting) {
    const { state, sentAt } = rec.values;
    const lost = state === 'sending' && shop.now - sentAt > LOST_MINUTES / 1_440;
    if (lost && isUnsent(shop, rec)) endMessage(shop, rec, 'unknown');
  }
}

const urgency = ({ values }: OutboxRec): number => MAIL_KINDS.indexOf(urgencyOf(values.template));

/** What a booking queued and is old enough to leave, the most urgent first, then the oldest. */
function dueNow(shop: Shop, waiting: readonly OutboxRec[]): readonly OutboxRec[] {
  if (quietUntil(shop.settings.quietHours, shop.now) !== undefined) return [];
  const oldest = shop.now - shop.settings.messageMinutes / 1_440;
  const onTheirWay = new Set(waiting.map(({ values }) => (values.state === 'sending' ? values.id : '')));
  return waiting
    .filter((rec) => rec.values.state === 'pending' && rec.values.at <= oldest && isUnsent(shop, rec))
    .filter(({ values }) => !onTheirWay.has(values.id))
    .sort((a, b) => urgency(a) - urgency(b) || a.row - b.row);
}

function claim(shop: Shop, due: readonly OutboxRec[]): Claimed | undefined {
  for (const rec of due) {
    const { subject, row, id, template } = rec.values;
    const order = shop.orders.find(subject, row);
    const message = order && tryCompose(shop, template, order, numberOf(rec));
    if (!order || !message) {
      endMessage(shop, rec, 'failed');
      continue;
    }
    shop.outbox.change(rec, { state: 'sending', sentAt: shop.now });
    shop.state.mailed = countedOn(shop.state.mailed, shop.instant);
    const name = senderName(shop.settings.shopName);
    return { id, seq: shop.state.seq + 1, row: rec.row, message, name };
  }
  return undefined;
}

function moveOn(shop: Shop, waiting: readonly OutboxRec[]): void {
  const open = waiting.find(({ values }) => values.state === 'pending' || values.state === 'sending');
  shop.state.waitingFrom = open?.row ?? shop.outbox.anchor.end + 1;
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
    const after = mailer.quota();
    // A recipient was counted although the call failed: it may have left.
    if (after < before) return 'unknown';
    return after <= 0 ? 'later' : 'failed';
  }
}
