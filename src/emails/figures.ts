import type { Language } from '../domain/language.ts';
import { type MailWords, mailEn } from '../words/mail.en.ts';
import { mailId } from '../words/mail.id.ts';

export function mailWords(language: Language): MailWords {
  return language === 'id' ? mailId : mailEn;
}

/** '1.234,5' (id), '1,234.5' (en): rounded to at most `decimals`, without trailing zeros. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  const [whole = '0', fraction] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 && rounded > 0 ? '-' : ''}${grouped}${fraction ? decimal + fraction : ''}`;
}
