import type { messagesEn } from './sidebar-messages.en.ts';

/** Kata-kata panel "Pesan". */
export const messagesId = {
  loading: 'Mencari pesan yang perlu dikirim…',
  empty: 'Tidak ada yang menunggu kabar',
  emptyHint: 'Pelanggan tanpa email, atau semua kalau toko mau, dikabari dari sini lewat WhatsApp.',
  refresh: 'Periksa lagi',
  waiting: '{} pesan perlu dikirim',
  quiet: 'Pesan toko baru dikirim jam {}.00. Yang ini boleh tetap dikirim sekarang.',
  which: 'Pesan',
  step: {
    'order-placed': 'Pesanan',
    'order-paid': 'Lunas',
    'order-shipped': 'Dikirim',
    'order-completed': 'Terima kasih',
    'payment-reminder': 'Pengingat',
  },
  text: 'Teks',
  open: 'Buka di WhatsApp',
  copy: 'Salin',
  copied: 'Tersalin. Tempel di obrolan.',
  sent: 'Sudah terkirim',
  drop: 'Jangan kirim',
  openOrder: 'Buka pesanan',
} satisfies typeof messagesEn;
