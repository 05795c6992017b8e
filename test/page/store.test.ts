import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Runs } from '../../workbench/book/runs.ts';
import type { BookState, SheetState, Style } from '../../workbench/records.ts';
import { openBook, saveBook } from '../../workbench/store.ts';
import { readBook } from '../../workbench/store-read.ts';
import { writeBook } from '../../workbench/store-write.ts';
import { book, orders } from './book-state.ts';

const cached = () => 125_003;
const empty: BookState = {
  ...book,
  sheets: [],
  triggers: [],
  properties: { document: {}, script: {}, user: {} },
};

function styleAt(sheet: SheetState, row: number, column: number): Style {
  return sheet.styles[Runs.from(sheet.styleRuns[column] ?? []).at(row)] ?? {};
}

function ruleAt(sheet: SheetState, row: number, column: number) {
  return sheet.rules[Runs.from(sheet.ruleRuns[column] ?? []).at(row) - 1];
}

async function reread(old: BookState): Promise<SheetState> {
  const [first] = (await readBook(await writeBook(book, cached), old)).sheets;
  if (first === undefined) throw new Error('no tab came back');
  return first;
}

describe('an .xlsx without anything beside it', () => {
  let sheet: SheetState;
  beforeAll(async () => {
    sheet = await reread(empty);
  });

  it('keeps values: texts as texts, dates as serial days', () => {
    expect(sheet.cells[0]).toEqual(orders.cells[0]);
    expect(sheet.cells[1]).toEqual(orders.cells[1]);
    expect(sheet.cells[2]?.[0]).toBe('=bukan rumus');
  });

  it('keeps formulas in the language of the book', () => {
    expect(sheet.formulas).toEqual(orders.formulas);
    expect(sheet.cells[3]?.[4]).toBeNull();
  });

  it.each([
    'frozenRows',
    'frozenColumns',
    'widths',
    'heights',
    'hiddenColumns',
    'merges',
    'notes',
    'links',
    'color',
    'gridlines',
  ] as const)('keeps %s', (key) => {
    expect(sheet[key]).toEqual(orders[key]);
  });

  it('keeps looks and number formats', () => {
    expect(styleAt(sheet, 1, 1)).toEqual(orders.styles[1]);
    expect(styleAt(sheet, 2, 1)).toMatchObject({ format: '@' });
    expect(styleAt(sheet, 2, 5)).toMatchObject({ format: '"Rp"#,##0' });
    expect(styleAt(sheet, 2, 2)).toEqual(orders.styles[5]);
  });

  it('keeps dropdowns, also those whose values hold commas, and checkboxes', () => {
    expect(ruleAt(sheet, 900, 3)).toMatchObject({
      kind: 'list',
      values: ['Dikemas', 'Dikirim'],
      allowInvalid: true,
    });
    expect(ruleAt(sheet, 2, 2)).toMatchObject({ values: ['a,b', 'c "d"'], allowInvalid: false });
    expect(ruleAt(sheet, 2, 7)?.kind).toBe('checkbox');
  });

  it('keeps conditional formats', () => {
    expect(sheet.conditions).toEqual(orders.conditions);
  });
});

describe('what other programs read', () => {
  it('are real dates, texts, a cached result and a hidden tab', async () => {
    const file = await readXlsx(await writeBook(book, cached), { readStyles: true });
    const first = file.sheets[0];
    expect(first?.rows[1]?.[0]).toBe('0812');
    expect(first?.rows[1]?.[5]).toEqual(new Date('2026-11-23T06:00:00Z'));
    expect(first?.cells?.get('3,4')).toMatchObject({ formula: 'SUM(E2:E3,1.5)', formulaResult: 125_003 });
    expect(file.sheets[1]).toMatchObject({ name: '_book', hidden: true });
  });
});

describe('a book on disk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'book-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('comes back exactly', async () => {
    const file = join(folder, 'exact.xlsx');
    await saveBook(file, book, cached);
    expect(await openBook(file, empty)).toEqual(book);
  });

  it('is nothing when there is no file', async () => {
    expect(await openBook(join(folder, 'none.xlsx'), empty)).toBeUndefined();
  });

  it('takes the cells of a file changed by another program, and the rest from beside it', async () => {
    const file = join(folder, 'edited.xlsx');
    await saveBook(file, book, cached);
    const cells = orders.cells.map((line) => line.map((cell) => (cell === 'Dikirim' ? 'Selesai' : cell)));
    const changed = {
      ...book,
      sheets: [{ ...orders, cells, rules: [], ruleRuns: {} }, ...book.sheets.slice(1)],
    };
    await writeFile(file, await writeBook(changed, cached));
    const back = await openBook(file, empty);
    const sheet = back?.sheets[0];
    expect(sheet?.cells[1]?.[2]).toBe('Selesai');
    expect(back?.triggers).toEqual(book.triggers);
    expect(sheet?.protections).toEqual(orders.protections);
    expect(sheet && styleAt(sheet, 999, 5)).toEqual({ format: '"Rp"#,##0' });
    expect(sheet && ruleAt(sheet, 999, 7)?.kind).toBe('checkbox');
  });

  it('keeps texts longer than a file cell can hold', async () => {
    const file = join(folder, 'long.xlsx');
    await saveBook(file, book, cached);
    const bytes = await readFile(file);
    const back = await readBook(bytes, book);
    expect(back.sheets[1]?.cells[0]?.[0]).toBe('x'.repeat(50_000));
  });
});
