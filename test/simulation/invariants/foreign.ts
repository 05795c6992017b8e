/** I7: what is a person's own stays as it is and where it is. */
import type { Workbench } from '../../../workbench/types.ts';
import { OWN_HEADER } from '../shop-states.ts';

/** Place → content of every cell of people's own columns and tabs, and of rows far below the tables. */
export function foreignCells(shop: Workbench): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of shop.sheets()) {
    if (sheet.name.startsWith('_')) continue;
    const own = sheet.row(1).indexOf(OWN_HEADER);
    const whole = sheet.name === 'Catatanku';
    if (own < 0 && !whole) continue;
    sheet.values().forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== '' && (whole || column === own))
          cells.set(`${sheet.name}!${row + 1},${column + 1}`, String(value));
      });
    });
  }
  return cells;
}

export function foreignFaults(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].flatMap((place) =>
    before.get(place) === after.get(place) ? [] : [`I7 ${place}: ${before.get(place)} → ${after.get(place)}`],
  );
}
