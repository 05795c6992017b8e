import { column, table } from './table.ts';

/** Messages as rows of the booking that caused them. Only ids and the template's name: the text is written when it leaves. */
export const outbox = table(
  'outbox',
  { en: 'Outbox', id: 'Kotak Keluar' },
  {
    id: column('text', 'Message', 'Pesan', { owner: 'system', width: 130 }),
    at: column('moment', 'Written', 'Dibuat', { owner: 'system', width: 130 }),
    template: column('text', 'Template', 'Jenis', { owner: 'system', width: 110 }),
    subject: column('text', 'About', 'Tentang', { owner: 'system', width: 110 }),
    row: column('integer', 'Row (hint)', 'Baris (petunjuk)', { owner: 'system', width: 80 }),
    state: column('messageState', 'State', 'Keadaan', { owner: 'system', width: 110 }),
    sentAt: column('moment', 'Sent', 'Terkirim', { owner: 'system', width: 130 }),
  },
  { key: 'id', visible: false },
);
