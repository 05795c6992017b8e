/** A shop's own words with named holes: '{nama}' or '{name}', whichever language. */
const HOLES = {
  name: ['nama', 'name'],
  order: ['pesanan', 'order'],
  total: ['total', 'total'],
  balance: ['sisa', 'balance'],
  due: ['batas', 'due'],
  accounts: ['rekening', 'accounts'],
  courier: ['kurir', 'courier'],
  tracking: ['resi', 'tracking'],
  link: ['lacak', 'link'],
  items: ['isi', 'items'],
  shop: ['toko', 'shop'],
} as const;

export type Placeholder = keyof typeof HOLES;

/** Longer ones do not fit in a link beside what is filled in. */
const MAX_TEMPLATE = 900;

const HOLE = /\{([^{}\n]*)\}/g;

const holeOf = (word: string): Placeholder | undefined =>
  (Object.keys(HOLES) as Placeholder[]).find((hole) =>
    HOLES[hole].some((name) => name === word.trim().toLowerCase()),
  );

/** What is wrong: the hole nobody knows, the one that must be there, or how long it is; undefined when it is fine. */
export function templateFault(text: string, required?: Placeholder): string | undefined {
  if (text.length > MAX_TEMPLATE) return `${text.length} > ${MAX_TEMPLATE}`;
  const words = [...text.matchAll(HOLE)].map(([, word = '']) => word);
  const odd = words.find((word) => holeOf(word) === undefined);
  if (odd !== undefined) return `{${odd}}`;
  if (required === undefined || words.some((word) => holeOf(word) === required)) return undefined;
  return HOLES[required].map((name) => `{${name}}`).join(' / ');
}

/** The text with its holes filled; a line whose holes all stay empty is left out. */
export function fillTemplate(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const filled: string[] = [];
    const said = line.replace(HOLE, (whole, word: string) => {
      const hole = holeOf(word);
      if (hole === undefined) return whole;
      const value = values[hole] ?? '';
      filled.push(value);
      return value;
    });
    return filled.length > 0 && filled.every((value) => value === '') ? [] : [said.trimEnd()];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
