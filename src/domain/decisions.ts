import type { Labels } from './labels.ts';

/** What a person may decide about an item in Review. */
export type Decision = 'done' | 'again' | 'was-sent' | 'drop' | 'book' | 'put-back';

export const DECISIONS: Labels<Decision> = {
  done: { id: 'Selesai', en: 'Done', aliases: ['ok', 'beres'] },
  again: { id: 'Kirim lagi', en: 'Send again', aliases: ['resend', 'kirim ulang'] },
  'was-sent': { id: 'Sudah terkirim', en: 'It was sent', aliases: ['sent', 'terkirim'] },
  drop: { id: 'Buang', en: 'Drop', aliases: ['hapus'] },
  book: { id: 'Catat semua', en: 'Book them', aliases: ['catat'] },
  'put-back': { id: 'Kembalikan', en: 'Put back', aliases: [] },
};
