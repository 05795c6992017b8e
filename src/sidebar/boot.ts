import type { Language } from '../domain/language.ts';

export type PanelName = 'newOrder' | 'order' | 'today';

/** What the server writes into the page before it is shown. */
export interface Boot {
  readonly panel: PanelName;
  readonly language: Language;
  /** Keeps the drafts of two workbooks apart; the same add-on may serve both in one browser. */
  readonly book: string;
}

const PANELS: readonly PanelName[] = ['newOrder', 'order', 'today'];

/** Reads the boot data; whatever is missing or odd falls back to New order in Indonesian. */
export function readBoot(data: unknown): Boot {
  const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const book = given['book'];
  return {
    panel: PANELS.find((name) => name === given['panel']) ?? 'newOrder',
    language: given['language'] === 'en' ? 'en' : 'id',
    book: typeof book === 'string' ? book : '',
  };
}
