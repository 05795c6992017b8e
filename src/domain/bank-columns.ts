/** What a column of a statement holds. */
export type BankColumn = 'day' | 'text' | 'debit' | 'credit' | 'amount' | 'direction' | 'balance' | 'ignored';

/** Header words of BCA, Mandiri, BRI, BNI and others; the first rule that fits decides. */
const HEADERS: readonly (readonly [header: RegExp, column: BankColumn])[] = [
  [/^(saldo|balance|running balance|ending balance|saldo akhir|sisa saldo)\b/, 'balance'],
  [/^(tanggal|tgl|date|posting date|post date|transaction date|trx date|booking date|waktu)\b/, 'day'],
  [/^(value date|effective date|tgl val|jam|time|no|no urut|nomor)$/, 'ignored'],
  [/^(cabang|branch|cbg|teller|teller id|user id|kode bank|mata uang|currency|status)$/, 'ignored'],
  [/^(db cr|cr db|d k|k d|d c|dk|dc|jenis|tipe|type|posisi|jenis transaksi|transaction type)$/, 'direction'],
  [/^(mutasi )?(debet|debit|db|keluar|uang keluar|withdrawals?|pengeluaran|debit amount)\b/, 'debit'],
  [/^(mutasi )?(kredit|credit|cr|masuk|uang masuk|deposits?|pemasukan|credit amount)\b/, 'credit'],
  [/^(jumlah|mutasi|nominal|amount|nilai|transaction amount)\b/, 'amount'],
  [/^(keterangan|uraian|deskripsi|description|remarks?|rincian|detail|berita|catatan|transaksi)\b/, 'text'],
  [/^(nama|name|pengirim|sender|no referensi|referensi|reference|reference no|ref no|no ref)\b/, 'text'],
];

const SUMMARY =
  /\b(saldo (awal|akhir)|total|mutasi (kredit|debet|debit|cr|db)|(opening|closing|beginning|ending) balance|jumlah mutasi)\b/i;

/** What the columns hold when these cells are a header; undefined when they are not. */
export function headerColumns(cells: readonly string[]): BankColumn[] | undefined {
  const columns = cells.map(columnOf);
  const known = columns.filter((column) => column !== undefined);
  const money = known.some((column) => ['debit', 'credit', 'amount', 'balance'].includes(column));
  if (!money || new Set(known).size < 2 || cells.some((cell) => /\d{3}/.test(cell))) return undefined;
  return columns.map((column, at) => column ?? (cells[at] === '' ? 'direction' : 'text'));
}

/** Whether a line without dividers is a header: two of its words at least, and no number. */
export function isHeaderLine(line: string): boolean {
  if (/\d/.test(line)) return false;
  const words = line.split(/\s+/).map(columnOf);
  return new Set(words.filter((column) => column !== undefined)).size >= 2;
}

/** Opening and closing balance, sums: money that did not move. */
export function isSummary(text: string): boolean {
  return SUMMARY.test(text);
}

function columnOf(cell: string): BankColumn | undefined {
  const bare = cell
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return HEADERS.find(([header]) => header.test(bare))?.[1];
}
