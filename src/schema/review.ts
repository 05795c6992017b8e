import { bookedOf, column, ours, table } from './table.ts';

export const review = table(
  'review',
  { en: 'Review', id: 'Perlu Ditinjau' },
  {
    id: ours('text', 'Item', 'No.', 80),
    at: ours('moment', 'When', 'Waktu', 130),
    where: ours('text', 'Where', 'Di mana', 130),
    found: ours('note', 'What was found', 'Yang ditemukan', 320),
    todo: ours('note', 'What to do', 'Yang perlu dilakukan', 320),
    decision: column('request', 'Decision', 'Keputusan', {
      owner: 'request',
      width: 110,
      choices: 'decisions',
    }),
    decisionBooked: bookedOf('Decision', 'Keputusan'),
    about: column('text', 'About (link)', 'Tentang (tautan)', { owner: 'hidden' }),
  },
  { key: 'id', twins: { decision: 'decisionBooked' }, visible: false },
);
