/** A row a record, by the headers of the first line. Quoted cells may hold commas and doubled quotes. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n)/g)) {
    const cell = match[1].startsWith('"') ? match[1].slice(1, -1).replaceAll('""', '"') : match[1];
    const row = rows[rows.length - 1];
    if (row && row[row.length - 1] === '\u0000') {
      row[row.length - 1] = cell;
    } else rows.push([cell]);
    const current = rows[rows.length - 1];
    if (match[2] === ',') current.push('\u0000');
  }
  const [header, ...body] = rows;
  return body.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}
