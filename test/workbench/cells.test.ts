import { describe, expect, test } from 'vitest';
import { open, run } from './open.ts';

const code = `
const book = () => SpreadsheetApp.getActiveSpreadsheet();
const sheet = () => book().getSheetByName('Sheet1');
function put(text, format) {
  const cell = sheet().getRange(1, 1);
  cell.clearContent().setNumberFormat(format || '@');
  if (!format) { sheet().getRange(1, 3).setValue(text); return kind(sheet().getRange(1, 3).getValue()); }
  cell.setValue(text);
  return kind(cell.getValue());
}
const kind = (v) => v instanceof Date ? 'date ' + Utilities.formatDate(v, book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss") : v;
function formulaOf() { return sheet().getRange(1, 3).getFormulas()[0][0]; }
function wrong(rows, columns, values) {
  try { sheet().getRange(1, 1, rows, columns).setValues(values); SpreadsheetApp.flush(); return 'landed'; } catch (e) { return e.name + ': ' + e.message; }
}
function outside() { try { sheet().getRange(1001, 1); return 'fine'; } catch (e) { return e.message; } }
function grown() { sheet().insertRowsAfter(1000, 5); sheet().getRange(1005, 1).setValue('x'); return sheet().getMaxRows(); }
function unknown() { try { sheet().appendRow(['x']); } catch (e) { return e.message; } }
function dates() {
  const cell = sheet().getRange(2, 1);
  cell.setNumberFormat('yyyy-mm-dd').setValue(46348.25);
  const v = cell.getValue();
  cell.setNumberFormat('0.00');
  return [kind(v), cell.getValue()];
}
function reject() {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).build();
  sheet().getRange(5, 1, 3, 1).setDataValidation(rule);
  SpreadsheetApp.flush();
  sheet().getRange(6, 1).setValue('c');
  SpreadsheetApp.flush();
}
function boxes() {
  sheet().getRange(1, 8, 3, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  return sheet().getRange(1, 8, 3, 1).getValues();
}
`;

const year = '2026';
describe('a text written by a script is read as typed', () => {
  test.each([
    ['0812', 812, 812],
    ['+62', 62, 62],
    ["'x", 'x', 'x'],
    ["'0812", '0812', '0812'],
    ["'=1+1", '=1+1', '=1+1'],
    ['=1+1', 2, 2],
    ['1-2', `date ${year}-02-01 00:00:00`, `date ${year}-01-02 00:00:00`],
    ['1/2', `date ${year}-02-01 00:00:00`, `date ${year}-01-02 00:00:00`],
    ['1.500', 1500, 1.5],
    ['1,5', 1.5, '1,5'],
    ['1,500', 1.5, 1500],
    ['21/03/2026', 'date 2026-03-21 00:00:00', '21/03/2026'],
    ['2026-03-21', 'date 2026-03-21 00:00:00', 'date 2026-03-21 00:00:00'],
    ['2026-03-21 10:30', 'date 2026-03-21 10:30:00', 'date 2026-03-21 10:30:00'],
    ['2026-03-21T10:30:00Z', '2026-03-21T10:30:00Z', '2026-03-21T10:30:00Z'],
    ['12%', 0.12, 0.12],
    ['TRUE', true, true],
    ['ORD-1', 'ORD-1', 'ORD-1'],
    ['2026-W47', '2026-W47', '2026-W47'],
    ['12E3', 12000, 12000],
    ['-5', -5, -5],
    ['@x', '@x', '@x'],
    ['', '', ''],
  ])('%j', async (text, here, there) => {
    expect(await run(await open(code), 'put', text)).toBe(here);
    expect(await run(await open(code, { locale: 'en_US', timeZone: 'America/New_York' }), 'put', text)).toBe(
      there,
    );
  });

  test('a text cell keeps everything but a leading apostrophe', async () => {
    const shop = await open(code);
    for (const text of ['=1+1', '0812', '1-2', '+62']) expect(await run(shop, 'put', text, '@')).toBe(text);
    expect(await run(shop, 'put', "'0812", '@')).toBe('0812');
  });

  test('rupiah are a number in an Indonesian book', async () => {
    const shop = await open(code);
    expect(await run(shop, 'put', 'Rp 125.000')).toBe(125000);
    expect(shop.sheet('Sheet1').cell('C1').display).toBe('Rp125.000');
  });
});

test('a number under a date format reads back as a date of the book’s zone, and as a number without it', async () => {
  const shop = await open(code);
  expect(await run(shop, 'dates')).toEqual(['date 2026-11-22 06:00:00', 46348.25]);
});

test('a block of the wrong shape and an address outside the sheet throw', async () => {
  const shop = await open(code);
  expect(await run(shop, 'wrong', 2, 2, [[1, 2]])).toMatch(/^Exception: The number of rows in the data/);
  expect(await run(shop, 'wrong', 1, 2, [[1]])).toMatch(/^Exception: The number of columns in the data/);
  expect(await run(shop, 'outside')).toMatch(/outside the dimensions/);
  expect(await run(shop, 'wrong', 1, 2, [[null, 'x']])).toBe('landed');
  expect(shop.sheet('Sheet1').values()).toEqual([['', 'x']]);
});

test('rows inserted but not landed can be written to', async () => {
  const shop = await open(code);
  expect(await run(shop, 'grown')).toBe(1005);
  expect(shop.sheet('Sheet1').lastRow).toBe(1005);
});

test('a method the workbench lacks says so', async () => {
  expect(await run(await open(code), 'unknown')).toBe('Sheet.appendRow is not in the workbench');
});

test('a rejecting rule throws on script writes', async () => {
  const shop = await open(code);
  await expect(run(shop, 'reject')).rejects.toThrow('The data you entered in cell A6 violates');
  expect(shop.sheet('Sheet1').valueAt(6, 1)).toBe('');
});

test('fresh checkboxes are FALSE and count as content', async () => {
  const shop = await open(code);
  expect(await run(shop, 'boxes')).toEqual([[false], [false], [false]]);
  expect(shop.sheet('Sheet1').lastRow).toBe(3);
});

test('a state survives JSON', async () => {
  const shop = await open(code);
  await run(shop, 'boxes');
  await run(shop, 'put', '=SUM(A1:A3)');
  await run(shop, 'dates');
  const state = JSON.parse(JSON.stringify(shop.toState()));
  const again = await open(code, { state });
  expect(again.toState()).toEqual(state);
  expect(await run(again, 'formulaOf')).toBe('=SUM(A1:A3)');
});
