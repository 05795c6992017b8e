import { courierCsv } from '../../domain/courier-csv.ts';
import type { PackingModel, PackingOrder } from './model.ts';

/** Hands the browser a file of these orders for the courier's own bulk booking. */
export function downloadCsv(model: PackingModel, orders: readonly PackingOrder[]): void {
  const state = model.remote.state.peek();
  if (state.kind !== 'ready') return;
  const { currency, today } = state.value;
  const text = courierCsv(
    orders.map(({ number, recipient, phone, address, lines, collect, note }) => ({
      number,
      recipient,
      phone,
      address,
      grams: lines.reduce((sum, { left, weight }) => sum + left * (weight ?? 0), 0),
      contents: lines
        .filter(({ left }) => left > 0)
        .map(({ name, left }) => `${name} x${left}`)
        .join('; '),
      collect: collect / 10 ** currency.exponent,
      note,
    })),
    model.language,
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = `buku-toko-${today}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
