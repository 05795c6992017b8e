/** How a country dials: calling code, what precedes a national number at home, and what one looks like. */
interface DialRule {
  readonly code: string;
  readonly trunk: string;
  readonly national: RegExp;
}

/**
 * National numbers without their trunk prefix (ITU-T E.164 numbering plans, loosely: WhatsApp also lives on
 * landlines). A country that is missing needs '+' and the calling code.
 */
const RULES: Readonly<Record<string, DialRule>> = {
  ID: { code: '62', trunk: '0', national: /^(8\d{8,11}|[2-79]\d{7,10})$/ },
  US: { code: '1', trunk: '1', national: /^[2-9]\d{2}[2-9]\d{6}$/ },
  CA: { code: '1', trunk: '1', national: /^[2-9]\d{2}[2-9]\d{6}$/ },
  SG: { code: '65', trunk: '', national: /^[3689]\d{7}$/ },
  MY: { code: '60', trunk: '0', national: /^(1\d{8,9}|[3-9]\d{7,8})$/ },
  AU: { code: '61', trunk: '0', national: /^[2-478]\d{8}$/ },
  NZ: { code: '64', trunk: '0', national: /^[2-9]\d{7,9}$/ },
  PH: { code: '63', trunk: '0', national: /^[2-9]\d{7,9}$/ },
  TH: { code: '66', trunk: '0', national: /^[1-9]\d{7,8}$/ },
  VN: { code: '84', trunk: '0', national: /^[1-9]\d{8,9}$/ },
  JP: { code: '81', trunk: '0', national: /^[1-9]\d{8,9}$/ },
  KR: { code: '82', trunk: '0', national: /^[1-9]\d{7,9}$/ },
  CN: { code: '86', trunk: '0', national: /^[1-9]\d{9,10}$/ },
  HK: { code: '852', trunk: '', national: /^[2-9]\d{7}$/ },
  TW: { code: '886', trunk: '0', national: /^[2-9]\d{7,8}$/ },
  IN: { code: '91', trunk: '0', national: /^[1-9]\d{9}$/ },
  AE: { code: '971', trunk: '0', national: /^[2-9]\d{7,8}$/ },
  SA: { code: '966', trunk: '0', national: /^[1-9]\d{7,8}$/ },
  DE: { code: '49', trunk: '0', national: /^[1-9]\d{5,11}$/ },
  GB: { code: '44', trunk: '0', national: /^[1-9]\d{8,9}$/ },
  FR: { code: '33', trunk: '0', national: /^[1-9]\d{8}$/ },
  NL: { code: '31', trunk: '0', national: /^[1-9]\d{8}$/ },
  BE: { code: '32', trunk: '0', national: /^[1-9]\d{7,8}$/ },
  ES: { code: '34', trunk: '', national: /^[6-9]\d{8}$/ },
  IT: { code: '39', trunk: '', national: /^[03]\d{5,10}$/ },
  BR: { code: '55', trunk: '0', national: /^[1-9]\d{9,10}$/ },
  MX: { code: '52', trunk: '', national: /^[1-9]\d{9}$/ },
};

/**
 * A phone number as E.164 ('+628123456789'), read from any spelling people use: 0812…, 62812…, +62 0812…,
 * 0062…, (+62)812-…, and 812…, whose zero the sheet ate. `country` (ISO 3166) is where numbers without a
 * calling code live. undefined when it is masked, holds anything else, or cannot be dialled.
 */
export function parsePhone(input: string | number, country = 'ID'): string | undefined {
  const text = String(input).replace(/^\s*'/, '').trim();
  if (typeof input === 'number' && !Number.isSafeInteger(input)) return undefined;
  if (!/^[(\s]*\+?[(\s]*\d[\d\s().\-\u2010-\u2015]*$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (/^[(\s]*\+[(\s]*[1-9]/.test(text)) return international(digits);
  if (digits.startsWith('00')) return international(digits.slice(2));
  const rule = RULES[country.toUpperCase()];
  return rule && national(digits, rule);
}

/** A link that opens a WhatsApp draft. The text is cut so that the whole is at most 2,000 characters. */
export function waLink(phone: string, text = ''): string {
  const start = `https://wa.me/${phone.replace(/\D/g, '')}`;
  if (text === '') return start;
  const prefix = `${start}?text=`;
  // Half an emoji, left where a text was cut, makes encodeURIComponent throw.
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const encoded = encode(whole);
  const room = 2_000 - prefix.length;
  return prefix + (encoded.length <= room ? encoded : encodeWithin(whole, room));
}

/** The local number in a country's own spelling, whichever way it was begun. */
function national(digits: string, rule: DialRule): string | undefined {
  const { code, trunk } = rule;
  const rests = [
    trunk !== '' && digits.startsWith(trunk) ? digits.slice(trunk.length) : undefined,
    digits.startsWith(code) ? withoutTrunk(digits.slice(code.length), rule) : undefined,
    digits,
  ];
  const rest = rests.find((each) => each !== undefined && rule.national.test(each));
  return rest === undefined ? undefined : `+${code}${rest}`;
}

/** Digits after '+': checked closely where the country is known, else 6 to 15 of them (E.164). */
function international(digits: string): string | undefined {
  const rule = Object.values(RULES).find(({ code }) => digits.startsWith(code));
  if (!rule) return /^[1-9]\d{5,14}$/.test(digits) ? `+${digits}` : undefined;
  const rest = withoutTrunk(digits.slice(rule.code.length), rule);
  return rule.national.test(rest) ? `+${rule.code}${rest}` : undefined;
}

/** '+62 0812…' and '+49 (0)30…': the zero belongs to calls from within. */
function withoutTrunk(rest: string, { trunk }: DialRule): string {
  return trunk === '0' && rest.startsWith('0') ? rest.slice(1) : rest;
}

function encodeWithin(text: string, room: number): string {
  const dots = encode('…');
  let kept = '';
  for (const character of text) {
    const next = encode(character);
    if (kept.length + next.length + dots.length > room) break;
    kept += next;
  }
  return kept + dots;
}

/** Also encodes what chats take for the end of a link. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
