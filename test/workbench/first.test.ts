import { expect, test } from 'vitest';
import { open, run } from './open.ts';

const code = `
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Toko').addItem('Isi', 'menu.fill').addToUi();
}
const menu = { fill() {
  const s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
  s.getRange(1, 1, 2, 2).setValues([['a', 1], [new Date('2026-11-23T00:00:00+07:00'), true]]);
  SpreadsheetApp.getUi().alert('Sudah', 'Isi lagi?', SpreadsheetApp.getUi().ButtonSet.YES_NO) === SpreadsheetApp.getUi().Button.YES && s.getRange(3, 1).setValue('again');
} };
function read() {
  const s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
  const v = s.getRange(1, 1, 2, 2).getValues();
  return [v[1][0] instanceof Date, Array.isArray(v), v[1][0].getTime(), v[0][0], Date.now(), new Date() instanceof Date, typeof setTimeout, typeof process, typeof URL, typeof WebAssembly, typeof SharedArrayBuffer, Object.keys(globalThis).join()];
}
function rpc(method, json) { return JSON.stringify({ method, got: JSON.parse(json) }); }
`;

test('menu, sheet, dates and sidebar work', async () => {
  const shop = await open(code);
  const siti = shop.as('siti@toko.example');
  await siti.menu('Isi', { answers: ['YES'] });
  expect(shop.sheet('Sheet1').display()).toEqual([['a', '1'], ['23/11/2026', 'TRUE'], ['again', '']]);
  console.log(await run(shop, 'read'));
  expect(await siti.rpc('x', { a: 1 })).toEqual({ method: 'x', got: { a: 1 } });
  console.log(shop.counts(), shop.executions());
});
