import { lowStock } from '../../src/emails/low-stock.ts';
import type { Message } from '../../src/emails/message.ts';
import { orderNote } from '../../src/emails/order-note.ts';
import { orderPlaced } from '../../src/emails/order-placed.ts';
import { orderShipped } from '../../src/emails/order-shipped.ts';
import { weeklyReport } from '../../src/emails/weekly-report.ts';
import * as views from './views.ts';

/** Every mail in both languages, with full and with empty views: what the checks of form run over. */
export function allMails(): [name: string, mail: Message][] {
  return (['id', 'en'] as const).flatMap((language): [string, Message][] => {
    const bare = { fresh: [], worse: [], still: [], recovered: [] };
    const quiet = {
      figures: views.emptyFigures,
      byDay: [],
      best: [],
      waiting: [],
      notes: [],
      lowStock: 0,
      soldOut: 0,
    };
    const mails: [string, Message][] = [
      ['placed', orderPlaced(views.order(language))],
      ['placed-paid', orderPlaced(views.paidOrder(language))],
      ['placed-cod', orderPlaced(views.order(language, { cashOnDelivery: true }))],
      ['placed-part', orderPlaced(views.order(language, { balance: 100_000, dueDay: '2026-11-24' }))],
      ['reminder', orderNote(views.order(language, { dueDay: '2026-11-24', dueTime: '08.00' }), 'reminder')],
      ['completed', orderNote(views.paidOrder(language), 'completed')],
      ['placed-own', orderPlaced(views.order(language, { own: views.own }))],
      ['shipped-own', orderShipped(views.shipped(language, { own: views.own }))],
      ['reminder-own', orderNote(views.order(language, { own: views.own }), 'reminder')],
      ['shipped', orderShipped(views.shipped(language))],
      [
        'shipped-bare',
        orderShipped(views.shipped(language, { courier: '', tracking: '', address: '', recipient: '' })),
      ],
      ['shipped-part', orderShipped(views.part(language))],
      ['shipped-last', orderShipped(views.last(language))],
      ['shipped-mixed', orderShipped(views.shipped(language, { downloads: [views.download] }))],
      ['digital', orderShipped(views.digital(language))],
      ['shipped-hard', orderShipped(views.hard(language))],
      ['placed-hard', orderPlaced({ ...views.hard(language), cashOnDelivery: false })],
      ['low', lowStock(views.digest(language))],
      ['low-none', lowStock(views.digest(language, bare))],
      ['weekly', weeklyReport(views.weekly(language))],
      ['weekly-empty', weeklyReport(views.weekly(language, quiet))],
    ];
    return mails.map(([name, mail]) => [`${name}-${language}`, mail]);
  });
}
