import type { Sheet } from '../book/sheet.ts';
import type { Host } from '../run/host.ts';

/** A tab by id or name; throws when there is none. */
export function tabOf(host: Host, tab: string | number): Sheet {
  const sheet = typeof tab === 'number' ? host.book.byId(tab) : host.book.byName(tab);
  if (sheet === undefined)
    throw new Error(
      `There is no tab ${tab}. There are: ${host.book.sheets.map(({ name }) => name).join(', ')}`,
    );
  return sheet;
}
