import { type Setting, setting } from './setting.ts';

const ownText = (en: string, id: string): Setting => setting('template', en, id);

/** What customers are told of, how, and in which words. */
export const messageSettings = {
  messageSteps: setting('steps', 'Tell customers of', 'Pesan untuk langkah', {
    en: 'order; shipped',
    id: 'pesanan; dikirim',
  }),
  chatFirst: setting('flag', 'WhatsApp first', 'Utamakan WhatsApp', { en: 'no', id: 'tidak' }),
  textPlaced: ownText('Text: order', 'Teks: pesanan'),
  textPaid: ownText('Text: paid', 'Teks: lunas'),
  textShipped: ownText('Text: shipped', 'Teks: dikirim'),
  textPart: ownText('Text: part of an order', 'Teks: sebagian pesanan'),
  textReminder: ownText('Text: reminder', 'Teks: pengingat'),
  textCompleted: ownText('Text: completed', 'Teks: selesai'),
  replyPrices: ownText('Reply: price list', 'Balasan: daftar harga'),
  replyOrdering: ownText('Reply: how to order', 'Balasan: cara pesan'),
  replyPaying: ownText('Reply: how to pay', 'Balasan: cara bayar'),
  replyShipping: ownText('Reply: shipping', 'Balasan: pengiriman'),
} as const satisfies Record<string, Setting>;
