import type { Condition, ReturnKind } from '../schema/choices.ts';
import type { Labels } from './labels.ts';

export const RETURN_KINDS: Labels<ReturnKind> = {
  return: { id: 'Retur', en: 'Return', aliases: [] },
  exchange: { id: 'Tukar', en: 'Exchange', aliases: ['tukar barang'] },
  warranty: { id: 'Garansi', en: 'Warranty', aliases: ['klaim garansi'] },
};

export const CONDITIONS: Labels<Condition> = {
  restock: { id: 'Masuk Stok', en: 'Restock', aliases: ['baik', 'good'] },
  'write-off': { id: 'Rusak', en: 'Write off', aliases: ['damaged', 'dibuang'] },
};
