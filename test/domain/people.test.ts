import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/domain/order-message/address.ts';
import { readOrderMessage } from '../../src/domain/order-message/read-order-message.ts';
import { parsePhone } from '../../src/domain/phone.ts';
import { verifyOrder } from '../../src/domain/verify-order.ts';

function data<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../data/people/${name}.json`, import.meta.url), 'utf8')) as T;
}

type Parts = Readonly<Record<string, string>>;
const phones = data<[string, string | null][]>('phones');
const names = data<[string, string][]>('names');
const addresses = data<[string, Parts, string[]][]>('addresses');
const blank = {
  lines: [],
  total: 1,
  phone: '',
  email: '',
  address: '',
  country: 'ID',
  courierNeeds: 'yes',
} as const;
const essence = (text: string) => text.toLowerCase().replace(/^(kota|kab)\b|[^\p{L}\p{N}]/gu, '');

describe('200 phones, names and addresses', () => {
  it('are two hundred', () => {
    expect(phones.length + names.length + addresses.length).toBeGreaterThanOrEqual(200);
  });

  it.each(phones)('the phone %j is %j, in a cell, in a message and to the verifier', (written, wanted) => {
    expect(parsePhone(written) ?? null).toBe(wanted);
    const { phone } = readOrderMessage(`Nama: Siti\nHP: ${written}\nAlamat: Jl. Mawar 5 Bandung`, {
      products: [],
    });
    expect(phone?.certain ? phone.value : null).toBe(wanted);
    const odd = verifyOrder({ ...blank, phone: written, courierNeeds: 'no' }).some(
      ({ code }) => code === 'phone-odd',
    );
    expect(odd).toBe(wanted === null);
  });

  it.each(names)('the name %j is read as %j or is marked', (written, wanted) => {
    const { name, note } = readOrderMessage(
      `Nama: ${written}\nHP: 081200002001\nAlamat: Jl. Mawar 5 Bandung`,
      { products: [] },
    );
    if (name?.value !== wanted) expect(name?.certain ?? note?.certain).toBe(false);
    else expect(name.value).toBe(wanted);
  });

  it('names are nearly all right and unmarked', () => {
    const right = names.filter(([written, wanted]) => {
      const { name } = readOrderMessage(`Nama: ${written}\nHP: 081200002001`, { products: [] });
      return name?.value === wanted && name.certain;
    });
    expect(right.length / names.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each(addresses)('the parts of %j are right or marked', (written, wanted) => {
    const parts: Readonly<Record<string, { value: string; certain: boolean } | undefined>> = {
      ...readAddress(written),
    };
    for (const part of ['kelurahan', 'kecamatan', 'city', 'province', 'postcode']) {
      const got = parts[part];
      if (essence(got?.value ?? '') !== essence(wanted[part] ?? ''))
        expect([part, got?.value, got?.certain]).toEqual([part, got?.value, false]);
    }
  });

  it('parts of addresses are nearly all right', () => {
    const all = addresses.flatMap(([written, wanted]) => {
      const parts: Readonly<Record<string, { value: string } | undefined>> = { ...readAddress(written) };
      return Object.entries(wanted).map(
        ([part, value]) => essence(parts[part]?.value ?? '') === essence(value),
      );
    });
    expect(all.filter(Boolean).length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(addresses)('the verifier says of %j what is missing', (address, _, wanted) => {
    expect(verifyOrder({ ...blank, address }).map(({ code }) => code)).toEqual(wanted);
  });
});
