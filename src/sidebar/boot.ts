import type { Language } from '../domain/language.ts';
import type { SidebarWords } from '../words/sidebar.en.ts';

export type PanelName = 'newOrder' | 'order' | 'today';

/** What the server writes into the page before it is shown. */
export interface Boot {
  readonly panel: PanelName;
  readonly language: Language;
  readonly words: SidebarWords;
  /** Keeps the drafts of two workbooks apart; the same add-on may serve both in one browser. */
  readonly book: string;
}

const PANELS: readonly PanelName[] = ['newOrder', 'order', 'today'];

/** Reads the boot data; an odd panel or language falls back to New order in Indonesian. */
export function readBoot(data: unknown): Boot {
  const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const book = given.book;
  return {
    panel: PANELS.find((name) => name === given.panel) ?? 'newOrder',
    words: given.words as SidebarWords,
    language: given.language === 'en' ? 'en' : 'id',
    book: typeof book === 'string' ? book : '',
  };
}
