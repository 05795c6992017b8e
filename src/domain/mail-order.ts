/** Which mail leaves first when not all of it may leave. */

/** Kinds of mail, the most urgent first. */
export const MAIL_KINDS = ['status', 'stock', 'weekly'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Recipients of a day that no mail of ours takes: Google's count runs late at its end, and the account's owner writes mails too. */
const MAIL_RESERVE = 10;

/** Whether a mail to so many recipients may leave when Google would still take `quota` of them today. */
export const mayLeave = (quota: number, recipients = 1): boolean => quota - recipients >= MAIL_RESERVE;

/** How many mails left in which hour since 1970. */
export type HourCount = readonly [hour: number, count: number];

const HOUR_MS = 3_600_000;

/** The count once one more has left at `instant` (milliseconds since 1970). */
export function countedOn([hour, count]: HourCount, instant: number): HourCount {
  const now = Math.floor(instant / HOUR_MS);
  return [now, hour === now ? count + 1 : 1];
}

/** Whether the hour of `instant` has room for one more. */
export const hasRoom = (counted: HourCount, instant: number, most: number): boolean =>
  countedOn(counted, instant)[1] <= most;

/** Hour from which messages may leave again; undefined: they may leave at `now`, a serial. `hours` may pass midnight. */
export function quietUntil(
  hours: readonly [from: number, to: number] | undefined,
  now: number,
): number | undefined {
  if (!hours) return undefined;
  const [from, to] = hours;
  const hour = (now % 1) * 24;
  const open = from < to ? hour >= from && hour < to : hour >= from || hour < to;
  return open ? undefined : from;
}
