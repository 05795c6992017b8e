export interface Token {
  readonly kind:
    | 'number'
    | 'text'
    | 'reference'
    | 'name'
    | 'operator'
    | 'separator'
    | 'open'
    | 'close'
    | 'error';
  readonly text: string;
}

const sheetName = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,8}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const line = String.raw`\$?\d{1,8}`;
const reference = String.raw`(?:${sheetName})?(?:${cell}(?::(?:${cell}|${column}))?|${column}:${column}|${line}:${line})(?![\p{L}\p{N}_(])`;

function pattern(decimal: '.' | ','): RegExp {
  const digits = decimal === ',' ? String.raw`\d+(?:,\d+)?` : String.raw`\d+(?:\.\d+)?|\.\d+`;
  const parts = [
    String.raw`(?<space>\s+)`,
    '(?<text>"(?:[^"]|"")*")',
    String.raw`(?<error>#REF!|#NAME\?|#VALUE!|#N/A|#DIV/0!)`,
    `(?<reference>${reference})`,
    String.raw`(?<number>(?:${digits})(?:[eE][+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    '(?<operator><>|<=|>=|[-+*/^&=<>%])',
    '(?<separator>[;,])',
    String.raw`(?<open>\()`,
    String.raw`(?<close>\))`,
  ];
  return new RegExp(parts.join('|'), 'uy');
}

const patterns = { '.': pattern('.'), ',': pattern(',') };

/** The same few hundred formulas are read again whenever a book is opened. */
const known = {
  '.': new Map<string, readonly Token[] | undefined>(),
  ',': new Map<string, readonly Token[] | undefined>(),
};
const MOST = 2_000;

/** undefined when the text holds something no formula has. */
export function tokenize(text: string, decimal: '.' | ','): readonly Token[] | undefined {
  const kept = known[decimal];
  if (kept.has(text)) return kept.get(text);
  if (kept.size >= MOST) kept.clear();
  const tokens = read(text, decimal);
  kept.set(text, tokens);
  return tokens;
}

function read(text: string, decimal: '.' | ','): Token[] | undefined {
  const rule = patterns[decimal];
  rule.lastIndex = 0;
  const tokens: Token[] = [];
  while (rule.lastIndex < text.length) {
    const found = rule.exec(text);
    if (found?.groups === undefined) return undefined;
    const [kind, part] = Object.entries(found.groups).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || part === undefined) return undefined;
    // ',' separates arguments only where it is not the decimal sign.
    if (kind === 'separator' && part === ',' && decimal === ',') return undefined;
    if (kind !== 'space') tokens.push({ kind: kind as Token['kind'], text: part });
  }
  return tokens;
}
