import { Zone } from '../book/zone.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const zones = new Map<string, Zone>();

function zoneNamed(name: string): Zone {
  const iana = name === 'GMT' ? 'UTC' : name;
  const known = zones.get(iana) ?? new Zone(iana);
  zones.set(iana, known);
  return known;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function offsetText(minutes: number, letter: string, width: number): string {
  if (letter === 'X' && minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const hours = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}`;
  if (letter === 'z') return `GMT${hours}:${pad(size % 60, 2)}`;
  if (letter === 'X' && width === 1) return hours;
  return `${hours}${letter === 'X' && width === 3 ? ':' : ''}${pad(size % 60, 2)}`;
}

function field(letter: string, width: number, local: Date, offset: number): string | undefined {
  const [hours, month, weekday] = [local.getUTCHours(), local.getUTCMonth(), local.getUTCDay()];
  switch (letter) {
    case 'y':
      return width === 2 ? pad(local.getUTCFullYear() % 100, 2) : pad(local.getUTCFullYear(), width);
    case 'M':
      return width >= 4 ? months[month] : width === 3 ? months[month]?.slice(0, 3) : pad(month + 1, width);
    case 'd':
      return pad(local.getUTCDate(), width);
    case 'H':
      return pad(hours, width);
    case 'h':
      return pad(hours % 12 || 12, width);
    case 'm':
      return pad(local.getUTCMinutes(), width);
    case 's':
      return pad(local.getUTCSeconds(), width);
    case 'S':
      return pad(local.getUTCMilliseconds(), width);
    case 'E':
      return width >= 4 ? days[weekday] : days[weekday]?.slice(0, 3);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'u':
      return pad(weekday || 7, width);
    case 'Z':
    case 'X':
    case 'z':
      return offsetText(offset, letter, width);
  }
  return undefined;
}

/** Java's SimpleDateFormat in English, as Utilities.formatDate has it. Throws on a letter the workbench does not know. */
export function formatDate(date: Date, zoneName: string, pattern: string): string {
  const offset = zoneNamed(zoneName).offset(date.getTime());
  const local = new Date(date.getTime() + offset);
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (part: string, quoted: string | undefined, letter: string | undefined) => {
      if (part === "''") return "'";
      if (quoted !== undefined) return quoted.replaceAll("''", "'");
      const text = field(letter ?? '', part.length, local, offset / 60_000);
      if (text === undefined) throw new Error(`Illegal pattern character '${letter}'`);
      return text;
    },
  );
}
