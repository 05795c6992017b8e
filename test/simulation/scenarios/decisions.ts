/** What people decide in Review: about messages nobody is sure of, and about changes that looked like a slip. */
import type { CellValue } from '../../../workbench/records.ts';
import type { Workbench } from '../../../workbench/types.ts';
import { cellOf } from '../../flows/a-shop.ts';
import { textAt } from '../ledger.ts';
import type { Actor, Scenario } from '../scenario.ts';
import type { StateName } from '../shop-states.ts';
import { finished, type Told } from '../told.ts';

const TAB = 'Perlu Ditinjau';

/** The item that speaks of this. */
function rowAbout(shop: Workbench, words: string): number {
  const speaks = (cells: readonly CellValue[]): boolean => cells.some((cell) => String(cell).includes(words));
  return shop.sheet(TAB).values().findIndex(speaks) + 1;
}

const deciding =
  (words: string, decision: string) =>
  (shop: Workbench, { account }: Actor): Promise<Told> =>
    finished(shop.as(account).edit(TAB, cellOf(shop, TAB, 'Keputusan', rowAbout(shop, words)), decision));

const decision = (
  name: string,
  state: StateName,
  words: string,
  typed: string,
  facts?: Scenario['facts'],
): Scenario => ({ name, state, act: deciding(words, typed), ...(facts ? { facts } : {}) });

const statuses = (be: string): NonNullable<Scenario['facts']> => {
  return (ledger) => {
    const wrong = ledger.tables.orders.filter(
      (line) => textAt(line, 'channel') === 'Toko' && textAt(line, 'statusBooked') !== be,
    );
    return wrong.map(
      (line) => `I3 ${textAt(line, 'number')} is ${textAt(line, 'statusBooked')} and not ${be}`,
    );
  };
};

export const decisionScenarios: readonly Scenario[] = [
  decision('decide-send-again', 'mail-unsure', 'M-', 'Kirim lagi'),
  decision('decide-was-sent', 'mail-unsure', 'M-', 'Sudah terkirim'),
  {
    name: 'brake-holds',
    state: 'slipped',
    act: (shop, { account }) => finished(shop.as(account).menu('Proses sekarang')),
    facts: statuses('Diproses'),
  },
  decision('book-held', 'held', 'perubahan', 'Catat semua', statuses('Dikirim')),
  decision('put-held-back', 'held', 'perubahan', 'Kembalikan', statuses('Diproses')),
];
