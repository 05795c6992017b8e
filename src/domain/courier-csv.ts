/** A table of parcels that couriers and aggregators take for booking many at once. */
import type { Language } from './language.ts';

export interface CourierParcel {
  readonly number: string;
  readonly recipient: string;
  readonly phone: string;
  readonly address: string;
  /** Grams; 0 when unknown. */
  readonly grams: number;
  readonly contents: string;
  /** In major units, as the courier reads it; 0 for none. */
  readonly collect: number;
  readonly note: string;
}

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  id: ['No. Pesanan', 'Penerima', 'No. HP', 'Alamat', 'Berat (g)', 'Isi Paket', 'COD', 'Catatan'],
  en: ['Order number', 'Recipient', 'Phone', 'Address', 'Weight (g)', 'Contents', 'COD', 'Note'],
};

/** With a byte order mark, so that spreadsheets read it as UTF-8; no cell begins a formula. */
export function courierCsv(parcels: readonly CourierParcel[], language: Language): string {
  const rows = parcels.map(({ number, recipient, phone, address, grams, contents, collect, note }) => [
    number,
    recipient,
    // Digits only: a plus would begin a formula, and every courier takes 62812….
    phone.replace(/^\+/, ''),
    address,
    grams === 0 ? '' : String(grams),
    contents,
    collect === 0 ? '' : String(collect),
    note,
  ]);
  return `\ufeff${[HEADERS[language], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

// A text that a spreadsheet would take for a formula gets a quote mark before it.
function cell(text: string): string {
  const flat = text.replace(/[\r\n\t]+/g, ' ').trim();
  const safe = /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[",;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
