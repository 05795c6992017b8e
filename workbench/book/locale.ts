import { addLocale, getLocale } from 'numfmt';

export interface Locale {
  /** As Google writes it: 'id_ID'. */
  readonly name: string;
  /** As numfmt writes it: 'id-ID'. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  readonly group: string;
  /** Day before month. */
  readonly dayFirst: boolean;
  readonly currency: string;
}

const currencies: Readonly<Record<string, string>> = {
  ID: 'Rp',
  US: '$',
  GB: '£',
  SG: '$',
  MY: 'RM',
  AU: '$',
};

function ensure(tag: string): void {
  if (tag === 'id-ID' && getLocale('id-ID')?.currency !== 'Rp') {
    const base = getLocale('id') ?? {};
    addLocale({ ...base, group: '.', decimal: ',', currency: 'Rp' }, 'id-ID');
  }
}

export function localeOf(name: string): Locale {
  const tag = name.replace('_', '-');
  ensure(tag);
  const data = getLocale(tag) ?? getLocale(tag.slice(0, 2));
  const decimal = data?.decimal === ',' ? ',' : '.';
  return {
    name,
    tag,
    decimal,
    group: decimal === ',' ? (data?.group ?? '.') : ',',
    dayFirst: !/US$/.test(tag),
    currency: currencies[tag.slice(3)] ?? data?.currency ?? '€',
  };
}
