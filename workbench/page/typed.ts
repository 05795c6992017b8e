/** How a value is typed in the book's language: `1,5` and `21/03/2026` in Indonesia, `1.5` and `3/21/2026` in the USA. */

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export function isDatePattern(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ydh]|mm|ss/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ''));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** undefined when the pattern is no date's. */
export function serialAsTyped(serial: number, pattern: string, locale: string): string | undefined {
  if (!isDatePattern(pattern)) return undefined;
  const at = new Date(epoch + Math.round(serial * day));
  const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const date = locale === 'en_US' ? `${m}/${d}/${y}` : `${two(d)}/${two(m)}/${y}`;
  const separator = locale.startsWith('id') ? '.' : ':';
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(separator);
  if (serial < 1) return time;
  return Number.isInteger(serial) ? date : `${date} ${time}`;
}

export function numberAsTyped(value: number, pattern: string, locale: string): string {
  const percent = pattern.includes('%');
  const text = String(Number((percent ? value * 100 : value).toPrecision(15)));
  return (locale.startsWith('id') ? text.replace('.', ',') : text) + (percent ? '%' : '');
}

/** A clipboard's table as rows of texts; a cell in quotes may hold line ends and doubled quotes. */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/y;
  while (cell.lastIndex <= text.length) {
    const found = cell.exec(text);
    if (found === null) break;
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '') break;
    if (found[3] !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last !== undefined && last.length === 1 && last[0] === '') rows.pop();
  return rows;
}
