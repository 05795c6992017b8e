/** Gathers the changes of a moment and tells pages once. */
import type { PageEvent } from './page/protocol.ts';
import type { Area, Change } from './records.ts';
import { areaCells } from './server-view.ts';
import type { SheetView, Workbench } from './types.ts';

/** More cells than this are fetched by the page as a whole tab. */
const most = 4000;
const moment = 15;

const size = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

function inside(area: Area, sheet: SheetView): Area {
  const bottom = Math.min(area.bottom, sheet.maxRows);
  return { ...area, bottom, right: Math.min(area.right, sheet.maxColumns) };
}

function eventOf(shop: Workbench, tab: number, areas: readonly (Area | null)[]): PageEvent | undefined {
  const sheet = shop.sheets().find((one) => one.id === tab);
  if (sheet === undefined) return undefined;
  const whole: PageEvent = { kind: 'tab', tab };
  const known = areas.filter((area) => area !== null).map((area) => inside(area, sheet));
  if (known.length < areas.length || known.reduce((sum, area) => sum + size(area), 0) > most) return whole;
  const cells = areaCells(sheet, known);
  return cells === undefined ? whole : { kind: 'cells', tab, ...cells };
}

/** Tabs whose formulas may show something else now: any tab with formulas, when any cell changed. */
function withFormulas(shop: Workbench, changed: ReadonlySet<number>): number[] {
  const tabs = shop.sheets().filter((sheet) => !sheet.hidden && !changed.has(sheet.id));
  return tabs.filter((sheet) => hasFormula(sheet)).map((sheet) => sheet.id);
}

function hasFormula(sheet: SheetView): boolean {
  let found = false;
  sheet.each((_row, _column, _value, _style, formula) => {
    if (formula !== '') found = true;
  });
  return found;
}

/** Hands `tell` what changed, a moment after the first change of a burst. */
export function gatherChanges(shop: Workbench, tell: (event: PageEvent) => void): (change: Change) => void {
  const pending = new Map<number, (Area | null)[]>();
  const flush = (): void => {
    const changed = new Map(pending);
    pending.clear();
    if (changed.has(0)) tell({ kind: 'tabs' });
    for (const [tab, areas] of changed) {
      const event = tab === 0 ? undefined : eventOf(shop, tab, areas);
      if (event !== undefined) tell(event);
    }
    for (const tab of withFormulas(shop, new Set(changed.keys()))) tell({ kind: 'tab', tab });
  };
  return (change) => {
    if (pending.size === 0) setTimeout(flush, moment);
    pending.set(change.tab, [...(pending.get(change.tab) ?? []), change.area]);
  };
}
