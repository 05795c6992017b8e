/** Between an instant and the serial day a sheet stores, by the rules of an IANA zone. */

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const bucketMs = 900_000;

export class Zone {
  readonly name: string;
  private readonly format: Intl.DateTimeFormat;
  private readonly known = new Map<number, number>();

  constructor(name: string) {
    this.name = name;
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  }

  /** Milliseconds to add to UTC at the instant. */
  offset(instant: number): number {
    const bucket = Math.floor(instant / bucketMs);
    const known = this.known.get(bucket);
    if (known !== undefined) return known;
    const parts: Record<string, string> = {};
    for (const part of this.format.formatToParts(bucket * bucketMs)) parts[part.type] = part.value;
    const field = (name: string): number => Number(parts[name]);
    const local = Date.UTC(
      field('year'),
      field('month') - 1,
      field('day'),
      field('hour'),
      field('minute'),
      field('second'),
    );
    const offset = local - bucket * bucketMs;
    this.known.set(bucket, offset);
    return offset;
  }

  serial(instant: number): number {
    return (instant + this.offset(instant) - epoch) / dayMs;
  }

  /** The instant of a serial day; the earlier one where the clock was put back. */
  instant(serial: number): number {
    const local = Math.round(serial * dayMs) + epoch;
    const guess = local - this.offset(local);
    return local - this.offset(guess);
  }
}
