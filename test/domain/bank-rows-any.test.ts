import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBankRows } from '../../src/domain/bank-rows.ts';
import { currencyOf } from '../../src/domain/money.ts';

const id = { today: '2026-11-22', currency: currencyOf('IDR', 'id'), language: 'id' } as const;

interface Movement {
  readonly date: number;
  readonly amount: number;
  readonly incoming: boolean;
  readonly name: string;
}
interface Style {
  readonly decimal: string;
  readonly cents: boolean;
  readonly year: string;
  readonly shape: 'tab' | 'csv' | 'space' | 'columns';
}

/** The lines a bank in that style prints. */
function written(all: readonly Movement[], { decimal, cents, year, shape }: Style): string[] {
  const thousands = decimal === '.' ? ',' : '.';
  const money = (n: number) =>
    String(n).replace(/\B(?=(\d{3})+$)/g, thousands) + (cents ? `${decimal}00` : '');
  const balances = all.map((_, at) =>
    all.slice(0, at + 1).reduce((sum, { incoming, amount }) => sum + (incoming ? amount : -amount), 9e10),
  );
  return all.map(({ date, amount, incoming, name }, at) => {
    const [day, balance] = [`${String(date).padStart(2, '0')}/11${year}`, money(balances[at] ?? 0)];
    const [mark, sum] = [incoming ? 'CR' : 'DB', money(amount)];
    const [debit, credit] = incoming ? [money(0), sum] : [sum, money(0)];
    const shapes: Record<Style['shape'], string> = {
      tab: [day, name, sum, mark, balance].join('\t'),
      csv: [day, name, `${sum} ${mark}`, balance].map((cell) => `"${cell}"`).join(','),
      space: `${day} ${name} ${sum} ${mark} ${balance}`,
      columns: [day, name, debit, credit, balance].join(';'),
    };
    return shapes[shape];
  });
}

describe('any statement', () => {
  const movement = fc.record({
    date: fc.integer({ min: 1, max: 21 }),
    amount: fc.integer({ min: 1, max: 2_000_000_000 }),
    incoming: fc.boolean(),
    name: fc.constantFrom('BUDI SANTOSO', 'TRSF 2111/FTSCY/WS95031 SITI', 'QRIS MERCHANT', 'BT-0012 lunas'),
  });
  const styles = fc.record({
    decimal: fc.constantFrom('.', ','),
    cents: fc.boolean(),
    year: fc.constantFrom('', '/2026', '/26'),
    shape: fc.constantFrom<Style['shape'][]>('tab', 'csv', 'space', 'columns'),
  });

  it('is read back as it was written, in every shape', () => {
    fc.assert(
      fc.property(fc.array(movement, { minLength: 1, maxLength: 20 }), styles, (all, style) => {
        const lines = written(all, style);
        const header = style.shape === 'columns' ? 'Tanggal;Keterangan;Debit;Kredit;Saldo\n' : '';
        const { rows, skipped } = readBankRows(header + lines.join('\n'), id);
        expect(rows.map(({ amount, direction, text }) => [amount, direction, text])).toEqual(
          all.map(({ amount, incoming, name }) => [amount, incoming ? 'in' : 'out', name]),
        );
        expect(rows.map(({ day }) => day)).toEqual(
          all.map(({ date }) => `2026-11-${String(date).padStart(2, '0')}`),
        );
        expect(skipped).toHaveLength(header === '' ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws and loses no line that holds an amount, whatever is pasted', () => {
    const bits = fc.constantFrom(
      '21/11',
      'PEND',
      '1.250.345,00',
      '1,250.00',
      'CR',
      'DB',
      '"',
      ';',
      '\t',
      ',',
      '\n',
      ' ',
      'Saldo',
      'Tanggal',
      'BUDI',
      'Rp',
      '-',
      "'",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), fc.string(), (parts, noise) => {
        const { rows, skipped } = readBankRows(parts.join('') + noise, id);
        for (const { amount } of rows) expect(amount).toBeGreaterThan(0);
        const lines = [...rows, ...skipped].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 500 },
    );
  });
});
