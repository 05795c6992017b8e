/** A shop's own words with named holes: '{nama}' or '{name}', whichever language. */
const ABOUT_ORDER = {
  order: ['pesanan', 'order'],
  total: ['total', 'total'],
  balance: ['sisa', 'balance'],
  due: ['batas', 'due'],
  tracking: ['resi', 'tracking'],
  link: ['lacak', 'link'],
  items: ['isi', 'items'],
} as const;
const ANYWHERE = {
  name: ['nama', 'name'],
  shop: ['toko', 'shop'],
  accounts: ['rekening', 'accounts'],
  courier: ['kurir', 'courier'],
} as const;
const IN_REPLIES = {
  list: ['daftar', 'list'],
  methods: ['metode', 'methods'],
  hour: ['jam', 'hour'],
} as const;
const HOLES = { ...ABOUT_ORDER, ...ANYWHERE, ...IN_REPLIES };

export type Placeholder = keyof typeof HOLES;

/** Longer ones do not fit in a link beside what is filled in. */
const MAX_TEMPLATE = 900;

const HOLE = /( ?)\{([^{}\n]*)\}/g;

const holeOf = (word: string, holes: Partial<typeof HOLES> = HOLES): Placeholder | undefined =>
  (Object.keys(holes) as Placeholder[]).find((hole) =>
    HOLES[hole].some((name) => name === word.trim().toLowerCase()),
  );

/**
 * What is wrong: the hole nobody knows or that says nothing here, the one that must be there, or how long it is; undefined
 * when it is fine. `reply`: a text about no order.
 */
export function templateFault(text: string, required?: Placeholder, reply = false): string | undefined {
  if (text.length > MAX_TEMPLATE) return `${text.length} > ${MAX_TEMPLATE}`;
  const holes = { ...ANYWHERE, ...(reply ? IN_REPLIES : ABOUT_ORDER) };
  const words = [...text.matchAll(HOLE)].map(([, , word = '']) => word);
  const odd = words.find((word) => holeOf(word, holes) === undefined);
  if (odd !== undefined) return `{${odd}}`;
  if (required === undefined || words.some((word) => holeOf(word) === required)) return undefined;
  return HOLES[required].map((name) => `{${name}}`).join(' / ');
}

/** The text with its holes filled, the blank before an empty one closed; a line whose holes all stay empty is left out. */
export function fillTemplate(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const filled: string[] = [];
    const said = line.replace(HOLE, (whole, blank: string, word: string) => {
      const hole = holeOf(word);
      if (hole === undefined) return whole;
      const value = values[hole] ?? '';
      filled.push(value);
      return value === '' ? '' : blank + value;
    });
    return filled.length > 0 && filled.every((value) => value === '') ? [] : [said.trimEnd()];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
