/** Columns of the shop's own that bear a header of ours: what is typed there nobody reads. */
import { tables } from '../../schema/index.ts';
import { type Anchor, a1, columnOfHeader } from '../../tables/anchors.ts';
import { settingsOf } from '../../tables/settings.ts';
import { type Desk, gridOf } from '../../tables/shop.ts';
import { type Ailment, ailment } from './ailment.ts';

/** Of the tabs people work in. One read a tab, one more where it has columns that are not ours. */
export const doubledHeaders = (desk: Desk): Ailment[] =>
  [...desk.book.anchors].flatMap(([name, anchor]) => {
    const width = tables[name].visible ? gridOf(desk, name).lastColumn() : 0;
    if (width <= anchor.columns.size) return [];
    const header = gridOf(desk, name).read(1, 1, 1, width)[0] ?? [];
    return header.flatMap((cell, i) => doubled(desk, anchor, String(cell), i + 1));
  });

function doubled({ book }: Desk, { table, columns }: Anchor, header: string, at: number): Ailment[] {
  const ours = columns.get(columnOfHeader(table, header) ?? '');
  if (ours === undefined || [...columns.values()].includes(at)) return [];
  const tab = table.title[settingsOf(book.identity.settings).language];
  return [ailment('header-doubled', tab, { tab, found: header, ours: a1(1, ours), theirs: a1(1, at) })];
}
