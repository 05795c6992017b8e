/** The hidden tab `_book`: identity, state, anchors and the journal's ring, read in one block. */
import { type TableName, tables } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { type Anchor, anchorFromHeaders, readAnchor } from './anchors.ts';
import { BEHIND, type Behind, readBehind } from './behind.ts';
import {
  CHUNKS,
  type JournalRecord,
  RING,
  type RingEntry,
  readRecord,
  readRingEntry,
  writeRecord,
} from './journal.ts';
import type { Grid, Workbook } from './port.ts';
import { type BookState, freshState, type Identity, readIdentity, readState } from './state.ts';

export const BOOK_TAB = '_book';
export const ANCHOR_TOP = 4;
const RING_TOP = 21;
const LIGHT = 4;
/** Keys that left the ring, 128 a cell. */
const ARCHIVE = { column: 10, batch: RING / 2, rows: 200 };
export const BOOK_SIZE = { rows: RING_TOP + RING - 1, columns: ARCHIVE.column };

export const tableNames = Object.keys(tables) as TableName[];

export interface Book {
  readonly grid: Grid;
  identity: Identity;
  state: BookState;
  readonly anchors: Map<TableName, Anchor>;
  readonly ring: Map<number, RingEntry>;
  /** A booking broke off between its record and its landing: only opening the book anew can tell how far it came. */
  torn: boolean;
  /** As the formulas said when it was opened. */
  readonly behind?: Behind;
}

const slot = (seq: number): number => RING_TOP + (seq % RING);

/**
 * undefined when the workbook has not been set up, or the book's own cells are damaged, unless `fresh` says what takes
 * their place. One read, two the first time.
 */
export function readBook(workbook: Workbook, fresh?: () => Identity): Book | undefined {
  const grid = workbook.bookGrid(BOOK_TAB);
  if (!grid) return undefined;
  const block = grid.read(1, 1, BOOK_SIZE.rows, LIGHT);
  const identity = readIdentity(block[0]?.[0]) ?? fresh?.();
  const state = readState(block[0]?.[1]) ?? (fresh && freshState());
  if (!identity || !state) return undefined;
  const [late, overdue] = block.slice(BEHIND.row - 1).map((cells) => cells[BEHIND.column - 1]);
  const behind = readBehind(late, overdue);
  const book: Book = { grid, identity, state, anchors: new Map(), ring: new Map(), torn: false, behind };
  tableNames.forEach((name, i) => {
    const [id, places, headers] = block[ANCHOR_TOP - 1 + i] ?? [];
    // A first tab has the id 0, so an empty cell must not read as one.
    const gridId = typeof id === 'number' ? id : -1;
    const anchor = findAnchor(workbook, tables[name], gridId, String(places), String(headers));
    book.anchors.set(name, anchor);
  });
  for (const light of block.slice(RING_TOP - 1)) {
    const entry = readRingEntry(light);
    if (entry) book.ring.set(entry.seq, entry);
  }
  return book;
}

function findAnchor(
  workbook: Workbook,
  table: Table,
  gridId: number,
  places: string,
  headers: string,
): Anchor {
  const anchor = readAnchor(table, gridId, places, headers);
  if (anchor) return anchor;
  const grid = workbook.grid(gridId);
  if (!grid) {
    return {
      table,
      gridId,
      columns: new Map(),
      rows: 0,
      end: 1,
      waiting: 0,
      mark: '',
      broken: { code: 'tab-gone' },
    };
  }
  const end = Math.max(1, grid.lastRow());
  const header = grid.read(1, 1, 1, Math.max(1, grid.lastColumn()))[0]?.map(String) ?? [];
  return anchorFromHeaders(table, gridId, header, { rows: grid.height(), end });
}

/** The anchors of some tables as they are now; headers are not looked at again. One read, more only where one is broken. */
export function rereadAnchors(
  workbook: Workbook,
  book: Book,
  names: readonly TableName[],
): Map<TableName, Anchor> {
  const places = book.grid.read(ANCHOR_TOP, 2, tableNames.length, 1).map(([cell]) => String(cell));
  return new Map(
    names.flatMap((name) => {
      const before = book.anchors.get(name);
      if (!before) return [];
      const now = readAnchor(tables[name], before.gridId, places[tableNames.indexOf(name)] ?? '', '');
      return [
        [
          name,
          now ? { ...now, broken: before.broken } : findAnchor(workbook, tables[name], before.gridId, '', ''),
        ],
      ];
    }),
  );
}

export function writeIdentity(book: Book): void {
  book.grid.write(1, 1, [[JSON.stringify(book.identity)]]);
}

/** The checkpoint: the state's own `seq` says up to where the tables are right. */
export function writeState(book: Book): void {
  book.grid.write(1, 2, [[JSON.stringify(book.state)]]);
}

/** Puts the record into its slot; before every half round the keys about to be overwritten are put away. */
export function appendRecord(book: Book, record: JournalRecord): void {
  if (record.seq % ARCHIVE.batch === 0) archiveKeys(book, record.seq);
  book.grid.write(slot(record.seq), 1, [padded(writeRecord(record))]);
  book.ring.set(record.seq, record);
  book.ring.delete(record.seq - RING);
}

/** Of a booking that is to be decided anew: nobody has been told of it. */
export function takeBackRecord(book: Book, seq: number): void {
  book.grid.write(slot(seq), 1, [padded([])]);
  book.ring.delete(seq);
}

