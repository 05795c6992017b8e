/** Read the Settings tab into the book, so that every booking finds it in the one block it reads anyway. */
import type { Cell } from '../schema/cell.ts';
import { settings as declared, type SettingName, settingsTable } from '../schema/settings.ts';
import { writeIdentity } from '../tables/book.ts';
import { isBlank, isDate, textOf } from '../tables/cells.ts';
import { booking } from '../tables/commit.ts';
import { type Finding, reviewTab } from '../tables/review.ts';
import { settingFault, textFault } from '../tables/settings.ts';
import type { Desk, Shop } from '../tables/shop.ts';
import type { Identity } from '../tables/state.ts';

/** One read; what cannot be understood goes to Review and its default holds. */
export function readSettings(desk: Desk): { booked: number; refused: number; because: undefined } {
  const { texts, findings } = booking(desk, 'settings', (shop) => takeIn(shop, desk.book.identity));
  const { identity } = desk.book;
  const zone = desk.workbook.zone();
  if (zone !== identity.zone || JSON.stringify(texts) !== JSON.stringify(identity.settings)) {
    desk.book.identity = { ...identity, zone, settings: texts };
    writeIdentity(desk.book);
    desk.workbook.flush();
  }
  return { booked: 0, refused: findings.length, because: undefined };
}

function takeIn(
  shop: Shop,
  { settings: before }: Identity,
): { texts: Partial<Record<SettingName, string>>; findings: readonly Finding[] } {
  const texts: Partial<Record<SettingName, string>> = {};
  const findings: Finding[] = [];
  const title = settingsTable.title[shop.settings.language];
  for (const { row, values } of shop.settingsTab.all(['name', 'value'])) {
    const name = settingOf(values.name);
    if (!name) continue;
    const text = textIn(values.value);
    texts[name] = text;
    const fault = textFault(name, text);
    if (fault === undefined && !settingFault(name, text)) continue;
    const where = `${title} ${shop.settingsTab.address(row, 'value')}`;
    const dated =
      declared[name].kind === 'hours' && isDate(values.value) ? 'hours-are-date' : 'setting-unclear';
    const code = fault === undefined ? dated : 'text-unclear';
    findings.push({ where, code, params: { setting: values.name, found: fault ?? text } });
  }
  const changed = JSON.stringify(texts) !== JSON.stringify(before);
  // What the clock goes by may have changed: kept in the journal, for an older state may be done again.
  if (changed) shop.state.lookAt = 0;
  // What was told of the same texts stands in Review, and a beat need not look there.
  if (changed || findings.length > 0) reviewTab(shop, title, findings);
  return { texts, findings };
}

const textIn = (cell: Cell): string => (isBlank(cell) ? '' : isDate(cell) ? textOf(cell) : String(cell));

const settingOf = (label: string): SettingName | undefined =>
  (Object.keys(declared) as SettingName[]).find((name) => {
    const { en, id } = declared[name].label;
    return [en, id].some((each) => each.toLowerCase() === label.trim().toLowerCase());
  });
