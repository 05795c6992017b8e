/** Any string into any field: it reads back as it was, is text and no formula, and adds nothing to a mail. */
import type { BookState, MailRecord } from '../../workbench/records.ts';
import { canaries } from './injection-canaries.ts';
import {
  columnFaults,
  formulaFaults,
  leakFaults,
  mailFaults,
  orderFaults,
  skeleton,
  stockFaults,
} from './injection-checks.ts';
import {
  injectable,
  LONG,
  openInjectable,
  order,
  PLAIN,
  products,
  quickEntries,
  type Sent,
  SHORT,
  TEXT_SETTINGS,
  typed,
  typeSetting,
} from './injection-shop.ts';
import { hostileStrings, skusOf } from './injection-strings.ts';
import type { Hand } from './model-hand.ts';
import { type Bundle, bundleOf } from './shop-states.ts';
import type { Suite } from './suite.ts';
import { chosen, type Point, visit } from './visit.ts';

const STRINGS = 10_000;
const BATCH = 50;
/** Below this a string is too common to prove a leak. */
const TELLING = 12;

interface Batch {
  readonly hand: Hand;
  readonly texts: readonly string[];
  readonly seed: number;
}

const TRACKED = ['Kurir', 'No. Resi', 'Status'];

/** Everything typed and sent; answers what was ordered, and the mails with their harmless likes. */
async function fill({ hand, texts, seed }: Batch): Promise<{ sent: Sent[]; first: number; quick: number }> {
  const harmless = [await order(hand, PLAIN, `m0plain-${seed}`, 'SAMBAL')];
  await hand.shop.advance('1 hour');
  for (const [i, label] of TEXT_SETTINGS.entries())
    await typeSetting(hand, label, texts[i % texts.length] ?? '');
  const skus = skusOf(texts);
  const first = await products(hand, texts, skus);
  const sent: Sent[] = [...harmless];
  for (const [i, text] of texts.entries()) {
    sent.push(await order(hand, text, `m0batch-${seed}-${i}`, skus[i] || 'SAMBAL'));
  }
  const quick = await quickEntries(hand, texts);
  await hand.shop.advance('3 hours');
  return { sent, first, quick };
}

/** What must be refused is, in words; everything else is booked. */
function answerFaults(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ text, code, message }) => {
    const expected =
      text.length > LONG || text.length > SHORT
        ? 'bad-request'
        : text.trim() === ''
          ? 'customer-nameless'
          : '';
    return code === expected
      ? []
      : [`${JSON.stringify(text).slice(0, 80)} was answered ${code} ${message.slice(0, 80)}`];
  });
}

/** Texts typed over the requests of every order: they stand as typed, booked or refused. */
async function typeOver(hand: Hand, texts: readonly string[]): Promise<string[]> {
  const rows = hand.rows('orders', 'No. Pesanan').length;
  const own = texts.slice(0, rows);
  const wrong: string[] = [];
  for (const header of TRACKED) {
    await hand.owner.edit(
      hand.id('orders'),
      hand.cell('orders', header, 2),
      own.map((text) => [typed(text)]),
    );
    wrong.push(...columnFaults(hand, 'orders', header, 2, own));
  }
  const shipped = own.map(() => ['Dikirim']);
  await hand.owner.edit(hand.id('orders'), hand.cell('orders', 'Status', 2), shipped);
  await hand.shop.advance('3 hours');
  return wrong;
}

async function sidebarFaults(hand: Hand): Promise<string[]> {
  const wrong: string[] = [];
  for (const [method, input] of [
    ['newOrder', {}],
    ['today', {}],
    ['order', { number: 'BT-0002' }],
  ] as const) {
    const text = await hand.siti.rpcRaw(method, JSON.stringify(input));
    const parsed: unknown = JSON.parse(text);
    if (JSON.stringify(parsed).slice(0, 10) !== '{"ok":true')
      wrong.push(`${method} answers ${text.slice(0, 100)}`);
  }
  return wrong;
}

