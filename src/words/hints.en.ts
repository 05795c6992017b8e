import type { SettingName } from '../schema/settings.ts';

const OWN =
  'Own words for WhatsApp and mails with {name} {order} {total} {balance} {due} {accounts} {courier} {tracking} {link} {items} {shop}; blank: the usual ones.';
const OWN_TOO = 'As in Text: order; blank: the usual words.';

const REPLY =
  'Quick reply in the panel Messages, with {name} {shop} {list} {accounts} {methods} {courier} {hour}; blank: the usual one.';
const REPLY_TOO = 'As in Reply: price list; blank: the usual one.';

/** What each setting does, beside its cell. */
export const hintsEn = {
  shopName: 'Stands on every mail.',
  language: 'id or en: sentences, mails and the sidebar.',
  currency:
    'Three letters, e.g. IDR, USD, MYR. Choose it before the first order, then choose Set up shop again.',
  country: 'Two letters: how local phone numbers are read.',
  ownerEmails: 'Who gets the low-stock digest and the weekly report; separated by ;',
  bankAccounts: 'One a line, as customers should read them: BCA 1234567890 in the name of …',
  whatsapp: 'Stands in mails as the way to answer.',
  salutation: 'Stands before the names of customers whose own Salutation is blank; may be blank.',
  signature: 'Last line of every mail; the shop name if blank.',
  people: 'Names to choose from in the sidebar; separated by ;',
  orderPrefix: 'BT- gives BT-0001.',
  channels: 'Where orders come from; separated by ;',
  methods: 'The first one is used when none is named.',
  couriers: 'Name = tracking page with {resi} where the number goes; one a line.',
  workdays: '1 is Monday, 7 is Sunday.',
  holidays: 'Days as 2026-12-25, separated by ; no digest leaves on them.',
  alertHour: 'Hour of the day, 0–23, on working days.',
  reportDay: '1 is Monday, 7 is Sunday.',
  reportHour: 'Hour of the day, 0–23.',
  leadDays: 'For products that name none.',
  bufferDays: 'Days of sales kept in reserve on top of the lead time.',
  shipByNumber: 'yes: typing a tracking number ships the order.',
  messageMinutes: 'So long a slip can be undone before its message leaves.',
  shopAddress: 'Stands on invoices and labels.',
  logo: 'Address of an image, https://…; stands on invoices.',
  documentTerms: 'Returns, warranty: a sentence or two.',
  taxRate: '0 charges none.',
  taxIncluded: 'no: it is added to the total.',
  uniqueCodes: 'yes: transfers end in a code of their own, 1–999.',
  payHours: '0: no deadline.',
  remindHours: 'One polite message to who has not paid; 0: none.',
  autoCancel: 'yes: stock comes back. Never what was paid in part or is said to be paid.',
  completeDays: 'After it arrived, else after it left; 0: never.',
  cutOffHour: 'Hour; later orders ship the next working day.',
  cutOffSaturday: 'Hour of the day, 0–23.',
  quietHours: '8-20: none outside these hours; blank: always.',
  mailsPerHour: 'At most; the others leave in the next hours. 0 holds all of them.',
  messageSteps: 'order, paid, shipped, completed; separated by ;',
  chatFirst: 'yes: by WhatsApp also where there is an email; you send them in the panel Messages.',
  textPlaced: OWN,
  textPaid: OWN_TOO,
  textShipped: OWN_TOO,
  textPart: OWN_TOO,
  textReminder: OWN_TOO,
  textCompleted: OWN_TOO,
  replyPrices: REPLY,
  replyOrdering: REPLY_TOO,
  replyPaying: REPLY_TOO,
  replyShipping: REPLY_TOO,
} satisfies Readonly<Record<SettingName, string>>;

/** What is written into a column, as a note on its header: by table and column. */
export const notesEn: Readonly<Record<string, string>> = {
  'customers.termsDays': 'May pay so many days after ordering.',
  'orders.pay': 'Type "Paid" or an amount.',
  'orders.shippingCost': 'What the courier charged the shop.',
  'customers.salutation': 'Mr, Mrs, Dr …; blank: as in Settings.',
  'products.active': 'Tick: stands in the price list. None ticked: all that are in stock.',
  'products.sku': 'Leave blank and one is made for you.',
  'products.backorder': 'Tick: orders are taken although nothing is available.',
  'products.reorderPoint': 'Blank: computed from sales.',
  'products.download':
    'https://… goes to the customer with the shipping message; an order of such products ships itself once paid.',
  'quickEntry.paid': 'Type "Paid" or an amount; blank: not paid yet.',
  'quickEntry.book': 'Tick to book the order.',
  'stock.incoming': 'Ordered from the supplier and not here yet.',
  'stock.received': 'How many arrived now. Clear before the next delivery.',
  'stock.counted': 'What you counted on the shelf.',
};
