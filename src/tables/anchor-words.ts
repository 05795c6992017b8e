import type { Language } from '../domain/language.ts';
import type { Anchor } from './anchors.ts';

/** Tab and column of a broken anchor, as the person knows them. */
export function anchorWords(
  anchor: Anchor,
  language: Language,
): { readonly tab: string; readonly column: string } {
  const { broken, table } = anchor;
  const name = broken && 'column' in broken ? broken.column : '';
  return { tab: table.title[language], column: table.columns[name]?.header[language] ?? '' };
}
