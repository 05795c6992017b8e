import type { Sheet, Slot } from '../book/sheet.ts';
import { insertColumns, insertRows } from '../book/structure.ts';
import { violation } from '../book/validation.ts';
import type { Area, Style, Typed } from '../records.ts';
import type { Host } from '../run/host.ts';
import { placeOf } from '../services/places.ts';

/** What a step changed, so that it can be taken back. */
export interface Undo {
  readonly sheet: number;
  readonly area: Area;
  readonly slots: readonly (readonly Slot[])[];
  readonly styles: readonly (readonly Style[])[];
  /** Edits fire events, sorts do not. */
  readonly fires: boolean;
}

export function remember(sheet: Sheet, area: Area, fires: boolean): Undo {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const slots = rows.map((row) => columns.map((column) => sheet.slot(row, column)));
  const styles = rows.map((row) => columns.map((column) => sheet.style(row, column)));
  return { sheet: sheet.id, area, slots, styles, fires };
}

/** The first cell's content as an event tells it. */
function told(host: Host, slot: Slot): string | undefined {
  const value = host.book.valueOf(slot);
  if (value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function check(
  host: Host,
  account: string,
  sheet: Sheet,
  area: Area,
  values: readonly (readonly Typed[])[],
): void {
  const inside = (outer: Area | null): boolean =>
    outer === null ||
    (outer.top <= area.bottom &&
      area.top <= outer.bottom &&
      outer.left <= area.right &&
      area.left <= outer.right);
  const barred = sheet.protections.some(
    (rule) => !rule.warningOnly && !rule.editors.includes(account) && inside(rule.area),
  );
  if (barred) throw new Error(host.say('protected'));
  values.forEach((line, at) => {
    line.forEach((value, offset) => {
      const rule = sheet.rule(area.top + at, area.left + offset);
      const wrong = rule === null ? null : violation(rule, value, area.top + at, area.left + offset);
      if (wrong !== null) throw new Error(host.say('rejected', wrong));
    });
  });
}

/** A paste beyond the edge makes the sheet larger. */
function grow(host: Host, sheet: Sheet, area: Area): void {
  if (area.bottom > sheet.maxRows)
    insertRows(host.book, sheet, sheet.maxRows + 1, area.bottom - sheet.maxRows);
  if (area.right > sheet.maxColumns)
    insertColumns(host.book, sheet, sheet.maxColumns + 1, area.right - sheet.maxColumns);
}

/** Types a block as one step; answers how to take it back. */
export function type(
  host: Host,
  account: string,
  sheet: Sheet,
  top: number,
  left: number,
  values: readonly (readonly Typed[])[],
): Undo {
  const width = Math.max(1, ...values.map((line) => line.length));
  const area: Area = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  grow(host, sheet, area);
  check(host, account, sheet, area, values);
  const undo = remember(sheet, area, true);
  const year = new Date(host.now() + host.book.zone.offset(host.now())).getUTCFullYear();
  values.forEach((line, at) => {
    line.forEach((value, offset) => {
      host.book.enter(sheet, top + at, left + offset, value, year);
    });
  });
  host.book.touch(sheet.id, area);
  return undo;
}

/** Puts back what a step changed. */
export function takeBack(host: Host, sheet: Sheet, undo: Undo): Undo {
  const before = remember(sheet, undo.area, undo.fires);
  undo.slots.forEach((line, at) => {
    line.forEach((slot, offset) => {
      const [row, column] = [undo.area.top + at, undo.area.left + offset];
      sheet.put(row, column, slot);
      const style = undo.styles[at]?.[offset] ?? {};
      sheet.restyle({ top: row, left: column, bottom: row, right: column }, () => style);
    });
  });
  host.book.touch(sheet.id, undo.area);
  return before;
}

/** Fires the simple and the installable edit triggers, late as they are. Ends when all have run. */
export async function fireEdit(host: Host, account: string, sheet: Sheet, before: Undo): Promise<void> {
  const { area } = before;
  const single = area.top === area.bottom && area.left === area.right;
  const value = single ? told(host, sheet.slot(area.top, area.left)) : undefined;
  const oldValue = single ? told(host, before.slots[0]?.[0]) : undefined;
  const props = { rowStart: area.top, rowEnd: area.bottom, columnStart: area.left, columnEnd: area.right };
  const common = {
    range: { $: 'Range', data: { ...placeOf(sheet.id, area), props } },
    source: { $: 'Spreadsheet', data: {} },
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
  const runs: Promise<unknown>[] = [];
  const start = (as: string, handler: string, event: Record<string, unknown>): void => {
    const late = host.live ? 30 : 50 + host.machine.random.below(1500);
    runs.push(
      host.machine.start(
        { account: as, handler, kind: 'edit', toClient: false, args: [{ $event: { ...event, ...common } }] },
        late,
      ),
    );
  };
  if (host.functions.has('onEdit')) start(account, 'onEdit', { authMode: { $: 'Enum', data: 'LIMITED' } });
  for (const trigger of host.triggers.list()) {
    if (trigger.kind === 'edit')
      start(trigger.account, trigger.handler, {
        authMode: { $: 'Enum', data: 'FULL' },
        triggerUid: trigger.id,
      });
  }
  await Promise.all(runs);
}
