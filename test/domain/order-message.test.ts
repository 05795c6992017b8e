import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_COURIERS } from '../../src/domain/couriers.ts';
import type { CatalogueProduct } from '../../src/domain/order-message/catalogue.ts';
import { readOrderMessage } from '../../src/domain/order-message/read-order-message.ts';
import { makeMessages, type Sample } from './order-message-made.ts';
import { marksOf, type Score, scoreOf } from './order-message-score.ts';

function data<T>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../data/order-messages/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
}

const options = {
  products: data<CatalogueProduct[]>('catalogue'),
  couriers: DEFAULT_COURIERS.map(({ id }) => id),
  methods: ['Transfer Bank', 'QRIS', 'Dompet Digital', 'Tunai', 'COD'],
};
const read = (text: string) => readOrderMessage(text, options);
const score = (samples: readonly Sample[]): Score =>
  scoreOf(samples.flatMap(({ text, expect: wanted }) => marksOf(text, read(text), wanted)));

const figures = ({ right, fields, share, silent, calm, wrong }: Score): string =>
  [
    `${right} of ${fields} fields right (${(share * 100).toFixed(1)} %), ${silent.length} silently wrong, ${(calm * 100).toFixed(1)} % of the right ones unmarked`,
    ...wrong.map(
      ({ field, wanted, got, certain, message }) =>
        `${certain ? 'SILENT ' : ''}${field}: ${wanted} <> ${got} in ${JSON.stringify(message)}`,
    ),
  ].join('\n');

const written = data<Sample[]>('written');
const heldOut = data<Sample[]>('held-out');

describe('200 messages in the spelling of customers', () => {
  it.each([
    ['the shapes the reader was written with', [...written, ...makeMessages(200 - 60 - written.length, 11)]],
    ['sixty it had not seen', [...heldOut, ...makeMessages(60 - heldOut.length, 77)]],
  ])('%s: nine of ten fields are right and none is silently wrong', (_, samples) => {
    const result = score(samples);
    expect(result.share, figures(result)).toBeGreaterThanOrEqual(0.9);
    expect(result.silent, figures(result)).toEqual([]);
    expect(result.calm, figures(result)).toBeGreaterThanOrEqual(0.8);
  });
});
