import { addDays, type Day, isWorkingDay, serialToDay, weekday } from './calendar.ts';

const SATURDAY = 6;
/** A shop that never works must not be looked for for ever. */
const LOOK_AHEAD = 366;

export interface ShippingHours {
  /** Hour of the day (15, 15.5) up to which an order still leaves on the same day. */
  readonly cutOff: number;
  /** The same for Saturdays; without it `cutOff` holds. */
  readonly saturdayCutOff?: number | undefined;
  /** 1 = Monday … 7 = Sunday. */
  readonly workdays: readonly number[];
  readonly holidays: readonly Day[];
  /** Working days the shop takes beyond that, for goods made to order. */
  readonly handlingDays?: number | undefined;
}

/**
 * The day by which an order must leave. `moment` (a serial in the shop's zone) is when it was placed or paid.
 * After the cut-off, and on days off, counting begins with the next working day.
 */
export function shipBy(moment: number, hours: ShippingHours): Day {
  const placed = serialToDay(moment);
  const inTime = works(placed, hours) && minuteOf(moment) <= cutOffOn(placed, hours) * 60;
  let day = inTime ? placed : nextWorkingDay(placed, hours);
  for (let left = hours.handlingDays ?? 0; left > 0; left -= 1) day = nextWorkingDay(day, hours);
  return day;
}

/** Whether an order that has not left, or left on `shippedOn`, is behind its ship-by day. */
export function isLate(due: Day, today: Day, shippedOn?: Day): boolean {
  return (shippedOn ?? today) > due;
}

function nextWorkingDay(after: Day, hours: ShippingHours): Day {
  for (let ahead = 1; ahead <= LOOK_AHEAD; ahead += 1) {
    const day = addDays(after, ahead);
    if (works(day, hours)) return day;
  }
  return addDays(after, 1);
}

function works(day: Day, { workdays, holidays }: ShippingHours): boolean {
  return isWorkingDay(day, workdays, holidays);
}

function cutOffOn(day: Day, { cutOff, saturdayCutOff }: ShippingHours): number {
  return weekday(day) === SATURDAY ? (saturdayCutOff ?? cutOff) : cutOff;
}

/** Half a millisecond up: 15/24 as a float must not be before or after itself. */
function minuteOf(moment: number): number {
  return Math.floor((moment - Math.floor(moment)) * 1440 + 1e-5);
}
