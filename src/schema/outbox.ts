import { ours, table } from './table.ts';

/** Messages as rows of the booking that caused them. Only ids and the template's name: the text is written when it leaves. */
export const outbox = table(
  'outbox',
  { en: 'Outbox', id: 'Kotak Keluar' },
  {
    id: ours('text', 'Message', 'Pesan', 130),
    at: ours('moment', 'Written', 'Dibuat', 130),
    template: ours('text', 'Template', 'Jenis', 110),
    subject: ours('text', 'About', 'Tentang', 110),
    row: ours('integer', 'Row (hint)', 'Baris (petunjuk)', 80),
    state: ours('messageState', 'State', 'Keadaan', 110),
    sentAt: ours('moment', 'Sent', 'Terkirim', 130),
  },
  { key: 'id', visible: false },
);
