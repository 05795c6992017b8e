import type { Language } from '../domain/language.ts';
import { PANELS, type PanelName } from '../entry/panels.ts';
import type { SidebarWords } from '../words/sidebar.ts';

/** What the server writes into the page before it is shown. */
export interface Boot {
  readonly panel: PanelName;
  /** The script of that panel; '' where it has to be fetched. */
  readonly part: string;
  readonly language: Language;
  readonly words: SidebarWords;
  /** Keeps the drafts of two workbooks apart; the same add-on may serve both in one browser. */
  readonly book: string;
  /** Who may work here, as the shop's Settings name them. */
  readonly people: readonly string[];
}

/** Reads the boot data; an odd panel or language falls back to New order in Indonesian. */
export function readBoot(data: unknown): Boot {
  const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    panel: PANELS.find((name) => name === given.panel) ?? 'newOrder',
    part: text(given.part),
    words: given.words as SidebarWords,
    language: given.language === 'en' ? 'en' : 'id',
    book: text(given.book),
    people: Array.isArray(given.people) ? given.people.map(String) : [],
  };
}
