/** Nobody who typed something is left without a booking or a sentence. */
import { tables } from '../../../src/schema/index.ts';
import { type Ledger, textAt } from '../ledger.ts';

const ANSWER = { orders: 'problem', stock: 'problem', quickEntry: 'answer' } as const;

/** Requests that differ from what was booked although the row says nothing. */
export function untold(ledger: Ledger): string[] {
  return (Object.keys(ANSWER) as (keyof typeof ANSWER)[]).flatMap((name) =>
    ledger.tables[name].flatMap((line) => {
      if (textAt(line, ANSWER[name]) !== '') return [];
      const open = Object.entries(tables[name].twins).find(
        ([asked, booked]) =>
          textAt(line, asked).replace('false', '') !== textAt(line, String(booked)).replace('false', ''),
      );
      return open
        ? [`untold ${name} row ${line.row}: ${open[0]} is “${textAt(line, open[0])}” and nobody answered`]
        : [];
    }),
  );
}
