/** The rows of the Settings tab, made or found again. */
import { settings as declared, type SettingName } from '../schema/settings.ts';
import { hintsEn } from '../words/hints.en.ts';
import { hintsId } from '../words/hints.id.ts';
import type { MadeTab, Maker } from './set-up-tabs.ts';

/** Adds the settings that the tab does not name yet, below what is there. */
export function fillSettings({ workbook, decorator, settings: { language } }: Maker, tab: MadeTab): void {
  const grid = workbook.grid(tab.id);
  if (!grid) return;
  const [name = 1, value = 2, hint = 3] = ['name', 'value', 'hint'].map((column) => tab.columns.get(column));
  const rows = Math.max(1, grid.lastRow());
  const texts = (column: number): string[] =>
    grid.read(1, column, rows, 1).map(([cell]) => String(cell).trim());
  const [names, values, notes] = [texts(name), texts(value), texts(hint)];
  const hints = language === 'en' ? hintsEn : hintsId;
  const all = Object.keys(declared) as SettingName[];
  const ours = new Set(['', ...all.flatMap((each) => [hints[each], declared[each].initial[language]])]);
  // A set-up that died may have left hints and values without a name: they are written again, what a person wrote is not.
  const isFree = (i: number): boolean =>
    names[i] === '' && ours.has(values[i] ?? '') && ours.has(notes[i] ?? '');
  const end = names.reduce((last, _, i) => (isFree(i) ? last : i + 1), 1);
  const placeOf = (each: SettingName): number => {
    const labels = [declared[each].label.en, declared[each].label.id].map((label) => label.toLowerCase());
    return names.findIndex((text) => labels.includes(text.toLowerCase())) + 1;
  };
  const missing = all.filter((each) => placeOf(each) === 0);
  // '12-13' typed into any other cell is a day to Sheets.
  const quiet = placeOf('quietHours') || end + 1 + missing.indexOf('quietHours');
  decorator.keepText(tab.id, quiet, value);
  if (missing.length === 0) return;
  const write = (column: number, text: (each: SettingName) => string): void =>
    grid.write(
      end + 1,
      column,
      missing.map((each) => [text(each)]),
    );
  write(hint, (each) => hints[each]);
  write(value, (each) => declared[each].initial[language]);
  // The name comes last, once they stand: of what is still on its way any part may get lost.
  workbook.flush();
  write(name, (each) => declared[each].label[language]);
}
