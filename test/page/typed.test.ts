import { describe, expect, it } from 'vitest';
import { collectEdits } from '../../workbench/page/edits.ts';
import { withCommas } from '../../workbench/page/rules.ts';
import { shapeCommand } from '../../workbench/page/shape-commands.ts';
import { isDatePattern, numberAsTyped, pastedRows, serialAsTyped } from '../../workbench/page/typed.ts';

describe('a clipboard table', () => {
  it.each([
    ['a', [['a']]],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\r\n', [['a'], ['b']]],
    ['"x ""y"""\t2', [['x "y"', '2']]],
    ['"two\nlines"\tb', [['two\nlines', 'b']]],
    ['a\t\tb', [['a', '', 'b']]],
    ['\n\n', [[''], ['']]],
    ['5" pipe\tb', [['5" pipe', 'b']]],
  ])('%j is %j', (text, rows) => {
    expect(pastedRows(text)).toEqual(rows);
  });
});

describe('what the editor shows of a value', () => {
  it.each([
    [46349, 'dd/mm/yyyy', 'id_ID', '23/11/2026'],
    [46349, 'm/d/yyyy', 'en_US', '11/23/2026'],
    [46349.5, 'dd/mm/yyyy hh:mm', 'id_ID', '23/11/2026 12.00.00'],
    [0.25, 'hh:mm', 'en_US', '06:00:00'],
  ])('%d as %s in %s is %s', (serial, pattern, locale, text) => {
    expect(serialAsTyped(serial, pattern, locale)).toBe(text);
  });

  it.each(['"Rp"#,##0', '0.00', '@', '', '#,##0" hari"'])('%j is no date format', (pattern) => {
    expect(isDatePattern(pattern)).toBe(false);
  });

  it('has the decimal sign of the language', () => {
    expect(numberAsTyped(1.5, '', 'id_ID')).toBe('1,5');
    expect(numberAsTyped(1.5, '', 'en_US')).toBe('1.5');
    expect(numberAsTyped(0.1, '0%', 'en_US')).toBe('10%');
  });
});

describe('changed cells', () => {
  it('that fill a rectangle are one block', () => {
    const edits = collectEdits({
      1: { 0: { v: 'a', t: 1 }, 1: { v: 1, t: 3 } },
      2: { 0: null, 1: { v: 2, t: 2 } },
    });
    expect(edits).toEqual([
      {
        row: 2,
        column: 1,
        values: [
          ['a', true],
          ['', 2],
        ],
      },
    ]);
  });

  it('that do not are one block each, and a change of style is none', () => {
    const edits = collectEdits({
      0: { 0: { v: 'a', t: 1 } },
      5: { 3: { v: 'b', t: 1 }, 4: { s: { bl: 1 } } },
    });
    expect(edits).toEqual([
      { row: 1, column: 1, values: [['a']] },
      { row: 6, column: 4, values: [['b']] },
    ]);
  });
});

describe('a command of the grid', () => {
  const range = { startRow: 4, endRow: 5, startColumn: 0, endColumn: 3 };

  it.each([
    ['insert-row', { do: 'insert', tab: 7, axis: 'rows', at: 5, count: 2 }],
    ['remove-row', { do: 'delete', tab: 7, axis: 'rows', at: 5, count: 2 }],
    ['insert-col-by-range', { do: 'insert', tab: 7, axis: 'columns', at: 1, count: 4 }],
  ])('%s becomes an action', (name, action) => {
    const params = { subUnitId: '7', range };
    expect(shapeCommand({ id: `sheet.command.${name}`, params }, new Map())).toEqual(action);
  });

  it('that the workbench cannot do is said so, and any other is left alone', () => {
    expect(shapeCommand({ id: 'sheet.command.copy-sheet' }, new Map())).toBe('not here');
    expect(shapeCommand({ id: 'sheet.command.set-bold' }, new Map())).toBeUndefined();
  });
});

describe('a formula for the grid', () => {
  it('has commas between arguments and keeps its texts', () => {
    expect(withCommas('=COUNTIF(A:A;"a;b")>SUM(\'x;y\'!B:B;1)')).toBe(
      '=COUNTIF(A:A,"a;b")>SUM(\'x;y\'!B:B,1)',
    );
  });
});
