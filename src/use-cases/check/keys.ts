/** Every key once, and hidden cells as they were booked: the same for every table. */
import { grouped } from '../../domain/health.ts';
import type { Column, Table } from '../../schema/table.ts';
import { readCell, sameCell, textOf, writeCell } from '../../tables/cells.ts';
import type { Shop } from '../../tables/shop.ts';
import type { Rec, TableView } from '../../tables/table-view.ts';
import { type Ailment, ailment } from './ailment.ts';
import { type Memory, rememberedCell } from './memory.ts';
import { type Checkup, LEDGERS, type Ledger, viewOf } from './rows.ts';

interface Scene {
  readonly shop: Shop;
  readonly memory: Memory;
  readonly view: TableView<Table>;
  readonly recs: readonly Rec<Table>[];
  readonly ledger: Ledger;
}

export function keyAilments({ shop, memory, rows }: Checkup): Ailment[] {
  return (Object.keys(rows) as (keyof typeof rows)[]).flatMap((name) => {
    const ledger = LEDGERS[name];
    if (!ledger) return [];
    const scene = { shop, memory, view: viewOf(shop, name), recs: rows[name], ledger };
    return [...keys(scene), ...edited(scene)];
  });
}

const keyOf = ({ view }: Scene, { values }: Rec<Table>): string => String(values[view.table.key] ?? '');

const placeOf = (scene: Scene, rec: Rec<Table>, column = scene.view.table.key): string =>
  `${scene.view.table.title[scene.shop.settings.language]} ${scene.view.address(rec.row, column)}`;

function keys(scene: Scene): Ailment[] {
  const { shop, view, recs, ledger } = scene;
  const byKey = grouped(recs, (rec) => keyOf(scene, rec));
  const taken = new Set(byKey.keys());
  const lost = (byKey.get('') ?? []).flatMap((rec): Ailment[] => {
    const key = ledger.lost(shop, rec, taken);
    if (key === undefined) return [];
    taken.add(key);
    return key === ''
      ? [ailment('number-lost', placeOf(scene, rec), { row: rec.row })]
      : [
          ailment('key-missing', placeOf(scene, rec), { key }, () =>
            view.change(rec, { [view.table.key]: key }),
          ),
        ];
  });
  byKey.delete('');
  return [
    ...lost,
    ...[...byKey].flatMap(([key, group]) => (group.length > 1 ? doubled(scene, key, group) : [])),
  ];
}

// A person's own row is never emptied, even when it is a copy.
function doubled(scene: Scene, key: string, group: readonly Rec<Table>[]): Ailment[] {
  const { view } = scene;
  const [first] = group;
  if (!first) return [];
  const essence = (rec: Rec<Table>): string => JSON.stringify(rec.values);
  const rows = group.map(({ row }) => row).join(', ');
  const copied = view.table.keyed ? [] : group.slice(1).filter((rec) => essence(rec) === essence(first));
  const differ = group.length - copied.length > 1;
  return [
    ...copied.map((rec) => ailment('row-copied', placeOf(scene, rec), { key, rows }, () => view.clear(rec))),
    ...(differ ? [ailment('key-doubled', placeOf(scene, first), { key, rows })] : []),
  ];
}

const columnOf = ({ view }: Scene, name: string): Column => view.table.columns[name] as Column;

const headerOf = (scene: Scene, name: string): string =>
  columnOf(scene, name).header[scene.shop.settings.language];

function edited(scene: Scene): Ailment[] {
  const { shop, memory, view, recs, ledger } = scene;
  return recs.flatMap((rec) =>
    ledger.kept.flatMap((name): Ailment[] => {
      const cell = rememberedCell(memory, view.table, keyOf(scene, rec), name);
      if (cell === undefined) return [];
      const { kind } = columnOf(scene, name);
      const now = writeCell(kind, rec.values[name] as never, shop.settings);
      const { value } = readCell(kind, cell, shop.settings);
      const booked = writeCell(kind, value, shop.settings);
      const fault = rec.faults.find(({ column }) => column === name);
      if (!fault && sameCell(now, booked)) return [];
      const params = {
        key: keyOf(scene, rec),
        column: headerOf(scene, name),
        found: fault?.found ?? textOf(now),
        booked: textOf(booked),
      };
      return [
        ailment('cell-edited', placeOf(scene, rec, name), params, () => view.change(rec, { [name]: value })),
      ];
    }),
  );
}
