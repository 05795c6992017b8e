/** Carry what the Dashboard shows of the book itself: mode, sender, last run, this week and last. */
import { formatDay, formatTime, isoWeek, previousWeek, serialToDay } from '../domain/calendar.ts';
import { weeklyFigures } from '../domain/kpi.ts';
import { toMajor } from '../domain/money.ts';
import { writeFacts } from '../tables/book.ts';
import { type Desk, openShop } from '../tables/shop.ts';
import type { BookState } from '../tables/state.ts';
import { bookWords } from '../words/book.ts';
import { daysOf } from './rollup.ts';

/** Buffered writing only: lands with whatever flushes next. */
export function showFacts(desk: Desk): void {
  const { settings, state, today } = openShop(desk);
  const words = bookWords(settings.language).dashboard;
  const week = isoWeek(today);
  const days = daysOf(state);
  const figures = [week, previousWeek(week)].flatMap((each) => {
    const { netSales, orders, units } = weeklyFigures(days, each);
    return [toMajor(netSales, settings.currency), orders, units];
  });
  // Once somebody is chosen to send, it is their clock that counts.
  const at = state.sender && state.mode === 'live' ? state.senderAt : state.beatAt;
  const ran = at === 0 ? words.never : momentWords(desk.clock.serial(at), settings.language);
  writeFacts(desk.book, `${settings.shopName} · ${words.title}`, [
    modeWords(state, words),
    state.sender?.name ?? words.nobody,
    ran,
    ...figures,
  ]);
}

type Words = ReturnType<typeof bookWords>['dashboard'];

function modeWords({ mode, silent, tomorrow, sender }: BookState, words: Words): string {
  if (mode === 'live' && silent) return words.silent(sender?.name ?? '');
  return mode === 'live' && tomorrow > 0 ? `${words.live} ${words.tomorrow(tomorrow)}` : words[mode];
}

export const momentWords = (serial: number, language: 'id' | 'en'): string =>
  `${formatDay(serialToDay(Math.floor(serial)), language)} ${formatTime(serial, language)}`;
