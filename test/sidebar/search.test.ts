import { describe, expect, it } from 'vitest';
import { isPhoneQuery, isPlausiblePhone, phoneMatcher } from '../../src/domain/phone-query.ts';
import { showPhone, unpackCustomers } from '../../src/sidebar/catalogue/customers.ts';
import { shortBy, stockMark, unpackProducts } from '../../src/sidebar/catalogue/products.ts';
import { customerSearch, productSearch } from '../../src/sidebar/catalogue/search.ts';
import { newOrderView } from './harness/shop.ts';

const customers = unpackCustomers(newOrderView('id').customers);
const products = unpackProducts(newOrderView('id').products);

describe('packed customers', () => {
  it('number on from the one before unless an id is given', () => {
    const ids = unpackCustomers('\tA\t\nzz\tB\t\n\tC\t').map(({ id }) => id);
    expect(ids).toEqual(['C-00001', 'C-01295', 'C-01296']);
  });

  it('stand in row n + 2, empty rows included', () => {
    expect(unpackCustomers('\tA\t\n\n\tB\t').map(({ row, id }) => [row, id])).toEqual([
      [2, 'C-00001'],
      [4, 'C-00002'],
    ]);
  });

  it('give back the digits of the phone', () => {
    expect(customers[0]?.phone).toBe('6281234567890');
    expect(customers.at(-1)?.phone).toBe('');
  });

  it('may be none', () => {
    expect(unpackCustomers('')).toEqual([]);
  });
});

describe('a phone', () => {
  it.each([
    '0812345',
    '62812345',
    '+62 812-345',
    '(+62)812345',
    '0062812345',
    '+62 0812345',
    '4567',
    '812 3456',
  ])('is found by %s', (typed) => {
    expect(isPhoneQuery(typed)).toBe(true);
    expect(phoneMatcher(typed)('6281234567890')).toBe(true);
  });

  it.each(['0813', '629', '99999', '+65'])('is not found by %s', (typed) => {
    expect(phoneMatcher(typed)('6281234567890')).toBe(false);
  });

  it('is no name, masked or too short', () => {
    expect(isPhoneQuery('Toko 88')).toBe(false);
    expect(isPlausiblePhone('0812****7890')).toBe(false);
    expect(isPlausiblePhone('0812')).toBe(false);
    expect(isPlausiblePhone('(+62) 812-3456-7890')).toBe(true);
  });

  it('is shown in groups', () => {
    expect(showPhone('6281234567890')).toBe('+62 812-3456-7890');
    expect(showPhone('6591234567')).toBe('+6591234567');
    expect(showPhone('')).toBe('');
  });
});

describe('search', () => {
  const names = (query: string) => customerSearch(customers, 8)(query).hits.map(({ name }) => name);
  const skus = (query: string) => productSearch(products, 3)(query).hits.map(({ sku }) => sku);

  it('finds customers by parts of the name in any order, without accents', () => {
    expect(names('dewi sari')).toEqual(['Sari Dewi']);
    expect(names('andre')).toEqual(['Andr\u00e9 Lim']);
    expect(names('')).toEqual([]);
  });

  it('puts names that begin with the query first', () => {
    expect(names('sar')).toEqual(['Sari Dewi', 'Sarah Wijaya']);
    expect(names('santoso')).toEqual(['Budi Santoso']);
  });

  it('finds products by SKU, name or variation and an exact SKU first', () => {
    expect(skus('gula-aren')[0]).toBe('GULA-AREN');
    expect(skus('1 kg')).toEqual(['KOPI-GAYO-1K']);
    expect(skus('gayo')).toEqual(['KOPI-GAYO-250', 'KOPI-GAYO-1K']);
  });

  it('says how many it leaves out', () => {
    expect(productSearch(products, 3)('')).toMatchObject({ more: products.length - 3 });
  });
});

describe('stock', () => {
  const of = (sku: string) => {
    const found = products.find((product) => product.sku === sku);
    if (found === undefined) throw new Error(`the test shop has no ${sku}`);
    return found;
  };

  it('is named after what a customer may still get', () => {
    expect(
      ['KOPI-GAYO-1K', 'TEH-MELATI', 'TUMBLER-BLK', 'EBOOK-SEDUH', 'FILTER-V60'].map((sku) =>
        stockMark(of(sku)),
      ),
    ).toEqual(['available', 'sold-out', 'backorder', 'digital', 'minus']);
  });

  it('falls short only where it is a limit', () => {
    expect(shortBy(of('KOPI-GAYO-1K'), 5)).toBe(2);
    expect(shortBy(of('FILTER-V60'), 1)).toBe(1);
    expect(shortBy(of('TUMBLER-BLK'), 5)).toBe(0);
    expect(shortBy(of('EBOOK-SEDUH'), 5)).toBe(0);
  });
});
