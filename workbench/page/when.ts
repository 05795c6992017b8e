/** Times as the page shows them, in the book's zone and language. */
import { book } from './state.ts';

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const view = book.value;
  if (iso === '' || view === null) return '';
  const locale = view.language === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: view.zone, ...options }).format(new Date(iso));
}

export const dayAndTime = (iso: string): string =>
  format(iso, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

export const longDay = (iso: string): string =>
  format(iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

export const time = (iso: string): string => format(iso, { hour: '2-digit', minute: '2-digit' });

export const shortTime = (iso: string): string =>
  format(iso, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
