import { expect, test } from 'vitest';
import { tables } from '../../src/schema/index.ts';
import { columnNames } from '../../src/schema/table.ts';
import { anchorFormulas } from '../../src/tables/anchors.ts';
import { BLOCK, Sheet } from '../../workbench/book/sheet.ts';
import { Evaluator } from '../../workbench/formula/evaluate.ts';
import { parseFormula } from '../../workbench/formula/parse.ts';

const BLOCKS = 8;

/** A tab of so many blocks, and a count of the rows that were looked at. */
function aTab(columns: number): { readonly sheet: Sheet; readonly looked: () => number } {
  const sheet = new Sheet(1, 'Tab');
  sheet.maxRows = BLOCK * BLOCKS;
  sheet.maxColumns = columns;
  for (let row = 1; row <= sheet.maxRows; row += 1)
    for (let column = 1; column <= columns; column += 1) sheet.put(row, column, `${row} ${column}`);
  let looked = 0;
  sheet.rows = new Proxy(sheet.rows, {
    get: (rows, key, receiver) => {
      looked += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
      return Reflect.get(rows, key, receiver);
    },
  });
  return {
    sheet,
    looked: () => {
      const count = looked;
      looked = 0;
      return count;
    },
  };
}

test.each(Object.values(tables))(
  'the formula of $title.id looks only at the rows beside a changed cell again',
  (table) => {
    const names = columnNames(table);
    const { sheet, looked } = aTab(names.length);
    const places = new Map(names.map((name, i) => [name, i + 1]));
    const formula = parseFormula(anchorFormulas(table, 'Tab', places).places, {
      sheet: 2,
      decimal: ',',
      sheetNamed: () => 1,
    });
    const on = new Evaluator({ decimal: ',', sheet: () => sheet, today: () => 0 });
    const first = on.valueOf(formula);
    const all = looked();
    sheet.put(3, places.get(table.key) ?? 1, 'changed');
    looked();
    expect(on.valueOf(formula)).not.toBe(first);
    expect(looked()).toBeLessThanOrEqual(all / BLOCKS);
  },
);
