import { describe, expect, it } from 'vitest';
import { tables } from '../../src/schema/index.ts';
import { type Column, columnNames, type Table } from '../../src/schema/table.ts';

const columnOf = (table: Table, name: string): Column | undefined => table.columns[name];

describe.each(Object.entries(tables) as [string, Table][])('the table %s', (name, table) => {
  it('goes by that name and has its key among its columns', () => {
    expect(table.name).toBe(name);
    expect(columnNames(table)).toContain(table.key);
  });

  it('keeps what was booked of a request in a hidden column of the same name', () => {
    for (const [asked, booked] of Object.entries(table.twins)) {
      const { en, id } = columnOf(table, asked)?.header ?? { en: '', id: '' };
      expect(columnOf(table, booked)).toMatchObject({
        kind: 'booked',
        owner: 'hidden',
        header: { en: `${en} (booked)`, id: `${id} (tercatat)` },
      });
    }
    const twins = columnNames(table).filter((each) => columnOf(table, each)?.kind === 'booked');
    expect(Object.values(table.twins).sort()).toEqual(twins.sort());
  });
});
