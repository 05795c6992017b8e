/** What the book says beside its ordinary bookings: notes, questions, what is odd, the Dashboard. */
type Params = Readonly<Record<string, string | number>>;

export const toastEn = {
  ready: 'Your shop is ready. The Dashboard says what to do next.',
  again: 'The shop was set up already. Missing tabs were put back, nothing else was changed.',
  chats: (count: number) => `${count} messages recorded.`,
  booked: (booked: number, refused: number) => `${booked} booked, ${refused} refused`,
  nothing: 'Nothing is waiting.',
  started: (name: string) => `Sending is on. Mails leave from the account of ${name}.`,
  stopped: (name: string) =>
    name === ''
      ? 'Sending is paused. Orders go on; messages wait.'
      : `Sending from the account of ${name} is paused. Orders go on; messages wait.`,
  cleared: (count: number) => `${count} practice orders were cleared.`,
  busy: 'Somebody else is booking right now. Try again in a moment.',
  bug: 'Something went wrong in Buku Toko. Please try again: nothing is booked twice.',
  stale: (name: string, time: string) =>
    `The clock of ${name} has not run since ${time}: no mail leaves. ${name} chooses Start sending to wake it, or you choose it and send from your account.`,
  lapsed:
    'Google asks for your permission again: choose any item of this menu and allow it. Until then none of your mails leave.',
  who: (name: string, time: string) => `Mails leave from the account of ${name}. Its clock last ran ${time}.`,
};

export const askEn = {
  takeOver: 'Take sending over?',
  takeOverMore: (name: string, time: string) =>
    `So far mails leave from the account of ${name} (last run ${time}). If you choose Yes they leave from yours, and ${name} sends nothing any more.`,
  start: 'Start sending real mails to customers?',
  startMore:
    'From now on confirmations and shipping mails leave on their own. Messages of practice orders never leave.',
  startPractice: (count: number) =>
    `${count} practice orders stay in the book. If you do not want them, choose No and clear them first.`,
  clear: 'Clear all practice orders?',
  clearMore:
    'Orders, lines, payments and stock movements made so far are removed, and stock goes back to its opening figures.',
};

export const flagEn = {
  unpaid: () => 'Not paid yet.',
  'auto-cancelled': () => 'Cancelled by itself: not paid in time.',
  overpaid: () => 'More was paid than is due.',
  'no-courier': () => 'No courier chosen.',
  'no-tracking': () => 'No tracking number yet.',
  'no-address': () => 'No address.',
  'below-price': (p: Params) => `${p.name} is sold below its price.`,
  'above-price': (p: Params) => `${p.name}: its price was typed by hand, above the listed one.`,
  'told-before': () => 'The customer was told the old total: tell them the new one.',
  'known-as': (p: Params) => `This phone or email belongs to ${p.name}: booked for them.`,
  'total-zero': () => 'The total is 0.',
  'below-cost': (p: Params) => `${p.name} is sold below its cost.`,
  'email-odd': (p: Params) => `Check the email address ${p.email}.`,
  'address-no-street': () => 'The address has no street or house number.',
  'address-no-district': () => 'The address has no district (kecamatan); couriers need it.',
  'address-no-postcode': () => 'The address has no postcode.',
  'same-today': (p: Params) => `Same order as ${p.order} today. Sent twice?`,
  'large-order': (p: Params) => `${p.times} times the usual order. Check the quantities.`,
  'reference-used': (p: Params) => `Payment reference ${p.reference} is already on ${p.order}.`,
  'credit-passed': () => 'With this order the customer owes more than agreed.',
  'phone-odd': (p: Params) => `Check the phone number ${p.phone}.`,
  backordered: (p: Params) => `${p.sku}: only ${p.available} available, the rest follows.`,
};

export const dashboardEn = {
  title: 'Today in the shop',
  practice: 'Practice mode: nothing is sent to anybody. Choose Buku Toko › Start sending when you are ready.',
  live: 'Sending is on.',
  paused: 'Sending is paused.',
  todo: 'To do',
  late: 'Late to ship',
  overdue: 'Payments overdue',
  awaitingPayment: 'Awaiting payment',
  toPack: 'To pack',
  toShip: 'To ship',
  low: 'Low stock',
  soldOut: 'Sold out',
  minus: 'Minus',
  toReview: 'To review',
  waiting: 'Messages waiting',
  unknown: 'Messages nobody is sure of',
  chats: 'WhatsApp messages to send',
  failed: 'Messages that failed',
  silent: (name: string) => `Sending stands still: the clock of ${name} does not run.`,
  tomorrow: (count: number) =>
    count === 1 ? '1 message leaves tomorrow.' : `${count} messages leave tomorrow.`,
  week: 'This week',
  before: 'Last week',
  netSales: 'Net sales',
  orders: 'Orders',
  units: 'Units sold',
  automation: 'Automation',
  sender: 'Mails leave from',
  lastRun: 'Last run',
  never: 'not yet',
  nobody: 'nobody yet',
  next: 'First steps',
  steps: [
    'Settings: shop name, your address for reports, bank accounts.',
    'Products: type or paste SKU, name, price, cost and opening stock.',
    'Menu Buku Toko › New order, or type rows in Quick entry and tick Book.',
    'Orders: type Paid under Pay, choose Shipped, type the tracking number.',
    'When it feels right: Buku Toko › Clear practice orders, then Start sending.',
  ],
  reports: 'Behind the tabs: Order lines, Payments, Stock card, Outbox, Reports (View › Hidden sheets).',
};

export const decidedEn = {
  again: '✓ It leaves again with the next beat.',
  'was-sent': '✓ Kept as sent.',
  drop: '✓ Dropped: it is not sent.',
  book: '✓ Booked; what could not be stands under Problem.',
  'put-back': '✓ The booked values are back.',
  settled: '✓ Nothing was left to decide.',
  unclear: (choices: string) => `Not understood. Choose ${choices}.`,
};

export const notesEn = {
  basis: 'Sales count on the order’s day, without shipping; cancelled orders are left out.',
  beat: (time: string) => `Automation last ran ${time}.`,
  quality: (count: number) =>
    count === 1
      ? '1 cell in the book could not be read: see Review.'
      : `${count} cells in the book could not be read: see Review.`,
};
