import { describe, expect, it } from 'vitest';
import { DECISIONS } from '../../src/domain/decisions.ts';
import {
  ALERT_STATES,
  type Labels,
  labelOf,
  labelsOf,
  MOVEMENT_KINDS,
  ORDER_STATUSES,
  PAYMENT_STATUSES,
  PRODUCT_TYPES,
  recognise,
} from '../../src/domain/labels.ts';
import { MESSAGE_STATES } from '../../src/domain/message-states.ts';

const tables: readonly [string, Labels<string>][] = [
  ['order status', ORDER_STATUSES],
  ['payment status', PAYMENT_STATUSES],
  ['product type', PRODUCT_TYPES],
  ['alert state', ALERT_STATES],
  ['movement kind', MOVEMENT_KINDS],
  ['message state', MESSAGE_STATES],
  ['decision', DECISIONS],
];

describe.each(tables)('the words for %s', (_, labels) => {
  it('mean one value each, in any case and spacing, in both languages', () => {
    for (const [value, { id, en, aliases }] of Object.entries(labels)) {
      for (const spelling of [value, id, en, ...aliases]) {
        for (const typed of [spelling, spelling.toUpperCase(), ` ${spelling.replaceAll(' ', '\u00a0')} ✓`])
          expect([typed, recognise(labels, typed)]).toEqual([typed, value]);
      }
    }
  });

  it('leave everything else alone', () => {
    for (const text of ['', ' ', '✓', 'xyz', 'constructor', 'toString', '__proto__'])
      expect(recognise(labels, text)).toBeUndefined();
  });
});

it('an admin may type the short form', () => {
  expect(
    ['kirim', 'dikirim', 'SHIPPED', 'batal', 'Selesai!', 'to ship'].map((text) =>
      recognise(ORDER_STATUSES, text),
    ),
  ).toEqual(['shipped', 'shipped', 'shipped', 'cancelled', 'completed', 'processing']);
});

it('a label and a dropdown are in the language of the book', () => {
  expect(labelOf(ORDER_STATUSES, 'packed', 'id')).toBe('Dikemas');
  expect(labelsOf(ALERT_STATES, 'en')).toEqual(['OK', 'Low', 'Sold out', 'Minus']);
});

it.each([
  ['done', 'Selesai', 'Done', 'ok', 'beres'],
  ['again', 'Kirim lagi', 'Send again', 'resend', 'kirim ulang'],
  ['was-sent', 'Sudah terkirim', 'It was sent', 'sent', 'terkirim'],
  ['drop', 'Buang', 'Drop', 'hapus'],
  ['book', 'Catat semua', 'Book them', 'catat'],
  ['put-back', 'Kembalikan', 'Put back', 'putback', 'put back'],
] as const)('a decision %s is %s or %s', (decision, id, en, ...others) => {
  expect([labelOf(DECISIONS, decision, 'id'), labelOf(DECISIONS, decision, 'en')]).toEqual([id, en]);
  expect(others.map((text) => recognise(DECISIONS, text))).toEqual(others.map(() => decision));
});
