/** One shop into which a batch of strings is put, everywhere a person or a browser can put text. */
import { openWorkbench } from '../../workbench/open.ts';
import type { BookState, Typed } from '../../workbench/records.ts';
import { aShop, OWNER, SITI } from '../flows/a-shop.ts';
import { below, type Hand, handOf } from './model-hand.ts';
import type { Bundle } from './shop-states.ts';

/** What the sidebar's schema lets into a short field and into a long one. */
export const SHORT = 200;
export const LONG = 2_000;
export const PLAIN = 'Wati';

/** A shop that sells without end and tells customers at once. */
export async function injectable(bundle: Bundle): Promise<BookState> {
  const { shop } = await aShop({ bundle, mailQuota: 100_000 });
  const hand = handOf(shop, OWNER, SITI);
  await typeSetting(hand, 'Pesan ditahan (menit)', '0');
  const state = shop.toState();
  await shop.close();
  return state;
}

export async function openInjectable(bundle: Bundle, state: BookState, seed: number): Promise<Hand> {
  const shop = await openWorkbench({ bundle, state, seed, mailQuota: 100_000 });
  return handOf(shop, OWNER, SITI);
}

/** Typed as text, whatever it begins with. */
export const typed = (text: string): string => (text === '' ? '' : `'${text}`);

export async function typeSetting(hand: Hand, label: string, value: string): Promise<void> {
  const row = hand.rows('settings', 'Pengaturan').find((each) => each.Pengaturan === label)?.row ?? 0;
  await hand.owner.edit(hand.id('settings'), hand.cell('settings', 'Isi', row), typed(value));
}

export const TEXT_SETTINGS = [
  'Nama toko',
  'Sapaan',
  'Tanda tangan',
  'Rekening bank',
  'WhatsApp toko',
  'Admin',
  'Saluran penjualan',
  'Metode pembayaran',
];

export interface Sent {
  readonly text: string;
  /** Order number, '' when it was refused. */
  readonly number: string;
  readonly code: string;
  readonly message: string;
}

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly number: string };
  readonly error?: { readonly code: string; readonly message: string };
}

/** An order with the text in every field that takes text. */
export async function order(hand: Hand, text: string, key: string, sku: string): Promise<Sent> {
  const input = {
    key,
    customer: { name: text, phone: text, email: `${key}@example.com`, address: text },
    to: { name: text, address: text },
    lines: [{ sku, quantity: 1 }],
    courier: text,
    channel: text,
    method: text,
    note: text,
    admin: text,
    paid: true,
  };
  const { value, error } = (await hand.siti.rpc('placeOrder', input)) as Answer;
  return { text, number: value?.number ?? '', code: error?.code ?? '', message: error?.message ?? '' };
}

const WORDY = ['Nama Produk', 'Variasi', 'Kategori', 'Satuan', 'Pemasok', 'Lokasi', 'Deskripsi'];

/** Rows of Products with the text as name, variation, category, supplier and description; a blank SKU is made by the book. */
export async function products(
  hand: Hand,
  texts: readonly string[],
  skus: readonly string[],
): Promise<number> {
  const row = below(hand, 'products', 'Nama Produk');
  const headers = hand.sheet('products').row(1).map(String);
  const line = (text: string, at: number): Typed[] => {
    const cells = new Map<string, Typed>(WORDY.map((header) => [header, typed(text)]));
    cells
      .set('SKU', typed(skus[at] ?? ''))
      .set('Harga Jual', 1_000)
      .set('Boleh Jual Kosong', true);
    return headers.map((header) => cells.get(header) ?? '');
  };
  await hand.owner.edit(hand.id('products'), `A${row}`, texts.map(line));
  return row;
}

/** One ticked row a text in Quick entry; answers the first row. */
export async function quickEntries(hand: Hand, texts: readonly string[]): Promise<number> {
  const row = below(hand, 'quick', 'SKU atau produk');
  const line = (text: string, product: string): Typed[] => [
    typed(text),
    typed(text),
    typed(product),
    1,
    '',
    typed(text),
    typed(text),
    '',
    '',
    true,
  ];
  const rows = texts.flatMap((text) => [line(text, 'SAMBAL'), line(`~${text}`, text)]);
  await hand.owner.edit(hand.id('quick'), `A${row}`, rows);
  return row;
}
