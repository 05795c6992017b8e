import { column, table } from './table.ts';

export const review = table(
  'review',
  { en: 'Review', id: 'Perlu Ditinjau' },
  {
    id: column('text', 'Item', 'No.', { owner: 'system', width: 80 }),
    at: column('moment', 'When', 'Waktu', { owner: 'system', width: 130 }),
    where: column('text', 'Where', 'Di mana', { owner: 'system', width: 130 }),
    found: column('note', 'What was found', 'Yang ditemukan', { owner: 'system', width: 320 }),
    todo: column('note', 'What to do', 'Yang perlu dilakukan', { owner: 'system', width: 320 }),
    decision: column('request', 'Decision', 'Keputusan', {
      owner: 'request',
      width: 110,
      choices: 'decisions',
    }),
    decisionBooked: column('booked', 'Decision (booked)', 'Keputusan (tercatat)', { owner: 'hidden' }),
    about: column('text', 'About (link)', 'Tentang (tautan)', { owner: 'hidden' }),
  },
  { key: 'id', twins: { decision: 'decisionBooked' }, visible: false },
);
