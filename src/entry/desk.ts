/** Opens the book for one booking: the lock, the desk, and words for what goes wrong. */
import { refuse } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { PATIENCE_MS, underLock } from '../google/lock.ts';
import { type GoogleBook, openGoogleBook } from '../google/workbook.ts';
import { lookAtDesk, openDesk } from '../tables/commit.ts';
import { settingsOf } from '../tables/settings.ts';
import type { Desk } from '../tables/shop.ts';
import type { Processed } from '../use-cases/one-booking.ts';
import { languageOfLocale } from '../use-cases/set-up-shop.ts';
import { bookWords } from '../words/book.ts';

/** Works on the book under the lock. Refuses 'busy' and 'not-set-up'. */
export function atDesk<R>(work: (desk: Desk, google: GoogleBook) => R, patience = PATIENCE_MS): R {
  const google = openGoogleBook() ?? refuse('not-set-up');
  const held = underLock(
    LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null,
    () => {
      const desk = openDesk(google.workbook, google.clock) ?? refuse('not-set-up');
      return work(desk, google);
    },
    patience,
  );
  return held ? held.value : refuse('busy');
}

/** Reads the book without the lock: for looking, never for booking. */
export function readDesk<R>(work: (desk: Desk, google: GoogleBook) => R): R {
  const google = openGoogleBook() ?? refuse('not-set-up');
  const desk = lookAtDesk(google.workbook, google.clock) ?? refuse('not-set-up');
  return work(desk, google);
}

export const languageOf = (desk: Desk): Language => settingsOf(desk.book.identity.settings).language;

/** '17 booked, 3 refused', the first reason why, or that nothing was waiting. */
export function processedWords(desk: Desk, { booked, refused, because }: Processed): string {
  const words = bookWords(languageOf(desk)).toast;
  const counts = booked + refused === 0 ? [] : [words.booked(booked, refused)];
  const said = because === undefined ? counts : [...counts, because];
  return said.length === 0 ? words.nothing : said.join('. ');
}

/** The language to speak when the book cannot be asked. */
export const fallbackLanguage = (): Language => {
  const google = openGoogleBook();
  return languageOfLocale(google?.spreadsheet.getSpreadsheetLocale() ?? 'id_ID');
};

/** A bug: logged by its code and place, never with what the shop recorded. */
export function logBug(code: string, error: unknown): void {
  const where = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join(' ').trim() : '';
  const name = error instanceof Error ? error.name : typeof error;
  console.error(`buku-toko ${code}: ${name} ${where}`);
}