const padded = (cells: ReturnType<typeof writeRecord>): ReturnType<typeof writeRecord> => {
  const width = LIGHT + CHUNKS;
  return cells.length < width ? [...cells, ...Array<string>(width - cells.length).fill('')] : cells;
};

function archiveKeys(book: Book, seq: number): void {
  const leaving = [...book.ring.values()].filter(
    (entry) => entry.seq >= seq - RING && entry.seq < seq - ARCHIVE.batch,
  );
  if (leaving.length === 0) return;
  const text = leaving.map((entry) => `${entry.key} ${entry.hash} ${entry.answer.slice(0, 300)}`).join('\n');
  book.grid.write(2 + ((seq / ARCHIVE.batch) % ARCHIVE.rows), ARCHIVE.column, [[text]]);
}

/** What a key was answered once, from the ring or, for one call more, from the keys put away. */
export function findKey(
  book: Book,
  key: string,
  madeAt: number | undefined,
): { hash: string; answer: string } | undefined {
  const entries = [...book.ring.values()];
  const recent = entries.find((entry) => entry.key === key && entry.seq <= book.state.seq);
  if (recent) return recent;
  const oldest = Math.min(...entries.map((entry) => entry.at));
  if (book.state.seq <= RING / 2 || madeAt === undefined || madeAt > oldest) return undefined;
  const cells = book.grid.read(2, ARCHIVE.column, ARCHIVE.rows, 1);
  const line = cells.flatMap(([cell]) => String(cell).split('\n')).find((text) => text.startsWith(`${key} `));
  if (line === undefined) return undefined;
  const [, hash = '', ...answer] = line.split(' ');
  return { hash, answer: answer.join(' ') };
}

/** Whole records still in the ring, from one number to another; two reads at most. */
function readRecords(book: Book, from: number, to: number): JournalRecord[] {
  const first = Math.max(from, to - RING + 1);
  const wraps = slot(to) < slot(first);
  const spans = wraps
    ? [
        [slot(first), RING_TOP + RING - 1],
        [RING_TOP, slot(to)],
      ]
    : [[slot(first), slot(to)]];
  return spans
    .flatMap(([top = 0, bottom = 0]) => book.grid.read(top, 1, bottom - top + 1, LIGHT + CHUNKS))
    .flatMap((cells) => readRecord(cells.slice(0, LIGHT), cells.slice(LIGHT)) ?? [])
    .filter(({ seq }) => seq >= first && seq <= to)
    .sort((a, b) => a.seq - b.seq);
}

/** The newest bookings, oldest first; two reads at most. */
export const recentRecords = (book: Book, count: number): JournalRecord[] =>
  readRecords(book, Math.max(1, book.state.seq - count + 1), book.state.seq);

/** What the ring still holds from an instant on (milliseconds since 1970), oldest first; no read when there is nothing. */
export function recordsSince(book: Book, since = 0): JournalRecord[] {
  const young = [...book.ring.values()].filter(({ at }) => at >= since).map(({ seq }) => seq);
  return young.length === 0 ? [] : readRecords(book, Math.min(...young), Math.max(...young));
}

/**
 * Records whose effects may be missing from the tables, oldest first; no read when there are none. `landed` undefined
 * or out of line (a copy, a restored version): the last one is done again, which changes nothing where it stands.
 */
export function unprojected(book: Book, landed: number | undefined): JournalRecord[] {
  const newest = Math.max(0, ...book.ring.keys());
  const last = Math.max(newest, book.state.seq);
  // Whoever began to write record n had first made sure of all before it: done again, an older one would meet what a newer
  // one wrote and take it for a person's change.
  const sure = Math.max(0, last - 1);
  const known = landed === undefined || landed > last ? sure : Math.max(landed, sure);
  const from = Math.max(known, last - RING) + 1;
  if (from > newest) return [];
  const records = readRecords(book, from, newest);
  // A torn record never happened; none can follow it.
  const torn = Array.from({ length: newest - from + 1 }, (_, i) => from + i).find(
    (seq) => !records.some((each) => each.seq === seq),
  );
  return torn === undefined ? records : records.filter(({ seq }) => seq < torn);
}

/** Every record that should be in the ring, oldest first; undefined where it is gone or its checksum fails. One read. */
export function readRing({ grid, state }: Book): { seq: number; record: JournalRecord | undefined }[] {
  const rows = grid.read(RING_TOP, 1, RING, LIGHT + CHUNKS);
  const first = Math.max(1, state.seq - RING + 1);
  return Array.from({ length: state.seq - first + 1 }, (_, i) => {
    const seq = first + i;
    const cells = rows[slot(seq) - RING_TOP] ?? [];
    const record = readRecord(cells.slice(0, LIGHT), cells.slice(LIGHT));
    return { seq, record: record?.seq === seq ? record : undefined };
  });
}

/** Puts an empty record where one was damaged after it had landed; its key, if that can still be read, stays known. */
export function resealRecord(book: Book, seq: number): void {
  const { key = `lost-${seq}`, hash = '', at = 0, answer = '' } = book.ring.get(seq) ?? {};
  const record = { seq, key, hash, at, answer, effects: [], state: book.state };
  book.grid.write(slot(seq), 1, [padded(writeRecord(record))]);
}

/** What the Dashboard shows of the book, from column A of its row: texts and figures; the title below. */
export function writeFacts(book: Book, title: string, facts: readonly (string | number)[]): void {
  book.grid.write(2, 1, [facts, [title, ...facts.slice(1).map(() => '')]]);
}
