/** Mend the book: only what a person has seen and agreed to, in as many bookings as it takes. */
import { refuse } from '../domain/errors.ts';
import { record } from '../tables/commit.ts';
import type { Desk, Shop } from '../tables/shop.ts';
import { nameOf } from './check/ailment.ts';
import type { CheckPorts } from './check/file.ts';
import { checkBook } from './check-book.ts';
import { isTired } from './one-booking.ts';

/** Rows a booking mends, so that its record fits in the journal. */
const BATCH = 300;

/** `agreed`: names of ailments. Tells how many were mended; the book must be opened anew afterwards. */
export function mendBook(desk: Desk, ports: CheckPorts, agreed: ReadonlySet<string>): number {
  let mended = 0;
  for (let batch = BATCH; ; ) {
    const { shop, ailments } = checkBook(desk, ports);
    const due = ailments.filter((each) => each.mend && agreed.has(nameOf(each)));
    const now = due.slice(0, batch);
    for (const { mend } of now) mend?.();
    const done = recorded(desk, shop);
    if (done === 'too-large') batch = Math.floor(batch / 2);
    if (batch < 1) refuse('too-large');
    if (done === 'moved' && isTired(desk)) return mended;
    if (done !== 'recorded') continue;
    desk.workbook.flush();
    mended += now.length;
    if (due.length === now.length || isTired(desk)) return mended;
  }
}

/** 'moved': rows moved while it was looked at, and nothing was written. */
function recorded(desk: Desk, shop: Shop): 'recorded' | 'moved' | 'too-large' {
  try {
    return record(desk, shop, { key: `mend-${desk.book.state.seq + 1}` }) ? 'recorded' : 'moved';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'too-large';
  }
}
