import type { Language } from './language.ts';
import type { Currency } from './money.ts';

const ONES_ID = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const ONES_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS_EN = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Short scale in English; the Indonesian names stand for the same powers of a thousand. */
const SCALES: Readonly<Record<Language, readonly string[]>> = {
  id: ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'],
  en: ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'],
};

/** Major and minor unit as they are said; a currency that is missing is said by its code, with digits. */
const UNITS: Readonly<Record<string, Readonly<Record<Language, readonly [major: string, minor: string]>>>> = {
  IDR: { id: ['rupiah', 'sen'], en: ['rupiah', 'sen'] },
  USD: { id: ['dolar Amerika', 'sen'], en: ['US dollars', 'cents'] },
  EUR: { id: ['euro', 'sen'], en: ['euros', 'cents'] },
  SGD: { id: ['dolar Singapura', 'sen'], en: ['Singapore dollars', 'cents'] },
  MYR: { id: ['ringgit', 'sen'], en: ['ringgit', 'sen'] },
  AUD: { id: ['dolar Australia', 'sen'], en: ['Australian dollars', 'cents'] },
  GBP: { id: ['pound sterling', 'penny'], en: ['pounds', 'pence'] },
  JPY: { id: ['yen', 'sen'], en: ['yen', 'sen'] },
};

/** Terbilang: 125000 is 'seratus dua puluh lima ribu', 'one hundred and twenty-five thousand'. Safe integers. */
export function numberInWords(n: number, language: Language): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number: ${n}`);
  if (n < 0) return `minus ${numberInWords(-n, language)}`;
  if (n === 0) return language === 'id' ? 'nol' : 'zero';
  const groups: string[] = [];
  for (let rest = n, scale = 0; rest > 0; rest = Math.floor(rest / 1_000), scale += 1) {
    const group = rest % 1_000;
    if (group > 0) groups.unshift(groupInWords(group, scale, language));
  }
  return groups.join(' ');
}

/** 'seratus dua puluh lima ribu rupiah'; 'twelve US dollars and fifty cents'. `minor` in minor units. */
export function moneyInWords(minor: number, { code, exponent }: Currency, language: Language): string {
  const base = 10 ** exponent;
  const [major, rest] = [Math.floor(Math.abs(minor) / base), Math.abs(minor) % base];
  const said = `${minor < 0 ? 'minus ' : ''}${numberInWords(major, language)}`;
  const names = UNITS[code]?.[language];
  if (!names) return `${said} ${code}${rest > 0 ? ` ${String(rest).padStart(exponent, '0')}/${base}` : ''}`;
  const whole = `${said} ${one(major, names[0])}`;
  const and = language === 'id' ? '' : 'and ';
  return rest === 0 ? whole : `${whole} ${and}${numberInWords(rest, language)} ${one(rest, names[1])}`;
}

/** 'one US dollar', 'one penny'. */
function one(count: number, name: string): string {
  return count === 1 ? name.replace(/s$/, '').replace(/^pence$/, 'penny') : name;
}

function groupInWords(group: number, scale: number, language: Language): string {
  if (language === 'id' && group === 1 && scale === 1) return 'seribu';
  const words = language === 'id' ? indonesian(group) : english(group);
  return `${words} ${SCALES[language][scale] ?? ''}`.trim();
}

/** 1–999. One is 'se-' before ratus, puluh and belas. */
function indonesian(n: number): string {
  if (n >= 100)
    return joined(n < 200 ? 'seratus' : `${ONES_ID[Math.floor(n / 100)]} ratus`, n % 100, indonesian);
  if (n >= 20) return joined(`${ONES_ID[Math.floor(n / 10)]} puluh`, n % 10, indonesian);
  if (n >= 12) return `${ONES_ID[n - 10]} belas`;
  return n === 11 ? 'sebelas' : n === 10 ? 'sepuluh' : (ONES_ID[n] ?? '');
}

function english(n: number): string {
  if (n >= 100) return joined(`${ONES_EN[Math.floor(n / 100)]} hundred`, n % 100, english, ' and ');
  if (n >= 20) return joined(TENS_EN[Math.floor(n / 10)] ?? '', n % 10, english, '-');
  return ONES_EN[n] ?? '';
}

function joined(head: string, rest: number, say: (n: number) => string, by = ' '): string {
  return rest === 0 ? head : `${head}${by}${say(rest)}`;
}
