/** The Settings tab as the code needs it. Every value has a meaning even when the cell does not. */
import { isDay } from '../domain/calendar.ts';
import type { ClockRules } from '../domain/clock-acts.ts';
import { DEFAULT_COURIERS, type NeedsNumber, needsNumber } from '../domain/couriers.ts';
import { isEmail } from '../domain/email.ts';
import type { Language } from '../domain/language.ts';
import { readSteps, type Template } from '../domain/message-steps.ts';
import { type Currency, currencyOf } from '../domain/money.ts';
import type { Reply } from '../domain/quick-replies.ts';
import { type Placeholder, templateFault } from '../domain/template.ts';
import { settings as declared, type SettingName } from '../schema/settings.ts';
import type { BookFormat } from './cells.ts';

export interface CourierSetting {
  readonly name: string;
  /** With `{resi}` where the number goes; '' when the shop names none. */
  readonly url: string;
  readonly needsNumber: NeedsNumber;
}

export interface Settings extends BookFormat, ClockRules {
  readonly language: Language;
  readonly currency: Currency;
  readonly country: string;
  readonly shopName: string;
  readonly ownerEmails: readonly string[];
  readonly bankAccounts: readonly string[];
  readonly whatsapp: string;
  readonly salutation: string;
  readonly signature: string;
  readonly people: readonly string[];
  readonly orderPrefix: string;
  readonly channels: readonly string[];
  readonly methods: readonly string[];
  readonly couriers: readonly CourierSetting[];
  readonly workdays: readonly number[];
  readonly holidays: readonly string[];
  readonly alertHour: number;
  readonly reportDay: number;
  readonly reportHour: number;
  readonly leadDays: number;
  readonly bufferDays: number;
  readonly shipByNumber: boolean;
  readonly messageMinutes: number;
  readonly shopAddress: string;
  readonly logo: string;
  readonly documentTerms: string;
  /** Percent; 0 charges none. */
  readonly taxRate: number;
  readonly taxIncluded: boolean;
  readonly uniqueCodes: boolean;
  /** Hours from order to payment; 0 means no deadline. */
  readonly payHours: number;
  readonly cutOffHour: number;
  readonly cutOffSaturday: number;
  /** Hours [from, to) in which messages may leave; undefined: always. */
  readonly quietHours: readonly [from: number, to: number] | undefined;
  readonly mailsPerHour: number;
  /** What customers are told of. */
  readonly messageSteps: readonly Template[];
  /** WhatsApp also where there is an email address. */
  readonly chatFirst: boolean;
  /** A shop's own words; '' where the usual ones do. */
  readonly texts: Readonly<Record<TextName, string>>;
}

export type TextName = Template | Reply;

type Texts = Readonly<Partial<Record<SettingName, string>>>;

const list = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const within = (text: string, from: number, to: number): number | undefined => {
  const value = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(value) && value >= from && value <= to ? value : undefined;
};

const languageOf = (text: string): Language | undefined => {
  const short = text.trim().toLowerCase().slice(0, 2);
  return short === 'en' ? 'en' : short === 'id' || short === 'ba' || short === 'in' ? 'id' : undefined;
};

const isYes = (text: string): boolean => /^(ya|yes|true|1|y)$/i.test(text.trim());

/** Where a shop's own words stand, and what they must not leave out. */
const OWN_WORDS: Readonly<Record<TextName, readonly [SettingName, Placeholder?]>> = {
  'order-placed': ['textPlaced', 'order'],
  'order-paid': ['textPaid', 'order'],
  'order-shipped': ['textShipped', 'order'],
  'order-part': ['textPart', 'order'],
  'order-completed': ['textCompleted'],
  'payment-reminder': ['textReminder', 'balance'],
  prices: ['replyPrices', 'list'],
  ordering: ['replyOrdering'],
  paying: ['replyPaying'],
  shipping: ['replyShipping'],
};

const TEXT_NAMES = Object.keys(OWN_WORDS) as TextName[];

/** What is wrong with a shop's own words: '{foo}' that means nothing there, '{pesanan}' that is missing, or their length. */
export function textFault(name: SettingName, text: string): string | undefined {
  if (declared[name].kind !== 'template' || text.trim() === '') return undefined;
  const [, required] = Object.values(OWN_WORDS).find(([setting]) => setting === name) ?? [];
  return templateFault(text, required, name.startsWith('reply'));
}

/** The fault of each text that has one, by its setting's label. */
export function textFaults(texts: Texts, language: Language): Partial<Record<TextName, string>> {
  return Object.fromEntries(
    TEXT_NAMES.flatMap((each) => {
      const [name] = OWN_WORDS[each];
      const fault = textFault(name, texts[name] ?? '');
      return fault === undefined ? [] : [[each, `${declared[name].label[language]}: ${fault}`]];
    }),
  );
}

