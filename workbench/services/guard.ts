import type { Sheet } from '../book/sheet.ts';
import { violation } from '../book/validation.ts';
import type { Area } from '../records.ts';
import type { Visit } from './method.ts';

/** Rejecting validation and protection stop a script's write when it lands. */
export function guard(visit: Visit, sheet: Sheet, area: Area, values: readonly (readonly unknown[])[]): void {
  const { world, execution } = visit;
  const barred = sheet.protections.some(
    (protection) =>
      !protection.warningOnly &&
      !protection.editors.includes(execution.started.account) &&
      overlaps(protection.area, area),
  );
  if (barred) throw new Error(world.say('protected'));
  for (const [at, line] of values.entries()) {
    for (const [offset, value] of line.entries()) {
      const rule = sheet.rule(area.top + at, area.left + offset);
      const wrong = rule === null ? null : violation(rule, value, area.top + at, area.left + offset);
      if (wrong !== null) throw new Error(world.say('rejected', wrong));
    }
  }
}

export function overlaps(left: Area | null, right: Area): boolean {
  return (
    left === null ||
    (left.top <= right.bottom &&
      right.top <= left.bottom &&
      left.left <= right.right &&
      right.left <= left.right)
  );
}
