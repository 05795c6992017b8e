/** Carry what the Dashboard shows of the book itself: mode, sender, last run, this week and last. */
import { formatDay, formatTime, isoWeek, previousWeek, serialToDay } from '../domain/calendar.ts';
import { weeklyFigures } from '../domain/kpi.ts';
import { toMajor } from '../domain/money.ts';
import { writeFacts } from '../tables/book.ts';
import { type Desk, openShop } from '../tables/shop.ts';
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
  const ran =
    state.beatAt === 0 ? words.never : momentWords(desk.clock.serial(state.beatAt), settings.language);
  writeFacts(desk.book, `${settings.shopName} · ${words.title}`, [
    state.tomorrow > 0 && state.mode === 'live'
      ? `${words.live} ${words.tomorrow(state.tomorrow)}`
      : words[state.mode],
    state.sender?.name ?? words.nobody,
    ran,
    ...figures,
  ]);
}

export const momentWords = (serial: number, language: 'id' | 'en'): string =>
  `${formatDay(serialToDay(Math.floor(serial)), language)} ${formatTime(serial, language)}`;