const hoursOf = (text: string): readonly [from: number, to: number] | undefined => {
  const [, from = '', to = ''] =
    /^(\d{1,2})(?:[.:]00)?\s*[-–—]\s*(\d{1,2})(?:[.:]00)?$/.exec(text.trim()) ?? [];
  return within(from, 0, 23) === undefined || within(to, 0, 24) === undefined
    ? undefined
    : [Number(from), Number(to)];
};

/** What is wrong with a setting's text, if anything; blank always means the default. */
export function settingFault(name: SettingName, text: string): boolean {
  if (text.trim() === '') return false;
  switch (declared[name].kind) {
    case 'hour':
      return within(text, 0, 23) === undefined;
    case 'hours':
      return hoursOf(text) === undefined;
    case 'weekday':
      return within(text, 1, 7) === undefined;
    case 'weekdays':
      return !/^[1-7]([\s,;]+[1-7])*$/.test(text.trim());
    case 'count':
      return within(text, 0, 10_000) === undefined;
    case 'language':
      return languageOf(text) === undefined;
    case 'currency':
      return !/^[A-Za-z]{3}$/.test(text.trim());
    case 'days':
      return list(text).some((day) => !isDay(day));
    case 'emails':
      return list(text).some((address) => !isEmail(address));
    case 'percent':
      return !(Number(text.trim().replace(',', '.')) >= 0 && Number(text.trim().replace(',', '.')) <= 100);
    case 'flag':
      return !/^(ya|yes|true|1|y|tidak|no|false|0|n)$/i.test(text.trim());
    case 'steps':
      return readSteps(list(text)) === undefined;
    case 'template':
      return textFault(name, text) !== undefined;
    default:
      return false;
  }
}

export function settingsOf(texts: Texts): Settings {
  const language = languageOf(texts.language ?? '') ?? 'id';
  const text = (name: SettingName): string => {
    const given = texts[name]?.trim() ?? '';
    return given === '' || settingFault(name, given) ? declared[name].initial[language] : given;
  };
  const count = (name: SettingName): number => Number(text(name));
  return {
    language,
    currency: currencyOf(text('currency').toUpperCase(), language),
    country: text('country').toUpperCase(),
    shopName: text('shopName'),
    ownerEmails: list(text('ownerEmails')),
    bankAccounts: list(text('bankAccounts')),
    whatsapp: text('whatsapp'),
    salutation: text('salutation'),
    signature: text('signature') || text('shopName'),
    people: list(text('people')),
    orderPrefix: text('orderPrefix'),
    channels: list(text('channels')),
    methods: list(text('methods')),
    couriers: couriersOf(text('couriers'), language),
    workdays: text('workdays')
      .split(/[\s,;]+/)
      .map(Number),
    holidays: list(text('holidays')),
    alertHour: count('alertHour'),
    reportDay: count('reportDay'),
    reportHour: count('reportHour'),
    leadDays: count('leadDays'),
    bufferDays: count('bufferDays'),
    shipByNumber: isYes(text('shipByNumber')),
    messageMinutes: count('messageMinutes'),
    ...dayWork(text, count),
  };
}

type TextOf = (name: SettingName) => string;

// What the daily desk adds: documents, tax, deadlines, hours.
function dayWork(text: TextOf, count: (name: SettingName) => number) {
  return {
    shopAddress: text('shopAddress'),
    logo: text('logo'),
    documentTerms: text('documentTerms'),
    taxRate: Number(text('taxRate').replace(',', '.')),
    taxIncluded: isYes(text('taxIncluded')),
    uniqueCodes: isYes(text('uniqueCodes')),
    payHours: count('payHours'),
    remindHours: count('remindHours'),
    autoCancel: isYes(text('autoCancel')),
    completeDays: count('completeDays'),
    cutOffHour: count('cutOffHour'),
    cutOffSaturday: count('cutOffSaturday'),
    quietHours: hoursOf(text('quietHours')),
    mailsPerHour: count('mailsPerHour'),
    messageSteps: readSteps(list(text('messageSteps'))) ?? [],
    chatFirst: isYes(text('chatFirst')),
    texts: Object.fromEntries(TEXT_NAMES.map((each) => [each, text(OWN_WORDS[each][0])])) as Record<
      TextName,
      string
    >,
  };
}

function couriersOf(text: string, language: Language): CourierSetting[] {
  const named = list(text).map((line) => {
    const [name = '', ...rest] = line.split('=');
    const url = rest.join('=').trim();
    return {
      name: name.trim(),
      url,
      needsNumber: url.includes('{resi}') ? ('yes' as const) : needsNumber(name.trim()),
    };
  });
  return named.length > 0
    ? named
    : DEFAULT_COURIERS.map((each) => ({
        name: each[language],
        url: each.tracking,
        needsNumber: each.needsNumber,
      }));
}
