/** What happens in a shop's year, by seed: how many orders an hour, what goes wrong, and when. */
import type { Random } from '../../workbench/run/random.ts';
import type { Fault } from '../../workbench/run/records.ts';

export const ZONE = 'Europe/Berlin';
/** Both clock changes of 2026 lie ahead, the first within the first days. */
export const START = '2026-03-27T00:00:00+01:00';
const DAYS = 365;
export const HOURS = DAYS * 24;
/** Orders a day, on average. */
const DAILY = 49.6;
/** Share of actions in which a service call fails. */
const FAULTY = 0.01;
/** Mails an account may send in a day: less than busy days need. */
export const QUOTA = 90;

const OPENS = 8;
const CLOSES = 21;

/** Every sixth day is a busy one. */
export function ordersInHour(random: Random, day: number, hour: number): number {
  if (hour < OPENS || hour >= CLOSES) return 0;
  const busy = day % 6 === 1 ? 2.2 : 0.76;
  const mean = (DAILY * busy) / (CLOSES - OPENS);
  return Math.floor(mean + random.next());
}

const MODES: readonly Fault['mode'][] = ['before', 'after', 'kill'];
const MESSAGES = [
  'Service Spreadsheets failed while accessing document',
  'Layanan Spreadsheet gagal saat mengakses dokumen',
  'Der Dienst "Tabellen" ist beim Zugriff fehlgeschlagen',
  'Se ha producido un error en el servicio',
  "Le service Feuilles de calcul n'a pas pu accéder au document",
];
/** A call may fail for good, until the action is over. */
const FOR_GOOD = 0.2;

/** A failure of one of the next calls, now and then. */
export function faultNow(random: Random, calls: number): Fault | undefined {
  if (random.next() >= FAULTY) return undefined;
  const mode = MODES[random.below(MODES.length)] ?? 'kill';
  const message = MESSAGES[random.below(MESSAGES.length)] ?? '';
  const times = mode !== 'kill' && random.next() < FOR_GOOD ? { times: 1_000 } : {};
  return { atCall: 1 + random.below(calls), mode, message, ...times };
}
