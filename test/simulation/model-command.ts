/** What every command of the model runs shares: act, settle the model, hold the book against it. */
import type fc from 'fast-check';
import { type ModelBook, type ModelOrder, type ModelProduct, No, type Template } from './model-book.ts';
import { difference } from './model-compare.ts';
import type { Hand } from './model-hand.ts';
import { processAll } from './model-moves.ts';

export type Command = fc.AsyncCommand<ModelBook, Hand>;

interface Parts {
  readonly name: string;
  readonly can?: (book: ModelBook) => boolean;
  readonly run: (book: ModelBook, hand: Hand) => Promise<void>;
  /** The step stays the last one that Ctrl+Z takes back. */
  readonly keepsEdit?: boolean;
}

export function command({ name, can = () => true, run, keepsEdit = false }: Parts): Command {
  return {
    check: can,
    run: async (book, hand) => {
      if (!keepsEdit) book.lastEdit = undefined;
      await run(book, hand);
      const found = difference(book, hand);
      if (found !== '') throw new Error(found);
    },
    toString: () => name,
  };
}

export const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

export const orderAt = (book: ModelBook, at: number): ModelOrder => pick(book.orders, at);
export const hasOrders = (book: ModelBook): boolean => book.orders.length > 0;
export const skuOf = ({ skus }: ModelProduct): string => skus.at(-1) ?? '';
export const trackedAt = (book: ModelBook, at: number): ModelProduct =>
  pick(
    book.products.filter(({ digital }) => !digital),
    at,
  );

/** What the model says to `act`: undefined, or why it must be refused. */
export function refusalOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof No) return error.message;
    throw error;
  }
}

/** After the menu or the clock: what the brake held was meant, and everything that was refused was tried again. */
export async function hearAll(book: ModelBook, hand: Hand): Promise<void> {
  for (const item of hand.rows('review', 'No.')) {
    const held = item.Keputusan === '' && String(item['Yang ditemukan']).includes('perubahan');
    if (held)
      await hand.owner.edit(hand.id('review'), hand.cell('review', 'Keputusan', item.row), 'Catat semua');
  }
  processAll(book, hand.shop.now.getTime());
}

export function demand(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
}

/** Beats since a message began to wait, after which it must have left. */
const PATIENCE = 2;

/** After a beat: what left is told, what should have left and has not is a fault. */
export function hearBeat(book: ModelBook, hand: Hand, beats: number): void {
  const sent = new Set(
    hand
      .rows('outbox', 'Pesan')
      .filter((row) => row.Keadaan === 'Terkirim')
      .map((row) => `${row.Tentang} ${row.Jenis}`),
  );
  for (const order of book.orders) {
    for (const template of ['order-placed', 'order-shipped'] satisfies Template[]) {
      if (order.messages[template] === 'pending')
        hearMessage(order, template, sent.has(`${order.number} ${template}`), mailsOf(hand, order, template));
      if (order.messages[template] !== 'pending' || !book.live) continue;
      order.age[template] += beats;
      if (order.age[template] > PATIENCE)
        throw new Error(`I6 ${template} of ${order.number} has not left after ${order.age[template]} beats`);
    }
  }
}

const mailsOf = ({ shop }: Hand, { number }: ModelOrder, template: Template): number =>
  shop
    .mails()
    .filter(
      ({ subject }) => subject.includes(number) && isShipping(subject) === (template === 'order-shipped'),
    ).length;

function hearMessage(order: ModelOrder, template: Template, sent: boolean, mails: number): void {
  demand(`I5 mails ${template} of ${order.number}`, mails, sent ? 1 : 0);
  if (sent) order.messages[template] = 'told';
}

const isShipping = (subject: string): boolean => /sudah dikirim/.test(subject);