function mailsOf(mails: readonly MailRecord[], harmless: ReadonlySet<string>): string[] {
  return mailFaults(
    mails.filter(({ to }) => to.endsWith('@example.com')),
    harmless,
  );
}

async function oneBatch(
  bundle: Bundle,
  state: BookState,
  texts: readonly string[],
  seed: number,
): Promise<string[]> {
  const hand = await openInjectable(bundle, state, seed);
  try {
    const harmless = await harmlessMails(bundle, state, seed);
    const { sent, first, quick } = await fill({ hand, texts, seed });
    const wrong = [
      ...answerFaults(sent),
      ...orderFaults(hand, sent),
      ...stockFaults(hand, texts, skusOf(texts)),
      ...columnFaults(hand, 'products', 'Nama Produk', first, texts),
      ...texts.flatMap((text, i) =>
        columnFaults(hand, 'quick', 'Pelanggan', quick + 2 * i, [text, `~${text}`]),
      ),
      ...(await typeOver(hand, [PLAIN, ...texts])),
      ...(await sidebarFaults(hand)),
      ...mailsOf(hand.shop.mails(), harmless),
      ...formulaFaults(hand),
      ...leakFaults(
        hand,
        texts.filter((text) => text.length >= TELLING),
      ),
    ];
    const bugs = hand.shop
      .executions()
      .filter(({ outcome, log }) => outcome !== 'completed' || log.length > 0);
    return [
      ...wrong,
      ...bugs.map(
        ({ function: name, error, log }) => `${name} failed: ${error} ${log.join(' ').slice(0, 300)}`,
      ),
    ];
  } finally {
    await hand.shop.close();
  }
}

const known = new Map<BookState, Promise<Set<string>>>();

/** The tags of the same mails about harmless orders, with and without a note, a phone, a link. */
async function harmlessMails(bundle: Bundle, state: BookState, seed: number): Promise<Set<string>> {
  const made = known.get(state) ?? plainMails(bundle, state, seed);
  known.set(state, made);
  return made;
}

/**
 * With blanks, with a cell that reads as nothing (whose order names no recipient, with and without a tracking number), and
 * with a number to chat with: the fifth of the settings.
 */
const PLAINS: readonly (readonly string[])[] = [
  [PLAIN, '081234567890', '', '-', ' y '],
  [PLAIN, 'x', '', 'y', '081234567890'],
  [PLAIN, 'x', '', '#REF!', '081234567890'],
  ['#REF!', PLAIN, '', '-', ' y '],
  ['#REF!', PLAIN, '', 'x', '081234567890'],
];

async function plainMails(bundle: Bundle, state: BookState, seed: number): Promise<Set<string>> {
  const found = new Set<string>();
  for (const texts of PLAINS) {
    const hand = await openInjectable(bundle, state, seed);
    await fill({ hand, texts, seed });
    await typeOver(hand, texts);
    for (const { htmlBody } of hand.shop.mails()) found.add(skeleton(htmlBody));
    await hand.shop.close();
  }
  return found;
}

export const injection: Suite = {
  name: 'injection',
  sliced: 'points',
  run: async (options) => {
    const { seeds, seed: base = 1 } = options;
    const bundle = bundleOf(options.bundle);
    const state = await injectable(bundle);
    const texts = hostileStrings(STRINGS * seeds, base);
    const points = Array.from({ length: texts.length / BATCH }, (_, i): Point => {
      const some = texts.slice(i * BATCH, (i + 1) * BATCH);
      const run = async () => ({ wrong: await oneBatch(bundle, state, some, base + i), reached: true });
      return { name: `injection/${i}`, seed: base + i, run };
    });
    const heard = async () => ({ wrong: await canaries(bundle, state, base), reached: true });
    points.push({ name: 'injection/canaries', seed: base, run: heard });
    return visit('injection', chosen(points, options), points.length, options);
  },
};
