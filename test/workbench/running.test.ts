import { expect, test } from 'vitest';
import { open, run } from './open.ts';

const code = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
function tick(e) {
  const p = PropertiesService.getDocumentProperties();
  p.setProperty('ticks', (p.getProperty('ticks') || '') + Utilities.formatDate(new Date(), 'Asia/Jakarta', 'H:mm ') );
  try { SpreadsheetApp.getUi(); p.setProperty('ui', 'there'); } catch (error) { p.setProperty('ui', error.message); }
  p.setProperty('lock', String(LockService.getDocumentLock()));
}
function many() { let made = 0; try { for (;;) { hourly(); made++; } } catch (e) { return [made, e.message]; } }
function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); return ScriptApp.getProjectTriggers().length; }
function send(n) {
  for (let i = 0; i < n; i++) MailApp.sendEmail({ to: 'budi@x.id', subject: 'Halo ' + i, body: 'b', htmlBody: '<b>b</b>', name: 'Toko' });
  return MailApp.getRemainingDailyQuota();
}
function sendTo(to) { try { MailApp.sendEmail({ to: to, subject: 's', body: 'b' }); return 'sent'; } catch (e) { return e.message; } }
function writes() {
  const s = sheet();
  for (let i = 1; i <= 8; i++) s.getRange(i, 1).setValue(i);
  s.getRange(9, 1).getRow();
  s.getRange(9, 1).getRow();
}
function stubborn() {
  sheet().getRange(1, 1).setValue('x');
  SpreadsheetApp.flush();
  for (;;) { try { SpreadsheetApp.flush(); sheet().getRange(2, 1).setValue('y'); } catch (e) { sheet().getRange(3, 1).setValue('z'); } }
}
function long() { Utilities.sleep(400000); sheet(); }
function forever() { for (;;) {} }
function throwsAfterWrite() { sheet().getRange(1, 1).setValue('kept'); throw new Error('oops'); }
function counted() {
  const s = sheet();
  s.getRange(1, 1, 10, 2).setValues(Array.from({ length: 10 }, () => [1, 2]));
  s.getRange(1, 1, 10, 2).getValues();
  s.getLastRow();
  SpreadsheetApp.flush();
  PropertiesService.getDocumentProperties().getProperty('x');
  LockService.getDocumentLock().tryLock(0);
  s.getRange(1, 1, 10, 1).createTextFinder('1').matchEntireCell(true).findNext();
}
function chance() { return [Math.random(), Utilities.getUuid(), Date.now()]; }
function outer() { sheet().getRange(1, 1).getValue(); sheet().getRange(2, 1).setValue(sheet().getRange(1, 1).getValue()); }
function inner() { sheet().getRange(1, 1).setValue('inner'); }
function wrapped() { try { sheet().getRange(1, 1).setValue('x'); return 'fine'; } catch (e) { return e.message; } }
function zones() {
  const d = new Date('2026-03-01T20:05:09.007Z');
  return [Utilities.formatDate(d, 'Asia/Jakarta', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"), Utilities.formatDate(d, 'GMT', "EEE, d MMM yy h:mm a Z X z ''"), d.getHours(), Utilities.base64Encode('é')];
}
function big() { const v = sheet().getRange(1, 1, 100000, 10).getValues(); return v.length * v[0].length; }
function onOpen() { Utilities.sleep(31000); sheet().getRange(1, 1).setValue('late'); }
`;

test('an hourly trigger fires once an hour at one minute, as an execution of its owner', async () => {
  const shop = await open(code, { now: '2026-11-23T08:00:00+07:00', seed: 5 });
  await run(shop, 'hourly');
  await shop.advance('5 hours');
  const times = shop.properties().ticks?.trim().split(' ') ?? [];
  expect(times).toHaveLength(5);
  expect(new Set(times.map((time) => time.split(':')[1])).size).toBe(1);
  expect(shop.properties().ui).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  expect(shop.properties().lock).toBe('Lock');
  expect(shop.now.getTime()).toBeGreaterThanOrEqual(Date.parse('2026-11-23T13:00:00+07:00'));
  expect(shop.now.getTime()).toBeLessThan(Date.parse('2026-11-23T13:00:02+07:00'));
});

test('an add-on’s clock trigger may have no document lock', async () => {
  const shop = await open(code, { lockMode: 'not-in-clock' });
  await run(shop, 'hourly');
  await shop.advance('1 hour');
  expect(shop.properties().lock).toBe('null');
});

test('an account has twenty triggers and sees its own only', async () => {
  const shop = await open(code);
  await shop.as('siti@x.id').call('hourly');
  expect(await run(shop, 'many')).toEqual([20, expect.stringContaining('too many triggers')]);
  expect(await run(shop, 'clear')).toBe(0);
  expect(shop.triggers()).toHaveLength(1);
});

test('mail is recorded, and runs out for the account until a day has passed', async () => {
  const shop = await open(code);
  expect(await run(shop, 'send', 98)).toBe(2);
  expect(shop.mails()[0]).toMatchObject({
    to: 'budi@x.id',
    subject: 'Halo 0',
    body: 'b',
    htmlBody: '<b>b</b>',
    name: 'Toko',
    from: 'owner@toko.example',
  });
  await expect(run(shop, 'send', 5)).rejects.toThrow('Service invoked too many times for one day: email.');
  expect(shop.mails()).toHaveLength(100);
  expect(await shop.as('siti@x.id').call('send', 1)).toBe(99);
  await shop.advance('1 day');
  expect(await run(shop, 'send', 1)).toBe(99);
});

test.each(['x', 'a@b', 'a b@c.id', '"a"@b.id,'])('%j is no address', async (to) => {
  expect(await run(await open(code), 'sendTo', to)).toMatch(/^Invalid email: /);
});

test('a killed run loses any part of its buffered writes and cannot catch it', async () => {
  const landed = async (loses: 'none' | 'all' | 'prefix' | 'subset', seed: number) => {
    const shop = await open(code, { seed });
    shop.kill({ atCall: 19, loses });
    await expect(run(shop, 'writes')).rejects.toThrow('Killed');
    return shop
      .sheet('Sheet1')
      .values()
      .map(([value]) => value);
  };
  expect(await landed('all', 1)).toEqual([]);
  expect(await landed('none', 1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const prefixes = await Promise.all([1, 2, 3, 4].map((seed) => landed('prefix', seed)));
  for (const prefix of prefixes) expect(prefix).toEqual([1, 2, 3, 4, 5, 6, 7, 8].slice(0, prefix.length));
  const subsets = await Promise.all([1, 2, 3, 4].map((seed) => landed('subset', seed)));
  expect(subsets.some((subset) => subset.includes('') && subset.at(-1) !== undefined)).toBe(true);
});

test('a script that catches everything still dies', async () => {
  const shop = await open(code);
  shop.kill({ atCall: 30, loses: 'all' });
  await expect(run(shop, 'stubborn')).rejects.toThrow('Killed');
  expect(shop.sheet('Sheet1').valueAt(3, 1)).toBe('');
  expect(await run(shop, 'wrapped')).toBe('fine');
});

test('six minutes are the end, thirty seconds for a simple trigger', async () => {
  const shop = await open(code);
  await expect(run(shop, 'long')).rejects.toThrow('Exceeded maximum execution time');
  expect(shop.executions().at(-1)).toMatchObject({ outcome: 'timed out' });
  await shop.as('siti@x.id').open();
  expect(shop.executions().at(-1)).toMatchObject({ function: 'onOpen', outcome: 'timed out' });
  expect(shop.sheet('Sheet1').values()).toEqual([]);
});

test('a script that never asks for anything is stopped by the real clock', async () => {
  const shop = await open(code, { watchdogSeconds: 1 });
  await expect(run(shop, 'forever')).rejects.toThrow('the script hangs');
  expect(await run(shop, 'wrapped')).toBe('fine');
});

test('what was written before a throw stays', async () => {
  const shop = await open(code);
  await expect(run(shop, 'throwsAfterWrite')).rejects.toThrow('Error: oops');
  expect(shop.sheet('Sheet1').valueAt(1, 1)).toBe('kept');
});

test('calls, reads, barriers and cells are counted by the cost model', async () => {
  const shop = await open(code);
  await run(shop, 'counted');
  const counts = shop.counts();
  // getSheetByName, getValues (a barrier), getLastRow, findNext; flush is a barrier always.
  expect(counts).toMatchObject({
    reads: 4,
    barriers: 2,
    writes: 1,
    cells: 40,
    properties: 1,
    locks: 1,
    mails: 0,
    scanned: 10,
  });
  expect(counts.calls).toBe(12);
  expect(counts.byMethod['Range.getValues']).toBe(1);
  expect(counts.seconds).toBeCloseTo(0.6 + 1.2 + 0.001 + 0.0008 + 0.06 + 0.05 + 0.008, 2);
  shop.resetCounts();
  expect(shop.counts().calls).toBe(0);
});

test('chance and identifiers come from the seed', async () => {
  const [one, same, other] = await Promise.all([
    open(code, { seed: 3 }),
    open(code, { seed: 3 }),
    open(code, { seed: 4 }),
  ]);
  const first = await run(one, 'chance');
  expect(await run(same, 'chance')).toEqual(first);
  expect(await run(other, 'chance')).not.toEqual(first);
  expect(await run(one, 'chance')).not.toEqual(first);
});

test('a fault strikes before, after, by number or by method, in the language of the account', async () => {
  const shop = await open(code, { messages: 'id' });
  shop.fault({ method: 'Range.setValue', mode: 'before' });
  expect(await run(shop, 'wrapped')).toMatch(/^Layanan Spreadsheet gagal/);
  expect(await run(shop, 'wrapped')).toBe('fine');
  shop.fault({ method: 'MailApp.sendEmail', mode: 'after', message: 'lost answer' });
  expect(await run(shop, 'sendTo', 'a@b.id')).toBe('lost answer');
  expect(shop.mails()).toHaveLength(1);
  shop.resetCounts();
  shop.fault({ atCall: 2, mode: 'before', message: 'second' });
  await expect(run(shop, 'inner')).rejects.toThrow('Exception: second');
});

test('between two calls a person may act and another execution may run', async () => {
  const shop = await open(code);
  shop.load('Sheet1', [['before']]);
  shop.betweenCalls((call, method) => {
    if (method !== 'Range.getValue' || call > 4) return undefined;
    return shop
      .as('siti@x.id')
      .call('inner')
      .then(() => undefined);
  });
  await run(shop, 'outer');
  expect(shop.sheet('Sheet1').values()).toEqual([['inner'], ['inner']]);
  expect(shop.executions().map((record) => record.function)).toEqual(['inner', 'outer']);
});

test('Utilities format dates as Java does', async () => {
  expect(await run(await open(code), 'zones')).toEqual([
    '2026-03-02T03:05:09.007+07:00',
    "Sun, 1 Mar 26 8:05 PM +0000 Z GMT+00:00 '",
    3,
    'w6k=',
  ]);
});

test('a copy has the grid, and neither triggers nor properties', async () => {
  const shop = await open(code);
  await run(shop, 'hourly');
  await run(shop, 'throwsAfterWrite').catch(() => undefined);
  const copy = await shop.copyBook();
  expect(copy.id).not.toBe(shop.id);
  expect(copy.triggers()).toEqual([]);
  expect(copy.sheet('Sheet1').valueAt(1, 1)).toBe('kept');
});

test('a restored version rewinds the grid only', async () => {
  const shop = await open(code);
  const before = shop.snapshot();
  await run(shop, 'send', 1);
  await run(shop, 'throwsAfterWrite').catch(() => undefined);
  shop.restore(before);
  expect(shop.sheet('Sheet1').values()).toEqual([]);
  expect(shop.mails()).toHaveLength(1);
});

test('the live clock runs by itself and can still be moved', async () => {
  const shop = await open(code, { mode: 'live', now: '2026-11-23T08:00:00+07:00' });
  await run(shop, 'hourly');
  await shop.advance('2 hours');
  expect(shop.properties().ticks?.trim().split(' ')).toHaveLength(2);
  const at = shop.now.getTime();
  expect(at).toBeGreaterThanOrEqual(Date.parse('2026-11-23T03:00:00Z'));
  await new Promise((resolve) => setTimeout(resolve, 15));
  expect(shop.now.getTime()).toBeGreaterThan(at);
  await shop.close();
});

test('a million cells reach a script in about a second', async () => {
  const shop = await open(code);
  shop.load(
    'Sheet1',
    Array.from({ length: 100_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => (column % 2 === 0 ? row : 'text')),
    ),
  );
  const before = performance.now();
  expect(await run(shop, 'big')).toBe(1_000_000);
  expect(performance.now() - before).toBeLessThan(4000);
});

test('ten million cells are the end', async () => {
  const shop = await open(code);
  expect(() =>
    shop.load(
      'Big',
      Array.from({ length: 500_000 }, () => new Array(20).fill(1)),
    ),
  ).toThrow('10000000 cells');
});
