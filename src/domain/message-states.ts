import type { MessageState } from '../schema/choices.ts';
import type { Labels } from './labels.ts';

/** How far a message in the outbox has come. */
export const MESSAGE_STATES: Labels<MessageState> = {
  pending: { id: 'Menunggu', en: 'Waiting', aliases: [] },
  sending: { id: 'Sedang dikirim', en: 'Sending', aliases: [] },
  sent: { id: 'Terkirim', en: 'Sent', aliases: [] },
  failed: { id: 'Gagal', en: 'Failed', aliases: [] },
  unknown: { id: 'Belum pasti', en: 'Unknown', aliases: [] },
  cancelled: { id: 'Batal', en: 'Cancelled', aliases: [] },
  chat: { id: 'Lewat WhatsApp', en: 'By WhatsApp', aliases: [] },
  overtaken: { id: 'Terlewati', en: 'Overtaken', aliases: [] },
  practice: { id: 'Latihan', en: 'Practice', aliases: [] },
};
