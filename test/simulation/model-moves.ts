/** What the model knows of an order's life: requests in its row, payments, moves and their messages. */
import { isOpen, type ModelBook, type ModelOrder, No, type Request, type Status } from './model-book.ts';

const HOUR = 3_600_000;
const OPEN: readonly Status[] = ['awaiting-payment', 'processing', 'packed'];

/** Words the runs type, with the status they mean; what is not here is no status. */
export const STATUS_WORDS: ReadonlyMap<string, Status> = new Map([
  ['Menunggu Pembayaran', 'awaiting-payment'],
  ['Diproses', 'processing'],
  ['Dikemas', 'packed'],
  ['dikirim', 'shipped'],
  ['Dikirim', 'shipped'],
  ['Selesai', 'completed'],
  ['batal', 'cancelled'],
  ['Dibatalkan', 'cancelled'],
  ['Gagal Kirim', 'failed-delivery'],
  ['Retur', 'returned'],
]);

/** Where an order may go from a status that is not open; open ones are told by a rule. */
const AFTER: Readonly<Record<string, readonly Status[]>> = {
  shipped: [...OPEN, 'completed', 'failed-delivery', 'returned'],
  completed: [...OPEN, 'shipped', 'failed-delivery', 'returned'],
  'failed-delivery': ['shipped', 'completed', 'returned'],
  returned: ['shipped', 'completed', 'failed-delivery'],
  cancelled: OPEN,
};
const FROM_OPEN: readonly Status[] = [...OPEN, 'shipped', 'completed', 'cancelled'];

/** Couriers that give a number: the shipping mail waits for it. */
const NUMBERED = ['JNE', 'SiCepat'];

function move(book: ModelBook, order: ModelOrder, to: Status): void {
  const from = order.status;
  if (!(isOpen(from) ? FROM_OPEN : (AFTER[from] ?? [])).includes(to)) throw new No('impossible');
  if (from === 'cancelled') reopen(book, order);
  if (!isOpen(from) && from !== 'cancelled' && isOpen(to)) {
    if (order.messages['order-shipped'] === 'told') throw new No('message-left');
    order.messages['order-shipped'] = 'none';
  }
  order.status = to;
  if (to === 'cancelled' && order.messages['order-placed'] === 'pending')
    order.messages['order-placed'] = 'withdrawn';
  if (isOpen(from) && to === 'shipped' && order.email !== '') announce(order);
}

/** An order that lives again needs its goods, and its customer hears of it after all. */
function reopen(book: ModelBook, order: ModelOrder): void {
  book.checkStock(order.lines);
  if (order.messages['order-placed'] !== 'withdrawn') return;
  order.messages['order-placed'] = 'pending';
  order.age['order-placed'] = 0;
}

function announce(order: ModelOrder): void {
  const parcel = order.lines.some(({ product }) => !product.digital);
  const waits = parcel && NUMBERED.includes(String(order.typed.courier)) && order.typed.tracking === '';
  order.messages['order-shipped'] = waits ? 'waits' : 'pending';
  order.age['order-shipped'] = 0;
}

function pay(book: ModelBook, order: ModelOrder, now: number, typedNow?: Request): void {
  const typed = order.typed.pay;
  if (order.status === 'cancelled') throw new No('order-is-final');
  if (typed === '') {
    takeBack(order, now);
    return;
  }
  const balance = order.total - order.paid;
  const amount = typeof typed === 'number' ? typed : typed === 'Lunas' ? Math.max(0, balance) : Number.NaN;
  if (Number.isNaN(amount)) throw new No('pay-unreadable');
  if (amount <= 0) throw new No('already-paid');
  if (mayBeUndone(order, amount, now, typedNow === 'pay')) throw new No('pay-undone');
  order.payments.push({ amount, at: now });
  order.paid += amount;
  if (order.paid >= order.total && order.status === 'awaiting-payment') move(book, order, 'processing');
}

/** Ctrl+Z may have put it back: it was booked before the newest payment, and nobody has been asked about it yet. */
function mayBeUndone(order: ModelOrder, amount: number, now: number, byHand: boolean): boolean {
  if (order.booked.pay === '' || (byHand && order.asked)) return false;
  const last = order.payments.at(-1);
  if (last === undefined || last.amount <= 0 || (byHand && now - last.at > HOUR)) return false;
  return order.payments.slice(0, -1).some((each) => each.amount === amount);
}

/** A cleared cell takes back a payment of this hour, and the step it made with it. */
function takeBack(order: ModelOrder, now: number): void {
  const last = order.payments.at(-1);
  if (last === undefined || last.amount <= 0 || now - last.at >= HOUR) return;
  order.payments.push({ amount: -last.amount, at: now });
  order.paid -= last.amount;
  if (order.paid < order.total && order.status === 'processing') order.status = 'awaiting-payment';
}

type Act = (book: ModelBook, order: ModelOrder, now: number, typedNow?: Request) => void;

const act: Readonly<Record<Request, Act>> = {
  courier: () => {},
  tracking: (_, order) => {
    const waits = order.status === 'shipped' && order.messages['order-shipped'] === 'waits';
    if (!waits || order.typed.tracking === '') return;
    order.messages['order-shipped'] = 'pending';
    order.age['order-shipped'] = 0;
  },
  pay,
  status: (book, order) => {
    const to = STATUS_WORDS.get(String(order.typed.status)) ?? refuse('status-unknown');
    if (to !== order.status) move(book, order, to);
  },
};

function refuse(why: string): never {
  throw new No(why);
}

const asks = (order: ModelOrder, request: Request): boolean =>
  request === 'status' ? order.typed.status !== '' : order.typed[request] !== order.booked[request];

/** Books what waits in an order's row; answers how many requests were refused. Refused ones go on waiting. `typedNow`: in which cell. */
export function processOrder(book: ModelBook, order: ModelOrder, now: number, typedNow?: Request): number {
  let refused = 0;
  let asked = false;
  for (const request of ['courier', 'tracking', 'pay', 'status'] as const) {
    if (!asks(order, request)) continue;
    try {
      act[request](book, order, now, typedNow);
      order.booked[request] = order.typed[request];
      // A status that was booked waits no longer: the model keeps only what was refused.
      if (request === 'status') order.typed.status = '';
    } catch (error) {
      if (!(error instanceof No)) throw error;
      // The clock's question is put once more to who types.
      asked ||= error.message === 'pay-undone' && (typedNow === 'pay' || order.asked);
      refused += 1;
    }
  }
  order.asked = asked;
  return refused;
}

/** What the menu and the clock do: everything that was refused is tried again. */
export function processAll(book: ModelBook, now: number): void {
  for (const order of book.orders) processOrder(book, order, now);
  processQuick(book, now);
}

export function processQuick(book: ModelBook, now: number): void {
  for (const quick of book.quick) {
    if (quick.booked) continue;
    try {
      book.place(quick, now);
      quick.booked = true;
    } catch (error) {
      if (!(error instanceof No)) throw error;
    }
  }
}
