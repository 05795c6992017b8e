/** What must hold of a shop full of hostile strings. */
import { parsePhone } from '../../src/domain/phone.ts';
import type { MailRecord } from '../../workbench/records.ts';
import type { Sent } from './injection-shop.ts';
import type { Hand, Row, Tab } from './model-hand.ts';

const quote = (text: unknown): string => (JSON.stringify(text) ?? String(text)).slice(0, 120);

/** Cells that hold a formula in tabs of data: the add-on writes values only. */
export function formulaFaults({ shop }: Hand): string[] {
  return shop.sheets().flatMap((sheet) => {
    if (sheet.name === '_book' || sheet.name === 'Dasbor') return [];
    return sheet
      .formulas()
      .flatMap((line, row) =>
        line.flatMap((formula, column) =>
          formula === '' ? [] : [`${sheet.name} ${row + 1},${column + 1} holds ${quote(formula)}`],
        ),
      );
  });
}

const ORDER_SINKS = ['Pelanggan', 'Nama Penerima', 'Alamat', 'Kurir', 'Saluran', 'Admin', 'Catatan'];
/** What is trimmed at the door and what is kept as it came. */
const KEPT = new Set(['Kurir', 'Saluran', 'Admin', 'Catatan']);

function readsBack(where: string, cell: unknown, expected: string): string[] {
  return cell === expected ? [] : [`${where} reads ${quote(cell)} instead of ${quote(expected)}`];
}

export function orderFaults(hand: Hand, sent: readonly Sent[]): string[] {
  const rows = new Map(hand.rows('orders', 'No. Pesanan').map((row) => [String(row['No. Pesanan']), row]));
  return sent.flatMap(({ number, text }) => {
    const row = rows.get(number);
    if (number === '') return [];
    if (!row) return [`${number} is not in Orders`];
    const phone = parsePhone(text, 'ID') ?? text.trim();
    return [
      ...ORDER_SINKS.flatMap((header) =>
        readsBack(`${number} ${header}`, row[header], KEPT.has(header) ? text : text.trim()),
      ),
      ...readsBack(`${number} phone`, row['No. HP / WhatsApp'], phone),
    ];
  });
}

/** Cells of a column, from a row on, against what was typed there. */
export function columnFaults(
  hand: Hand,
  tab: Tab,
  header: string,
  from: number,
  texts: readonly string[],
): string[] {
  return texts.flatMap((text, i) =>
    readsBack(`${tab} ${header} ${from + i}`, hand.at(tab, header, from + i), text),
  );
}

/** Names and SKUs that the add-on carried from Products to Stock. */
export function stockFaults(hand: Hand, texts: readonly string[], skus: readonly string[]): string[] {
  const found = new Map(hand.rows('stock', 'SKU').map((row): [unknown, Row] => [row.SKU, row]));
  return skus.flatMap((sku, i) => {
    const row = found.get(sku);
    if (sku === '') return [];
    if (!row) return [`no stock row ${quote(sku)}`];
    const name = (texts[i] ?? '').trim();
    return readsBack(
      `stock name of ${quote(sku)}`,
      row['Nama Produk'],
      name === '' ? sku : `${name} (${name})`,
    );
  });
}

/** Tags with the names of their attributes, in order; without the line breaks that stand for a text's own. */
export function skeleton(html: string): string {
  const tags = html.replaceAll('<br>', '\n').match(/<!--[\s\S]*?-->|<[^>]*>?/g) ?? [];
  return tags
    .map((tag) => (/^<\/?[a-z0-9]+(\s[a-z-]+="[^"<>]*")*>$/.test(tag) ? tag.replace(/"[^"]*"/g, '""') : tag))
    .join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** One recipient, headers of one line, and no tag that a harmless mail has not. */
export function mailFaults(mails: readonly MailRecord[], harmless: ReadonlySet<string>): string[] {
  return mails.flatMap(({ to, cc, bcc, subject, name, replyTo, htmlBody }) => {
    const wrong: string[] = [];
    if (!/^[^\s@,;<>"]+@example\.com$/.test(to) || cc !== '' || bcc !== '')
      wrong.push(`mail to ${quote([to, cc, bcc])}`);
    for (const header of [subject, name, replyTo])
      if (CONTROL.test(header)) wrong.push(`header ${quote(header)}`);
    if (!harmless.has(skeleton(htmlBody))) wrong.push(`a mail has other tags: ${quote(subject)}`);
    return wrong;
  });
}

/** Whether a string that must not be there stands in anything that outlives the run. */
export function leakFaults({ shop }: Hand, secrets: readonly string[]): string[] {
  const people = shop.accounts().map((account) => shop.userProperties(account));
  const places = {
    properties: JSON.stringify([shop.properties('document'), shop.properties('script'), people]),
    logs: shop
      .executions()
      .flatMap(({ log }) => log)
      .join('\n'),
    errors: shop
      .executions()
      .map(({ error }) => error)
      .join('\n'),
  };
  return Object.entries(places).flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${place} hold ${quote(secret)}`),
  );
}
