/** How a number moved against another: whole percent, or nothing to compare with. */
export interface Change {
  readonly direction: 'more' | 'less' | 'same' | 'nothing';
  readonly percent: number;
}

export function compare(now: number, before: number): Change {
  if (now === before) return { direction: 'same', percent: 0 };
  if (before <= 0) return { direction: 'nothing', percent: 0 };
  const percent = Math.round((Math.abs(now - before) / before) * 100);
  return { direction: now > before ? 'more' : 'less', percent };
}
