import { expect, test } from 'vitest';
import type { Workbench } from '../../workbench/types.ts';
import { open, run } from './open.ts';

const code = `
function setUp() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  ScriptApp.newTrigger('menu.edited').forSpreadsheet(ss).onEdit().create();
  return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.ON_EDIT]);
}
function note(text) {
  PropertiesService.getDocumentProperties().setProperty(Utilities.getUuid(), String(text));
}
const menu = { edited(e) {
  const full = e.authMode === ScriptApp.AuthMode.FULL;
  note(['full', full, e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd, e.value, e.oldValue, 'value' in e, e.source.getId().length > 5].join('|'));
} };
function onEdit(e) {
  let mail = 'allowed';
  try { MailApp.sendEmail({ to: 'a@b.id', subject: 's', body: 'b' }); } catch (error) { mail = error.message; }
  note(['simple', e.range.getSheet().getName(), mail].join('|'));
}
function write() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange(1, 1).setValue('by script'); }
function where() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), ss.getActiveRange().getRow()];
}
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Toko').addItem('Pasang', 'setUp').addSeparator().addSubMenu(ui.createMenu('Lagi').addItem('Tanya', 'ask').addItem('Samping', 'aside')).addToUi();
  if (e.authMode !== ScriptApp.AuthMode.LIMITED) throw new Error('mode');
  try { ui.showSidebar(HtmlService.createHtmlOutput('x')); note('shown'); } catch (error) { note(error.message); }
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  const yes = ui.alert('Hapus?', 'Sungguh?', ui.ButtonSet.YES_NO) === ui.Button.YES;
  note('yes ' + yes + ' locked ' + lock.hasLock());
}
function aside() {
  const html = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Pesanan');
  html.setContent(html.getContent().replace('__BOOT__', 'boot'));
  SpreadsheetApp.getUi().showSidebar(html);
  SpreadsheetApp.getActiveSpreadsheet().toast('Siap', 'Toko');
}
function give(kind) { return kind === 'date' ? { at: new Date(0) } : { n: 1, gone: undefined, list: [1, 'x'] }; }
function hidden_() {}
`;
const bundle = { 'Code.js': code, 'sidebar.html': '<p>__BOOT__</p>' };
const opened = () => open(code, { bundle });
/** What the script has noted; executions overlap, so in no order. */
const notes = (shop: Workbench) => Object.values(shop.properties()).sort();

test('an edit fires the simple and the installed trigger, as who installed it', async () => {
  const shop = await opened();
  expect(await run(shop, 'setUp')).toEqual([['menu.edited', true]]);
  const siti = shop.as('siti@toko.example');
  await siti.edit('Sheet1', 'B2', '1.500');
  await siti.edit('Sheet1', 'B2', 'x');
  await siti.edit('Sheet1', 'B2', '');
  expect(notes(shop)).toEqual([
    'full|true|B2|2|2|1500||true|true',
    'full|true|B2|2|2|x|1500|true|true',
    'full|true|B2|2|2||x|false|true',
    ...new Array(3).fill('simple|Sheet1|You do not have permission to call MailApp.sendEmail.'),
  ]);
  const runs = shop.executions().filter(({ kind }) => kind === 'edit');
  expect(new Set(runs.map((record) => `${record.function} ${record.account}`))).toEqual(
    new Set(['menu.edited owner@toko.example', 'onEdit siti@toko.example']),
  );
  expect(shop.mails()).toEqual([]);
});

test('a paste is one event without values, and a script’s write none', async () => {
  const shop = await opened();
  await run(shop, 'setUp');
  await run(shop, 'write');
  expect(notes(shop)).toEqual([]);
  await shop.as('siti@toko.example').edit('Sheet1', 'A1', [
    ['0812', "'0812"],
    ['=1+1', true],
  ]);
  expect(notes(shop)).toContain('full|true|A1:B2|1|2|||false|true');
  expect(shop.sheet('Sheet1').values()).toEqual([
    [812, '0812'],
    [2, true],
  ]);
});

test('undo puts content and looks back and fires events', async () => {
  const shop = await opened();
  await run(shop, 'setUp');
  const siti = shop.as('siti@toko.example');
  await siti.edit('Sheet1', 'A1', 'old');
  await siti.edit('Sheet1', 'A1', '21/03/2026');
  expect(shop.sheet('Sheet1').cell('A1').style.format).toBe('dd/mm/yyyy');
  expect(await siti.undo()).toBe(true);
  expect(shop.sheet('Sheet1').cell('A1')).toMatchObject({ value: 'old', style: {} });
  expect(notes(shop)).toContain('full|true|A1|1|1|old|46102|true|true');
  expect(await siti.undo()).toBe(true);
  expect(await siti.undo()).toBe(false);
});

