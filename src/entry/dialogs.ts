/** What a person is told and asked, and in which language. */
import type { Language } from '../domain/language.ts';
import { fallbackLanguage, languageOf, readDesk } from './desk.ts';

export const toast = (text: string): void =>
  SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Buku Toko', 8);

/** Asks first, outside the lock: a dialog would let it go. */
export function confirmed(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

export const language = (): Language => {
  try {
    return readDesk((desk) => languageOf(desk));
  } catch {
    return fallbackLanguage();
  }
};
