import { askEn, dashboardEn, decidedEn, flagEn, notesEn, toastEn } from './asides.en.ts';
import { refusalsEn } from './refusals.en.ts';
import { reviewsEn } from './reviews.en.ts';

/** What the book itself says: menu, answers in rows, Review, Dashboard. The shape of every translation. */
export const bookEn = {
  menu: {
    title: 'Buku Toko',
    setUp: 'Set up shop',
    newOrder: 'New order',
    order: 'Open selected order',
    find: 'Find an order',
    packing: 'Pack & ship',
    payments: 'Payments',
    messages: 'Messages',
    today: 'Today',
    documents: 'Print documents',
    process: 'Process now',
    check: 'Check the book…',
    start: 'Start sending',
    stop: 'Pause sending',
    who: (name: string, time: string) => `Sends: ${name} · last run ${time}`,
    clear: 'Clear practice orders',
  },
  toast: toastEn,
  ask: askEn,
  refusal: refusalsEn,
  flag: flagEn,
  review: reviewsEn,
  placed: (number: string, total: string) => `✓ ${number} · ${total}`,
  placedSaid: (number: string, total: string) => `Order ${number} is booked: ${total}.`,
  splitSaid: (from: string, number: string) => `Split off from ${from}: order ${number}.`,
  exchangedSaid: (number: string, due?: string, back?: string) =>
    `Exchanged: order ${number} goes out, ${due ? `${due} left to pay` : back ? `${back} paid back` : 'nothing left to pay'}.`,
  undoneSaid: (number: string) => `The last booking of order ${number} was taken back.`,
  changedSaid: (number: string) => `Order ${number} is up to date.`,
  message: {
    sent: (what: string, day: string) => `${what} ${day}`,
    'order-placed': 'Confirmation sent',
    'order-shipped': 'Shipping mail sent',
    'order-part': 'Parcel mail sent',
    'order-paid': 'Payment confirmed',
    'order-completed': 'Thanks sent',
    'payment-reminder': 'Reminder sent',
    by: (what: string, name: string) => `${what} by WhatsApp${name === '' ? '' : ` (${name})`}`,
    waits: 'Shipping mail waits for the tracking number',
  },
  dashboard: dashboardEn,
  choices: { yes: 'yes', no: 'no' },
  waitingWords: {
    awaitingPayment: 'Orders await payment',
    toPack: 'Orders to pack',
    toShip: 'Orders to ship',
    toReview: 'Items to review',
    unknown: 'Messages nobody is sure of',
  },
  decided: decidedEn,
  notes: notesEn,
};

export type BookWords = typeof bookEn;