test('sorting selected columns takes rows apart, sorting the table does not', async () => {
  const shop = await opened();
  const siti = shop.as('siti@toko.example');
  const rows = [
    ['b', 1],
    ['a', 2],
    ['', 3],
    ['c', 4],
  ];
  shop.load(
    'Sheet1',
    rows.map((row) => [...row]),
  );
  siti.sort('Sheet1', 1);
  expect(shop.sheet('Sheet1').values()).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 4],
    ['', 3],
  ]);
  siti.sort('Sheet1', 2, { ascending: false, a1: 'B1:B4' });
  expect(shop.sheet('Sheet1').values()).toEqual([
    ['a', 4],
    ['b', 3],
    ['c', 2],
    ['', 1],
  ]);
  await siti.undo();
  await siti.undo();
  expect(shop.sheet('Sheet1').values()).toEqual(rows);
});

test('a filter hides rows and what is read stays whole', async () => {
  const shop = await opened();
  shop.load('Sheet1', [['x'], ['y'], ['x']]);
  shop.as('siti@toko.example').filter('Sheet1', ([first]) => first === 'x');
  expect(shop.sheet('Sheet1').hiddenRows).toEqual([2]);
  expect(shop.sheet('Sheet1').values()).toHaveLength(3);
});

test('appending writes below the last content', async () => {
  const shop = await opened();
  shop.load('Sheet1', [['x'], ['y']]);
  expect(await shop.as('siti@toko.example').append('Sheet1', ['z', '7'])).toBe(3);
  expect(shop.sheet('Sheet1').row(3)).toEqual(['z', 7]);
});

test('a script sees what its own person has selected', async () => {
  const shop = await opened();
  const siti = shop.as('siti@toko.example');
  siti.addTab('Pesanan');
  siti.select('Pesanan', 'B3:C4');
  expect(await siti.call('where')).toEqual(['Pesanan', 'B3:C4', 3]);
  expect(await run(shop, 'where')).toEqual(['Sheet1', 'A1', 1]);
});

test('menus nest, dialogs wait for the person and drop the lock', async () => {
  const shop = await opened();
  const siti = shop.as('siti@toko.example');
  await siti.menu(['Lagi', 'Tanya'], { answers: ['YES'] });
  expect(siti.menuItems()[0]?.items.map(({ words }) => words)).toEqual(['Pasang', '', 'Lagi']);
  expect(notes(shop)).toContain('yes true locked false');
  expect(siti.alerts()).toMatchObject([{ title: 'Hapus?', buttons: 'YES_NO' }]);
  await expect(siti.menu('Tanya')).rejects.toThrow('A dialog waits for an answer');
  await expect(siti.menu('Nothing')).rejects.toThrow('It has: Toko > Pasang');
});

test('a listener can answer a dialog later', async () => {
  const shop = await opened();
  const siti = shop.as('siti@toko.example');
  shop.on('alert', ({ id }) => setImmediate(() => siti.answer(id, 'NO')));
  await siti.menu('Tanya');
  expect(notes(shop)).toContain('yes false locked false');
});

test('the sidebar shows, but not from onOpen', async () => {
  const shop = await opened();
  const siti = shop.as('siti@toko.example');
  await siti.open();
  expect(siti.sidebar()).toBeNull();
  await siti.menu('Samping');
  expect(siti.sidebar()).toEqual({ title: 'Pesanan', html: '<p>boot</p>' });
  expect(siti.toasts()).toEqual([{ title: 'Toko', text: 'Siap' }]);
});

test('google.script.run loses an answer with a Date and refuses hidden functions', async () => {
  const shop = await opened();
  expect(await run(shop, 'give', 'date')).toBeNull();
  expect(await run(shop, 'give', 'plain')).toEqual({ n: 1, list: [1, 'x'] });
  await expect(run(shop, 'hidden_')).rejects.toThrow('not found');
  await expect(run(shop, 'menu.edited')).rejects.toThrow('not found');
  await expect(run(shop, 'give', new Date())).rejects.toThrow('illegal value');
});
