import type { Source } from './message.ts';

export type Kind =
  | 'name'
  | 'phone'
  | 'both'
  | 'orderer'
  | 'ordererPhone'
  | 'sender'
  | 'senderPhone'
  | 'to'
  | 'address'
  | 'part'
  | 'order'
  | 'amount'
  | 'variation'
  | 'method'
  | 'courier'
  | 'email'
  | 'note'
  | 'money';

/** A stretch of one line behind a label, or behind none. */
export interface Segment {
  readonly kind: Kind | undefined;
  readonly label: string;
  readonly line: number;
  readonly source: Source;
}

const PHONE =
  '(?:(?:no|nomor|nomer|nmr)[. ]*)?(?:hp|wa|whatsapp|te?lp|te?le?pon|tlpn|telephone|phone|handphone|hape|kontak|contact|cp|mobile|ponsel)(?: (?:number|no))?';
const WHO = '(?:(?:nama|nm) )?';

/** Longer labels before the shorter ones they begin with. */
const LABELS: Readonly<Record<Kind, string>> = {
  both: `nama ?[/&] ?${PHONE}`,
  senderPhone: `${PHONE} (?:pengirim|dropship(?:p?er)?|sender)`,
  ordererPhone: `${PHONE} (?:pemesan|pembeli)`,
  phone: `${PHONE}(?: ?[/&] ?${PHONE})*(?: penerima| aktif)?|no|nomor`,
  sender: `(?:${WHO}pengirim|${WHO}dropship(?:p?er)?|titip(?:an)?|sender)(?: (?:dari|dr|atas nama|a[./]n))?`,
  orderer: `${WHO}(?:pemesan|pembeli)|ordered by`,
  name: `(?:nama|nm|nma|name)(?: (?:lengkap|penerima|customer|saya|sy|aku))?|full name|my name is|nama ?ku|penerima|recipient|customer|cust|pelanggan|atas nama|a[./]n`,
  to: '(?:di)?kirim ke|kepada|ke|untuk|utk|ship to|deliver to|tujuan',
  address:
    '(?:alamat|almt|alamt|almat|address)(?: (?:lengkap|pengiriman|kirim|penerima|tujuan|kantor|rumah))?(?:nya)?|shipping address',
  part: '(?:desa ?/ ?)?kelurahan(?: ?/ ?desa)?|kel|desa|ds|kecamatan|kec|kab(?:upaten)?(?: ?/ ?kota)?|kota(?: ?/ ?kab(?:upaten)?)?|prov(?:insi)?|propinsi|kode ?pos|postal code|zip|jalan|rt(?: ?/ ?rw)?|patokan',
  amount: 'jumlah|jml|jmlh|qty|quantity|banyak(?:nya)?',
  variation: 'ukuran|size|uk|warna|colou?r|varian(?:t)?|variasi|rasa',
  order:
    '(?:nama |kode |jenis |list |detail )?(?:barang|produk|product)(?: (?:yang |yg )?(?:dipesan|dibeli))?|(?:list |detail |isi )?(?:pesanan|psnan|pesan|psn|orderan|orders?)(?:nya)?|items?|beli',
  method: '(?:metode |cara |via )?(?:pembayaran|bayar|byr)(?: via)?|payment(?: method)?',
  courier: 'kurir|eks?pedisi|expedisi|pengiriman|courier|jasa kirim|kirim via',
  email: 'e-?mail',
  note: 'catatan|catetan|notes?|ket(?:erangan)?|nb|ps|request|req',
  money: '(?:sub)?total(?: [a-z]+)?|harga|ongkir|tagihan',
};

const KINDS = Object.keys(LABELS) as Kind[];
const LABEL = new RegExp(
  `(^|[\\s,;/|.(])(?:${KINDS.map((kind) => `(${LABELS[kind]})`).join('|')})(?![\\p{L}\\d])([ .]*(?:\\([^()\n]*\\) *)?[:=;]|[ .]*-(?= )|\\.?(?=\\s|$))`,
  'giu',
);
/** Kinds that need no sign behind them at the beginning of a line or behind a comma. */
const BARE: readonly Kind[] = [
  'name',
  'both',
  'phone',
  'ordererPhone',
  'senderPhone',
  'address',
  'order',
  'method',
  'courier',
  'sender',
  'orderer',
  'email',
  'note',
  'amount',
  'money',
];

/** The message, cleaned, cut at its line breaks and labels, blank stretches behind no label left out. */
export function segmentsOf(text: string): Segment[] {
  let at = 0;
  return text.split('\n').flatMap((line, number) => {
    const from = at;
    at += line.length + 1;
    return segmentsOfLine(line, number, from);
  });
}

function segmentsOfLine(line: string, number: number, offset: number): Segment[] {
  const found: Segment[] = [];
  let open: { kind: Kind | undefined; label: string; start: number } = {
    kind: undefined,
    label: '',
    start: 0,
  };
  const close = (end: number): void => {
    const source: Source = [offset + open.start, offset + end];
    if (open.kind || /[\p{L}\p{N}|]/u.test(line.slice(open.start, end)))
      found.push({ kind: open.kind, label: open.label, line: number, source });
  };
  const pattern = new RegExp(LABEL);
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const before = line.slice(0, match.index + (match[1] ?? '').length);
    const kind = KINDS.find((_, i) => match?.[i + 2] !== undefined);
    // What ends this label may be what the next one begins behind.
    pattern.lastIndex = Math.max(match.index + match[0].length - 1, match.index + 1);
    if (!kind || !isLabel(kind, match, before, line)) continue;
    close(before.length);
    const end = match.index + match[0].length;
    open = { kind, label: match[0].trim(), start: kind === 'part' ? before.length : end };
  }
  close(line.length);
  return found;
}

function isLabel(kind: Kind, match: RegExpExecArray, before: string, line: string): boolean {
  const sign = match[match.length - 1] ?? '';
  const strict = /[:=;]/.test(sign);
  const first = !/[\p{L}\p{N}]/u.test(before);
  const word = match[0].slice((match[1] ?? '').length);
  const after = line.slice(match.index + match[0].length);
  if (kind === 'part') return strict && first;
  if (/^(no|nomor)\b/i.test(word) && word.replace(sign, '').trim().length < 6 && kind === 'phone')
    return first && /^\s*[+(\d][\d\s().+-]{7,}/.test(after);
  if (strict) return true;
  if (kind === 'phone' && /^\s*[(+\d]/.test(after)) return true;
  if (/^(atas nama|a[./]n|nama (saya|sy|aku)|my name is|(titip|dropship\w*) (dari|dr))/i.test(word))
    return true;
  // 'titip satpam', and what stands in brackets, is talk about an address.
  if (!BARE.includes(kind) || /^titip/i.test(word) || /\([^)]*$/.test(before)) return false;
  if (/-/.test(sign)) return first;
  return first || /[,;/|.(]\s*$/.test(before);
}
