import { readBankRows } from '../../src/domain/bank-rows.ts';
import { matchBank, type OpenOrder } from '../../src/domain/match-bank.ts';
import { currencyOf } from '../../src/domain/money.ts';
import type { Figures } from '../targets.ts';

const FIRST = ['Budi', 'Siti', 'Anna', 'Rina', 'Dewi', 'Agus'];
const LAST = ['Santoso', 'Wijaya', 'Rahma', 'Putri', 'Hidayat'];

/** 500 open orders of 120 customers with few names and prices among them: the hard case. */
function openOrders(): OpenOrder[] {
  return Array.from({ length: 500 }, (_, n) => ({
    number: `BT-${String(n + 1).padStart(4, '0')}`,
    customer: `C-${n % 120}`,
    names: [`${FIRST[n % 6]} ${LAST[n % 5]}`],
    balance: 50_000 + (n % 40) * 5_000,
    uniqueCode: 0,
    day: '2026-11-20',
  }));
}

/** Reads 200 pasted rows of BCA and matches them, CPU milliseconds, nothing warmed up. */
export function measureMatchBank(): Figures {
  const orders = openOrders();
  const text = orders
    .slice(0, 200)
    .map(({ names, balance }) => `21/11\tTRSF E-BANKING CR 2111/FTSCY ${names[0]}\t0000\t${balance}.00\tCR`);
  const started = process.cpuUsage();
  const reading = { today: '2026-11-21', currency: currencyOf('IDR', 'id'), language: 'id' } as const;
  const { rows } = readBankRows(text.join('\n'), reading);
  const matched = matchBank(rows, orders, { booked: new Set(), windowDays: 7 });
  const { user, system } = process.cpuUsage(started);
  if (matched.length !== 200) throw new Error(`${matched.length} rows of 200`);
  return { 'match-bank-ms': Math.round((user + system) / 1_000) };
}
