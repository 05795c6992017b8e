/** Read the Settings tab into the book, so that every booking finds it in the one block it reads anyway. */
import { type SettingName, settings, settingsTable } from '../schema/settings.ts';
import { writeIdentity } from '../tables/book.ts';
import { isBlank, isDate, textOf } from '../tables/cells.ts';
import { record } from '../tables/commit.ts';
import { addReviewItems, type Finding, settleReview } from '../tables/review.ts';
import { settingFault } from '../tables/settings.ts';
import { type Desk, openShop } from '../tables/shop.ts';

/** One read; what cannot be understood goes to Review and its default holds. */
export function readSettings(desk: Desk): { booked: number; refused: number; because: undefined } {
  const shop = openShop(desk);
  const texts: Partial<Record<SettingName, string>> = {};
  const findings: Finding[] = [];
  const title = settingsTable.title[shop.settings.language];
  for (const { row, values } of shop.settingsTab.all(['name', 'value'])) {
    const name = settingOf(values.name);
    if (!name) continue;
    const text = isDate(values.value)
      ? textOf(values.value)
      : isBlank(values.value)
        ? ''
        : String(values.value);
    texts[name] = text;
    if (settingFault(name, text)) {
      const where = `${title} ${shop.settingsTab.address(row, 'value')}`;
      findings.push({ where, code: 'setting-unclear', params: { setting: values.name, found: text } });
    }
  }
  settleReview(shop, title, findings);
  addReviewItems(shop, findings);
  const { identity } = desk.book;
  const zone = desk.workbook.zone();
  const changed = zone !== identity.zone || JSON.stringify(texts) !== JSON.stringify(identity.settings);
  if (changed) {
    desk.book.identity = { ...identity, zone, settings: texts };
    writeIdentity(desk.book);
  }
  record(desk, shop, `settings-${desk.book.state.seq + 1}`, '', '');
  if (changed) desk.workbook.flush();
  return { booked: 0, refused: findings.length, because: undefined };
}

const settingOf = (label: string): SettingName | undefined =>
  (Object.keys(settings) as SettingName[]).find((name) => {
    const { en, id } = settings[name].label;
    return [en, id].some((each) => each.toLowerCase() === label.trim().toLowerCase());
  });
