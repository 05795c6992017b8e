import { askId, dashboardId, decidedId, flagId, notesId, toastId } from './asides.id.ts';
import type { BookWords } from './book.en.ts';
import { refusalsId } from './refusals.id.ts';
import { reviewsId } from './reviews.id.ts';

export const bookId = {
  menu: {
    title: 'Buku Toko',
    setUp: 'Siapkan toko',
    newOrder: 'Pesanan baru',
    order: 'Buka pesanan terpilih',
    find: 'Cari pesanan',
    packing: 'Kemas & kirim',
    payments: 'Pembayaran',
    messages: 'Pesan pelanggan',
    today: 'Hari ini',
    documents: 'Cetak dokumen',
    process: 'Proses sekarang',
    check: 'Periksa buku…',
    start: 'Mulai kirim',
    stop: 'Jeda kirim',
    who: (name: string, time: string) => `Pengirim: ${name} · terakhir jalan ${time}`,
    clear: 'Hapus pesanan latihan',
  },
  toast: toastId,
  ask: askId,
  refusal: refusalsId,
  flag: flagId,
  review: reviewsId,
  placed: (number: string, total: string) => `✓ ${number} · ${total}`,
  placedSaid: (number: string, total: string) => `Pesanan ${number} tercatat: ${total}.`,
  splitSaid: (from: string, number: string) => `Dipisah dari ${from}: pesanan ${number}.`,
  exchangedSaid: (number: string, due?: string, back?: string) =>
    `Ditukar dengan pesanan ${number}: ${due ? `sisa tagihan ${due}` : back ? `dikembalikan ${back}` : 'sudah lunas'}.`,
  undoneSaid: (number: string) => `Catatan terakhir pesanan ${number} sudah diurungkan.`,
  changedSaid: (number: string) => `Pesanan ${number} sudah diperbarui.`,
  message: {
    sent: (what: string, day: string) => `${what} ${day}`,
    'order-placed': 'Konfirmasi terkirim',
    'order-shipped': 'Kabar kirim terkirim',
    'order-part': 'Kabar sebagian dikirim terkirim',
    'order-paid': 'Kabar lunas terkirim',
    'order-completed': 'Ucapan terima kasih terkirim',
    'payment-reminder': 'Pengingat terkirim',
    by: (what: string, name: string) => `${what} lewat WhatsApp${name === '' ? '' : ` (${name})`}`,
    waits: 'Kabar kirim menunggu no. resi',
  },
  dashboard: dashboardId,
  choices: { yes: 'ya', no: 'tidak' },
  waitingWords: {
    awaitingPayment: 'Pesanan menunggu pembayaran',
    toPack: 'Pesanan perlu dikemas',
    toShip: 'Pesanan perlu dikirim',
    toReview: 'Hal perlu ditinjau',
    unknown: 'Pesan belum pasti',
  },
  decided: decidedId,
  notes: notesId,
} satisfies BookWords;
