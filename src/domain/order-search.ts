import { fold } from './fold.ts';
import { parsePhone } from './phone.ts';
import { isPhoneQuery, phoneMatcher } from './phone-query.ts';

/** What an order can be found by. */
export interface SearchedOrder {
  readonly number: string;
  readonly channelOrder: string;
  readonly tracking: string;
  readonly phone: string;
  readonly customer: string;
  readonly recipient: string;
}

/** `exact`: what was typed is the order's own number, tracking number or phone and nothing else. */
export type Match = 'exact' | 'part';

/** Fewer signs of a number are in half of all numbers. */
const SHORTEST = 3;

/**
 * How an order answers to what a person typed: an order number (its last digits will do), a marketplace's number, a
 * tracking number, a phone in any spelling or any part of one, or words of a name. `country`: where phones live.
 */
export function orderMatcher(text: string, country: string): (order: SearchedOrder) => Match | undefined {
  const tests = [codeTest(text), phoneTest(text, country), nameTest(text)];
  return (order) => {
    const found = tests.map((test) => test(order));
    return found.includes('exact') ? 'exact' : found.includes('part') ? 'part' : undefined;
  };
}

type Test = ReturnType<typeof orderMatcher>;

const none: Test = () => undefined;

const codeOf = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

function codeTest(text: string): Test {
  const code = codeOf(text);
  if (!/\d/.test(code)) return none;
  const serial = /^\d{1,9}$/.test(code) ? Number(code) : undefined;
  return ({ number, channelOrder, tracking }) => {
    const codes = [number, channelOrder, tracking].map(codeOf);
    if (codes.includes(code)) return 'exact';
    if (serial !== undefined && serial === Number(/\d+$/.exec(number)?.[0] ?? Number.NaN)) return 'exact';
    return code.length >= SHORTEST && codes.some((each) => each.includes(code)) ? 'part' : undefined;
  };
}

function phoneTest(text: string, country: string): Test {
  if (!isPhoneQuery(text) || text.replace(/\D/g, '').length < SHORTEST) return none;
  const whole = parsePhone(text, country);
  const matches = phoneMatcher(text);
  return ({ phone }) => {
    if (phone === '') return undefined;
    const known = parsePhone(phone, country);
    if (whole !== undefined && whole === known) return 'exact';
    return matches((known ?? phone).replace(/\D/g, '')) ? 'part' : undefined;
  };
}

function nameTest(text: string): Test {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return none;
  return ({ customer, recipient }) => {
    const begins = (name: string) => words.every((word) => ` ${fold(name)}`.includes(` ${word}`));
    return begins(customer) || begins(recipient) ? 'part' : undefined;
  };
}
