/** Whole numbers as one short text of ranges, '5-9,12': what a state cell can carry in every record. */
type Range = readonly [from: number, to: number];

const rangesOf = (set: string): Range[] =>
  set === ''
    ? []
    : set.split(',').map((part) => {
        const [from = 0, to = from] = part.split('-').map(Number);
        return [from, to];
      });

const textOf = (ranges: readonly Range[]): string =>
  ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');

export const holds = (set: string, number: number): boolean =>
  rangesOf(set).some(([from, to]) => number >= from && number <= to);

export const sizeOf = (set: string): number =>
  rangesOf(set).reduce((size, [from, to]) => size + to - from + 1, 0);

export const numbersOf = (set: string): number[] =>
  rangesOf(set).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

export function withNumber(set: string, number: number): string {
  const merged: [number, number][] = [];
  const all = [...rangesOf(set), [number, number] as const].sort(([a], [b]) => a - b);
  for (const [from, to] of all) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return textOf(merged);
}

export const withoutNumber = (set: string, number: number): string =>
  textOf(
    rangesOf(set).flatMap(([from, to]): Range[] =>
      number < from || number > to
        ? [[from, to]]
        : [
            ...(number > from ? [[from, number - 1] as const] : []),
            ...(number < to ? [[number + 1, to] as const] : []),
          ],
    ),
  );
