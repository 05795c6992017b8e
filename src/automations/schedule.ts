/** Which job is due when: a table of data. A run's key is what makes it happen once. */
import {
  addDays,
  type Day,
  isoWeek,
  isWorkingDay,
  previousWeek,
  weekday,
  weekStart,
} from '../domain/calendar.ts';
import type { MailKind } from '../domain/mail-order.ts';
import type { Settings } from '../tables/settings.ts';

export interface Moment {
  readonly today: Day;
  /** 0–23, in the workbook's zone. */
  readonly hour: number;
}

export interface Schedule {
  readonly name: 'low-stock' | 'weekly-report';
  /** How urgent its mail is. */
  readonly mail: MailKind;
  /** Key of the run that should have happened by now; '' when there is none. Missed hours are caught up. */
  readonly due: (now: Moment, settings: Settings) => string;
}

/** The doctor's round: in the quiet hours, without mail, on whatever clock comes first. */
const QUIET_HOUR = 3;
export const checkDue = ({ today, hour }: Moment): string => (hour >= QUIET_HOUR ? today : '');

export const schedules: readonly Schedule[] = [
  {
    name: 'low-stock',
    mail: 'stock',
    due: ({ today, hour }, { alertHour, workdays, holidays }) =>
      hour >= alertHour && isWorkingDay(today, workdays, holidays) ? today : '',
  },
  {
    // The week that ended before the last report day, from that day's hour on and on all days after it.
    name: 'weekly-report',
    mail: 'weekly',
    due: ({ today, hour }, { reportDay, reportHour }) => {
      const sinceReportDay = (weekday(today) - reportDay + 7) % 7;
      const reportedOn = addDays(today, -sinceReportDay);
      const started = sinceReportDay > 0 || hour >= reportHour;
      const day = started ? reportedOn : addDays(reportedOn, -7);
      return previousWeek(isoWeek(weekStart(day)));
    },
  },
];
