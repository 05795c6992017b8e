import type { sidebarEn } from './sidebar.en.ts';

/** Kata-kata bilah samping, bahasa Indonesia. */
export const sidebarId = {
  panels: {
    label: 'Panel',
    more: 'Lainnya',
    newOrder: 'Pesanan baru',
    order: 'Pesanan',
    find: 'Cari',
    messages: 'Pesan',
    packing: 'Kemas & kirim',
    payments: 'Pembayaran',
    today: 'Hari ini',
  },

  person: { label: 'Saya', choose: 'pilih nama Anda' },

  loading: {
    newOrder: 'Mengambil produk dan pelanggan…',
    order: 'Mengambil pesanan…',
    today: 'Menghitung hari ini…',
    part: 'Membuka…',
  },

  trouble: {
    retry: 'Coba lagi',
    offline: 'Tidak ada koneksi internet. Isian tetap tersimpan di sini; coba lagi setelah tersambung.',
    noAnswer: 'Google tidak menjawab.',
    accountsTitle: 'Terus terjadi?',
    accounts:
      'Jika peramban ini masuk ke beberapa akun Google, Google sering tertukar. Buka lembar ini di jendela yang hanya berisi akun toko, atau di jendela penyamaran.',
    outdated:
      'Buku Toko baru diperbarui. Tutup bilah samping lalu buka lagi dari menu; isian tetap tersimpan.',
    odd: 'Ada yang salah di pihak kami dan tidak ada yang tersimpan. Silakan coba lagi.',
  },

  mode: {
    practice: 'Mode latihan: tidak ada pesan terkirim, dan pesanan ini bisa dihapus nanti.',
    paused: 'Pengiriman dijeda: pesan menunggu sampai dimulai lagi.',
  },

  combobox: {
    results: '{} hasil',
    more: '{} lagi. Ketik lebih lengkap.',
  },

  customer: {
    label: 'Pelanggan',
    hint: 'Nama atau nomor HP',
    none: 'Tidak ditemukan',
    create: 'Pelanggan baru “{}”',
    change: 'Ganti pelanggan',
    fresh: 'Pelanggan baru',
    name: 'Nama',
    phone: 'No. HP / WhatsApp',
    noPhone: 'tanpa nomor HP',
    more: 'Email dan alamat',
    email: 'Email',
    address: 'Alamat',
    owner: 'Nomor ini milik {}.',
    useOwner: 'Pakai {}',
    missing: 'Pilih pelanggan, atau buat yang baru.',
    nameMissing: 'Tulis nama pelanggan.',
    phoneOdd: 'Ini tidak seperti nomor HP. Contoh: 0812 3456 7890.',
    emailOdd: 'Ini tidak seperti alamat email.',
    level: 'Tingkat harga: {}',
    owed: 'Belum dibayar dari pesanan sebelumnya: {}',
    limit: 'Batas kredit: {}',
    alsoToday: 'Hari ini sudah memesan: {}',
    repeat: 'Sama seperti terakhir ({})',
  },

  product: {
    label: 'Tambah produk',
    hint: 'Nama atau SKU',
    none: 'Produk tidak ditemukan',
    available: 'Tersedia {}',
    soldOut: 'Habis',
    minus: 'Habis, kurang {}',
    backorder: 'Habis, boleh dipesan dulu',
    digital: 'Digital, tanpa stok',
    missing: 'Tambahkan paling sedikit satu produk.',
    together: 'Sering dibeli bersama',
    add: 'Tambah {}',
  },

  line: {
    region: 'Baris: {}',
    quantity: 'Jumlah',
    price: 'Harga satuan',
    remove: 'Hapus {}',
    catalogue: 'Harga diubah. Katalog: {}',
    usual: 'Pakai harga katalog',
    quantityOdd: 'Jumlah harus bilangan bulat, paling sedikit 1.',
    priceOdd: 'Harga ini tidak terbaca. Contoh: 125.000 atau 125rb.',
    short: 'Hanya tersedia {}.',
    gone: 'Produk ini tidak ada lagi di tab Produk.',
    discount: 'Diskon baris (atau %)',
    addDiscount: 'Diskon baris',
  },

  more: {
    title: 'Lainnya',
    discount: 'Diskon pesanan (atau %)',
    shipping: 'Ongkir ditagih',
    courier: 'Kurir',
    method: 'Metode pembayaran',
    channel: 'Saluran penjualan',
    paid: 'Sudah dibayar lunas',
    note: 'Catatan',
    notSet: 'Belum diisi',
    moneyOdd: 'Jumlah ini tidak terbaca. Contoh: 15.000 atau 15rb.',
    discountTooBig: 'Diskon melebihi nilai barang.',
    elsewhere: 'Kirim ke orang atau alamat lain',
    recipient: 'Nama penerima',
    recipientPhone: 'No. HP penerima',
    recipientAddress: 'Alamat kirim',
    discountOdd: 'Diskon ini tidak terbaca. Contoh: 10.000 atau 10%.',
    shippingCost: 'Ongkir yang dibayar toko ke kurir',
    insurance: 'Asuransi',
    packing: 'Biaya kemas',
    channelOrder: 'No. pesanan di saluran itu',
    hold: 'Keep atau pre-order',
    holdNone: 'Bukan: dikirim seperti biasa',
    keep: 'Keep untuk pelanggan',
    preOrder: 'Pre-order, barang belum ada',
    dropship: 'Dropship: pengirim lain',
    senderName: 'Nama pengirim di label',
    senderPhone: 'No. HP pengirim',
    senderMissing: 'Tulis juga nama pengirimnya.',
  },

  total: {
    label: 'Total',
    pieces: '{} barang',
    tax: 'Dengan pajak {}.',
    code: 'Kode unik ditambahkan saat disimpan.',
  },

  save: {
    button: 'Simpan pesanan',
    busy: 'Menyimpan…',
    shortcut: 'Ctrl+Enter menyimpan',
    check: 'Hampir selesai. Periksa yang ditandai.',
    unsure:
      'Sambungan putus sebelum ada jawaban. Pesanan tetap tersimpan di sini. Coba lagi: tidak akan tercatat dua kali.',
    edit: 'Ubah pesanan dulu',
    clear: 'Kosongkan formulir',
    clearSure: 'Hapus semua isian di sini?',
    clearYes: 'Ya, kosongkan',
    clearNo: 'Tidak jadi',
    restored: 'Pesanan yang belum selesai dibuka kembali.',
  },

  placed: {
    title: 'Pesanan tersimpan',
    flags: 'Perlu dilihat',
    next: 'Pesanan berikutnya',
    open: 'Buka pesanan ini',
  },
} satisfies typeof sidebarEn;
