import type { MenuEntry } from '../records.ts';

function leaves(
  entries: readonly MenuEntry[],
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly entry: MenuEntry }[] {
  return entries.flatMap((entry) => {
    const here = [...path, entry.words];
    return entry.items.length > 0 ? leaves(entry.items, here) : [{ path: here, entry }];
  });
}

/** The item with these words, or at this path; throws and says what there is. */
export function menuItem(menus: readonly MenuEntry[], words: string | readonly string[]): MenuEntry {
  const items = leaves(menus).filter(({ entry }) => entry.handler !== '');
  const wanted = typeof words === 'string' ? [words] : words;
  const found = items.find(({ path }) =>
    wanted.every((word, at) => path[path.length - wanted.length + at] === word),
  );
  if (found !== undefined) return found.entry;
  throw new Error(
    `The menu has no "${wanted.join(' > ')}". It has: ${items.map(({ path }) => path.join(' > ')).join(', ')}`,
  );
}
