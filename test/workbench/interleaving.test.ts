import { expect, test } from 'vitest';
import type { WorkbenchOptions } from '../../workbench/types.ts';
import { open } from './open.ts';

const code = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1'); }
function add() {
  const cell = sheet().getRange(1, 1);
  cell.setValue(Number(cell.getValue()) + 1);
}
function bare() { add(); }
function locked() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(30000);
  add();
  lock.releaseLock();
}
function flushed() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(30000);
  add();
  SpreadsheetApp.flush();
  lock.releaseLock();
}
function hog() { LockService.getDocumentLock().waitLock(1000); Utilities.sleep(20000); }
function wait() { Utilities.sleep(1000); const t = Date.now(); const got = LockService.getDocumentLock().tryLock(5000); return [got, Date.now() - t]; }
function polite() { Utilities.sleep(1000); try { LockService.getDocumentLock().waitLock(100); } catch (e) { return e.name + ': ' + e.message; } }
`;

async function race(name: string, seed: number, options: Partial<WorkbenchOptions> = {}) {
  const shop = await open(code, { seed, ...options });
  shop.load('Sheet1', [[0]]);
  const people = ['a@x.id', 'b@x.id', 'c@x.id'];
  await Promise.all(people.map((account) => shop.as(account).call(name)));
  const story = shop
    .executions()
    .map(({ id, account, startedAt, endedAt, seconds }) => ({ id, account, startedAt, endedAt, seconds }));
  return { left: shop.sheet('Sheet1').valueAt(1, 1), story };
}

async function losses(name: string, seeds: number): Promise<number> {
  let lost = 0;
  for (let seed = 1; seed <= seeds; seed++) if ((await race(name, seed)).left !== 3) lost++;
  return lost;
}

test('without a lock concurrent increments are lost', async () => {
  expect(await losses('bare', 10)).toBeGreaterThan(7);
});

test('a lock without flush loses them as well, for writes land late', async () => {
  expect(await losses('locked', 10)).toBeGreaterThan(7);
});

test('lock and flush together keep every increment', async () => {
  expect(await losses('flushed', 15)).toBe(0);
});

test('when writes land at once a lock is enough', async () => {
  expect((await race('locked', 4, { eager: true })).left).toBe(3);
});

test('the same seed gives the same run, another seed another', async () => {
  const first = await race('locked', 7);
  expect(await race('locked', 7)).toEqual(first);
  expect((await race('locked', 8)).story).not.toEqual(first.story);
});

test('a held lock makes others wait in virtual time only', async () => {
  const shop = await open(code);
  const hogging = shop.as('a@x.id').call('hog');
  const [waited, refused] = [shop.as('b@x.id').call('wait'), shop.as('c@x.id').call('polite')];
  expect(await hogging).toBe(null);
  const [got, milliseconds] = (await waited) as [boolean, number];
  expect(got).toBe(false);
  expect(milliseconds).toBeGreaterThanOrEqual(5000);
  expect(milliseconds).toBeLessThan(5100);
  expect(await refused).toMatch(/^Exception: Lock timeout/);
});
