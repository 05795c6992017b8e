/** A person's action in the page, through the same API as the tests. */
import type { Action } from './page/protocol.ts';
import type { Area } from './records.ts';
import type { Person, Workbench } from './types.ts';

export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

function areaName(area: Area): string {
  const from = a1(area.top, area.left);
  const to = a1(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** Milliseconds from `now` to the next Monday 8:00 of the zone; never 0. */
export function toMonday(now: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '0';
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday'));
  const clock = Number(part('hour')) * 60 + Number(part('minute'));
  const since =
    (weekday * 24 * 60 + clock - 8 * 60) * minute + Number(part('second')) * 1000 + now.getMilliseconds();
  return since < 0 ? -since : week - since;
}

const units: Readonly<Record<string, readonly [string, number]>> = {
  detik: ['seconds', 1],
  menit: ['minutes', 1],
  jam: ['hours', 1],
  hari: ['days', 1],
  minggu: ['days', 7],
  week: ['days', 7],
  weeks: ['days', 7],
};

/** '3 jam' → '3 hours'; what is not Indonesian stays as it is. */
export function advanceBy(text: string): string {
  const found = /^\s*(\d+)\s*([a-z]+)\s*$/i.exec(text);
  const unit = units[found?.[2]?.toLowerCase() ?? ''];
  return unit === undefined ? text : `${Number(found?.[1]) * unit[1]} ${unit[0]}`;
}

async function typed(person: Person, action: Extract<Action, { do: 'edit' }>): Promise<void> {
  const single =
    action.values.length === 1 && action.values[0]?.length === 1 ? action.values[0][0] : undefined;
  await person.edit(action.tab, a1(action.row, action.column), single ?? action.values);
}

function shape(person: Person, action: Action): boolean {
  if (action.do === 'insert' && action.axis === 'rows')
    person.insertRows(action.tab, action.at, action.count);
  else if (action.do === 'insert') person.insertColumns(action.tab, action.at, action.count);
  else if (action.do === 'delete' && action.axis === 'rows')
    person.deleteRows(action.tab, action.at, action.count);
  else if (action.do === 'delete') person.deleteColumns(action.tab, action.at, action.count);
  else if (action.do === 'moveColumn') person.moveColumns(action.tab, action.from, action.count, action.to);
  else if (action.do === 'addTab') person.addTab();
  else if (action.do === 'renameTab') person.renameTab(action.tab, action.name);
  else if (action.do === 'deleteTab') person.deleteTab(action.tab);
  else if (action.do === 'hideTab') person.hideTab(action.tab);
  else if (action.do === 'showTab') person.showTab(action.tab);
  else return false;
  return true;
}

/** Ends when all that the action set going has run. Rejects with the sentence to show. */
export async function perform(shop: Workbench, person: Person, action: Action): Promise<void> {
  if (shape(person, action)) return;
  if (action.do === 'edit') await typed(person, action);
  else if (action.do === 'undo') await person.undo();
  else if (action.do === 'select') person.select(action.tab, areaName(action.area));
  else if (action.do === 'menu') await person.menu(action.path);
  else if (action.do === 'answer') person.answer(action.alert, action.button);
  else if (action.do === 'closeSidebar') person.closeSidebar();
  else if (action.do === 'closeDialog') person.closeDialog();
  else if (action.do === 'sort') person.sort(action.tab, action.column, { ascending: action.ascending });
  else if (action.do === 'advance') {
    await shop.advance(
      action.by === 'monday 08:00' ? toMonday(shop.now, shop.timeZone) : advanceBy(action.by),
    );
  } else if (action.do === 'addAccount') shop.as(action.email);
}
