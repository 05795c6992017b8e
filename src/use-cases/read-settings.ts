/** Read the Settings tab into the book, so that every booking finds it in the one block it reads anyway. */
import { type SettingName, settings, settingsTable } from '../schema/settings.ts';
import { writeIdentity } from '../tables/book.ts';
import { isBlank, isDate, textOf } from '../tables/cells.ts';
import { booking } from '../tables/commit.ts';
import { addReviewItems, type Finding, settleReview } from '../tables/review.ts';
import { settingFault } from '../tables/settings.ts';
import type { Desk, Shop } from '../tables/shop.ts';

/** One read; what cannot be understood goes to Review and its default holds. */
export function readSettings(desk: Desk): { booked: number; refused: number; because: undefined } {
  const { texts, findings } = booking(desk, 'settings', takeIn);
  const { identity } = desk.book;
  const zone = desk.workbook.zone();
  if (zone !== identity.zone || JSON.stringify(texts) !== JSON.stringify(identity.settings)) {
    desk.book.identity = { ...identity, zone, settings: texts };
    writeIdentity(desk.book);
    desk.workbook.flush();
  }
  return { booked: 0, refused: findings.length, because: undefined };
}

function takeIn(shop: Shop): { texts: Partial<Record<SettingName, string>>; findings: readonly Finding[] } {
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
  return { texts, findings };
}

const settingOf = (label: string): SettingName | undefined =>
  (Object.keys(settings) as SettingName[]).find((name) => {
    const { en, id } = settings[name].label;
    return [en, id].some((each) => each.toLowerCase() === label.trim().toLowerCase());
  });
