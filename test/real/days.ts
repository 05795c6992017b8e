/** Days as '1996-07-04' and weeks as '1996-W27', for tests that must not lean on the add-on's own calendar. */
const DAY = 86_400_000;

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The Monday of an ISO week: the week of a year's 4 January is its first. */
export function mondayOf(week: string): string {
  const [year, number] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const first = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
  return new Date(first + (number - 1) * 7 * DAY).toISOString().slice(0, 10);
}

/** The day of a sheet's serial number. */
export const dayOf = (serial: unknown): string =>
  new Date((Math.floor(Number(serial)) - 25_569) * DAY).toISOString().slice(0, 10);
