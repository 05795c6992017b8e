/** The Dashboard, made or brought up to date. */
import { dashboardCells, type Tabs } from '../tables/dashboard.ts';
import { layDashboard } from '../tables/lay-dashboard.ts';
import type { Maker } from './set-up-tabs.ts';

const TITLE = { en: 'Dashboard', id: 'Dasbor' } as const;

const LANGUAGES = ['id', 'en'] as const;

const tabCalled = (decorator: Maker['decorator'], title: string) =>
  decorator.tabs().find((tab) => tab.title === title);

export function bringDashboard({ workbook, decorator, settings }: Maker, tabs: Tabs): void {
  // A book whose language was switched keeps the Dashboard it has, as its other tabs keep their headers.
  const languages = [settings.language, ...LANGUAGES.filter((each) => each !== settings.language)];
  const language = languages.find((each) => tabCalled(decorator, TITLE[each])) ?? settings.language;
  const existing = tabCalled(decorator, TITLE[language])?.id;
  const id = existing ?? decorator.addTab(TITLE[language], 0, 40, 9);
  const grid = workbook.grid(id);
  if (!grid) return;
  const dress = {
    frame: () => decorator.frameDashboard(id),
    cells: (cells: Parameters<typeof decorator.dressCells>[1]) => decorator.dressCells(id, cells),
    flush: workbook.flush,
  };
  layDashboard(grid, dress, dashboardCells({ ...settings, language }, tabs));
  if (existing !== undefined) return;
  const empty = decorator.tabs().filter((tab) => /^(Sheet|Lembar)\s?1$/.test(tab.title));
  for (const tab of empty) decorator.removeIfEmpty(tab.id);
  decorator.select(id);
}
