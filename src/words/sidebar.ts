import type { Language } from '../domain/language.ts';
import { type SidebarWords, sidebarEn } from './sidebar.en.ts';
import { sidebarId } from './sidebar.id.ts';

/** What the page needs to speak; goes into its boot data. */
export function sidebarWords(language: Language): SidebarWords {
  return language === 'en' ? sidebarEn : sidebarId;
}
