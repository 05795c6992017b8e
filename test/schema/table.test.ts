import { describe, expect, it } from 'vitest';
import { setting } from '../../src/schema/setting.ts';
import { bookedOf, column, columnNames, ours, table } from '../../src/schema/table.ts';

describe('a column', () => {
  it('is a person’s own, and nothing special, unless it says so', () => {
    expect(column('money', 'Price', 'Harga')).toEqual({
      kind: 'money',
      header: { en: 'Price', id: 'Harga' },
      aliases: [],
      owner: 'admin',
      width: 100,
      choices: undefined,
      tick: false,
    });
  });

  it('keeps what it says of itself', () => {
    const said = { owner: 'request', width: 70, aliases: ['Go'], choices: 'yesNo', tick: true } as const;
    expect(column('request', 'Book', 'Catat', said)).toMatchObject(said);
  });

  it('that is grey is written by scripts, and has the width and the other names it is given', () => {
    expect(ours('moment', 'Sent', 'Terkirim', 130)).toMatchObject({
      ...{ kind: 'moment', header: { en: 'Sent', id: 'Terkirim' } },
      ...{ owner: 'system', width: 130, aliases: [], tick: false },
    });
    expect(ours('text', 'Total', 'Jumlah', 90, ['Sum']).aliases).toEqual(['Sum']);
  });

  it('that is the twin of a request is hidden and named after it', () => {
    expect(bookedOf('Pay', 'Bayar')).toMatchObject({
      kind: 'booked',
      header: { en: 'Pay (booked)', id: 'Bayar (tercatat)' },
      owner: 'hidden',
    });
  });
});

describe('a table', () => {
  const title = { en: 'Shelves', id: 'Rak' };
  const columns = {
    place: column('text', 'Place', 'Tempat'),
    wanted: column('request', 'Wanted', 'Diminta', { owner: 'request' }),
    wantedBooked: bookedOf('Wanted', 'Diminta'),
  };

  it('is seen, its keys are a person’s, and its first column stays in view, unless it says so', () => {
    expect(table('shelves', title, columns, { key: 'place' })).toEqual({
      ...{ name: 'shelves', title, columns, key: 'place' },
      ...{ twins: {}, keyed: false, visible: true, frozenColumns: 1 },
    });
  });

  it('keeps what it says of itself', () => {
    const twins = { wanted: 'wantedBooked' } as const;
    const said = { key: 'place', twins, keyed: true, visible: false, frozenColumns: 0 } as const;
    expect(table('shelves', title, columns, said)).toMatchObject(said);
  });

  it('has its columns in the order they are declared', () => {
    const { place, wanted, wantedBooked } = columns;
    const shelves = table('shelves', title, { wanted, place, wantedBooked }, { key: 'place' });
    expect(columnNames(shelves)).toEqual(['wanted', 'place', 'wantedBooked']);
  });
});

describe('a setting', () => {
  it('begins with words of each language, with the same in both, or blank', () => {
    expect(setting('flag', 'Open', 'Buka', { en: 'yes', id: 'ya' })).toEqual({
      kind: 'flag',
      label: { en: 'Open', id: 'Buka' },
      initial: { en: 'yes', id: 'ya' },
    });
    expect(setting('count', 'Days', 'Hari', '24').initial).toEqual({ en: '24', id: '24' });
    expect(setting('text', 'Shop', 'Toko').initial).toEqual({ en: '', id: '' });
  });
});
