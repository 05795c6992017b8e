/** Order messages put together from parts in the spelling people use; the same number makes the same messages. */

export interface Expected {
  readonly name?: string;
  readonly phone?: string;
  readonly phones?: readonly string[];
  readonly ordererName?: string;
  readonly ordererPhone?: string;
  readonly senderName?: string;
  readonly senderPhone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly kelurahan?: string;
  readonly kecamatan?: string;
  readonly city?: string;
  readonly province?: string;
  readonly postcode?: string;
  readonly method?: string;
  readonly courier?: string;
  /** SKU ('?': nobody can know it) and units. */
  readonly lines?: readonly (readonly [sku: string, units: number])[];
  /** What the note must hold. */
  readonly note?: readonly string[];
}

export interface Sample {
  readonly text: string;
  readonly expect: Expected;
}

type Pick = <T>(list: readonly T[]) => T;

const FIRST =
  'Adinda,Bondan,Cahyo,Danang,Erika,Fauzan,Gendis,Handoko,Ika,Jihan,Kiki,Laksmi,Mahesa,Ningsih'.split(',');
const LAST = 'Wirawan,Kusnadi,Pangestu,Rahayu,Sutrisno,Maharani,Basuki,Anjani,Wicaksana,Lestyani'.split(',');
const STREETS = 'Mawar,Kenari,Pahlawan,Merpati,Cendana,Imam Bonjol,Dr. Sutomo,Rajawali,Gajah Mada'.split(',');
const PLACES = [
  ['Sukajadi', 'Pasteur', 'Kota Bandung', 'Jawa Barat', '40161'],
  ['Rungkut', 'Kalirungkut', 'Surabaya', 'Jawa Timur', '60293'],
  ['Tembalang', 'Bulusan', 'Kota Semarang', 'Jawa Tengah', '50277'],
  ['Depok', 'Condongcatur', 'Kab. Sleman', 'DI Yogyakarta', '55283'],
  ['Kelapa Gading', 'Pegangsaan Dua', 'Jakarta Utara', 'DKI Jakarta', '14250'],
  ['Medan Baru', 'Padang Bulan', 'Medan', 'Sumatera Utara', '20155'],
  ['Rappocini', 'Gunung Sari', 'Makassar', 'Sulawesi Selatan', '90221'],
  ['Cibinong', 'Pakansari', 'Kab. Bogor', 'Jawa Barat', '16915'],
] as const;
const GOODS: readonly (readonly [sku: string, spellings: readonly string[]])[] = [
  ['KOPI-GAYO-250', ['kopi gayo 250g', 'Kopi Gayo 250 gr', 'gayo 250gram', 'KOPI-GAYO-250']],
  ['KOPI-TRJ-500', ['kopi toraja 500g', 'Kopi Toraja 500 gram', 'kpi toraja 500gr']],
  ['TEH-MLT', ['teh melati', 'Teh Melati', 'teh mlati']],
  ['GULA-CAIR', ['gula aren cair', 'Gula Aren Cair 250ml', 'gula cair']],
  ['MADU-350', ['madu hutan 350ml', 'Madu 350 ml', 'madu hutan 350']],
  ['SMB-BWG', ['sambal bawang', 'sambel bawang', 'Sambal Bawang 150g']],
  ['KRP-UDG', ['kerupuk udang', 'krupuk udang', 'Kerupuk Udang']],
  ['KRK-PSG-CKL', ['keripik pisang coklat', 'kripik pisang cokelat', 'Keripik Pisang Cokelat']],
  ['KAOS-HTM-XL', ['kaos polos hitam xl', 'kaos hitam XL', 'Kaos Polos Hitam uk. XL']],
  ['HJB-PSM-NVY', ['hijab pashmina navy', 'pashmina navy', 'jilbab pashmina navy']],
  ['SND-40', ['sandal kulit 40', 'sandal kulit uk 40', 'Sandal Kulit size 40']],
  ['SBN-SRH', ['sabun sereh', 'Sabun Sereh', 'sbn sereh']],
];
const UNITS: readonly ((what: string, count: number) => string)[] = [
  (what, count) => `${what} ${count}`,
  (what, count) => `${what} ${count}x`,
  (what, count) => `${what} x${count}`,
  (what, count) => `${count} ${what}`,
  (what, count) => `${count}x ${what}`,
  (what, count) => `${what} ${count} pcs`,
  (what, count) => `${what} = ${count}`,
  (what, count) => `${what} (${count})`,
  (what, count) => `${what} ${['nol', 'satu', 'dua', 'tiga', 'empat'][count]}`,
];
const LABELS = {
  name: ['Nama', 'nama', 'Nm', 'Nama lengkap', 'NAMA', 'Nama penerima', '*Nama*', '👤 Nama'],
  phone: ['No HP', 'hp', 'WA', 'No. WA', 'Telp', 'no.hp', 'NO HP/WA', '*HP*', 'Nomor HP'],
  address: ['Alamat', 'almt', 'Alamat lengkap', 'ALAMAT', '*Alamat*', 'Alamat pengiriman', '🏡 Alamat'],
  order: ['Pesanan', 'psn', 'Order', 'Orderan', '*Pesanan*', 'Barang', 'Pesan'],
} as const;
const HELLO = [
  '',
  '',
  'Halo kak, mau order ya\n',
  'Assalamualaikum\n',
  'pagi min 🙏\n',
  'Format order\n\n',
  'Kak saya mau pesan\n',
];
const BYE = ['', '', '\nMakasih kak', '\nterima kasih 🙏', '\nDitunggu ya kak', '\nTks'];
const METHODS = [
  ['COD', 'COD'],
  ['transfer bca', 'Transfer Bank'],
  ['tf', 'Transfer Bank'],
  ['QRIS', 'QRIS'],
] as const;
const COURIERS = [
  ['jne', 'JNE'],
  ['J&T', 'J&T Express'],
  ['sicepat', 'SiCepat'],
  ['anteraja', 'AnterAja'],
] as const;

/** `count` messages; another `seed` makes others. */
export function makeMessages(count: number, seed: number): Sample[] {
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const pick: Pick = (list) => {
    const one = list[Math.floor(chance() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  return Array.from({ length: count }, (_, at) =>
    makeOne(pick, chance, `${seed % 10}${String(at).padStart(4, '0')}`),
  );
}

function makeOne(pick: Pick, chance: () => number, serial: string): Sample {
  const name = `${pick(FIRST)} ${pick(LAST)}`;
  const mobile = `812${pick(['0000', '1111', '3333'])}${serial.slice(-4)}`;
  const phone = pick([
    `0${mobile}`,
    `+62${mobile}`,
    `62${mobile}`,
    `0${mobile.slice(0, 3)}-${mobile.slice(3, 7)}-${mobile.slice(7)}`,
    `+62 ${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`,
    mobile,
  ]);
  const place = makePlace(pick);
  const bought = makeLines(pick, chance);
  const method = chance() < 0.4 ? pick(METHODS) : undefined;
  const courier = chance() < 0.3 ? pick(COURIERS) : undefined;
  const parts = {
    name,
    phone,
    address: place.text,
    order: bought.text,
    method: method?.[0],
    courier: courier?.[0],
  };
  return {
    text: pick(HELLO) + pick(SHAPES)(parts, pick) + pick(BYE),
    expect: {
      name,
      phone: `+62${mobile}`,
      address: place.text,
      ...place.expect,
      lines: bought.expect,
      ...(method ? { method: method[1] } : {}),
      ...(courier ? { courier: courier[1] } : {}),
    },
  };
}

function makePlace(pick: Pick): { text: string; expect: Expected } {
  const [kecamatan, kelurahan, city, province, postcode] = pick(PLACES);
  const street = `${pick(['Jl.', 'Jl', 'Jln', 'Jalan'])} ${pick(STREETS)} ${pick(['No. 7', 'no 12', '23', 'Gg. II no 4', 'No 8A RT 02/05', 'no.3 RT 01 RW 04'])}`;
  const all: Expected = { kelurahan, kecamatan, city, province, postcode };
  const without = (...names: readonly (keyof Expected)[]): Expected =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !names.includes(key as keyof Expected)));
  return pick([
    {
      text: `${street}, Kel. ${kelurahan}, Kec. ${kecamatan}, ${city}, ${province} ${postcode}`,
      expect: all,
    },
    { text: `${street} kel ${kelurahan} kec ${kecamatan} ${city} ${province} ${postcode}`, expect: all },
    { text: `${street}, kec. ${kecamatan}, ${city} ${postcode}`, expect: without('kelurahan', 'province') },
    { text: `${street}, ${kecamatan}, ${city}, ${province}`, expect: without('kelurahan', 'postcode') },
    { text: `${street} ${city} ${postcode}`, expect: without('kelurahan', 'kecamatan', 'province') },
    {
      text: `${street}, Kelurahan ${kelurahan}, Kecamatan ${kecamatan}, ${city}, ${province}, Kode Pos ${postcode}`,
      expect: all,
    },
  ]);
}

function makeLines(pick: Pick, chance: () => number) {
  const style = pick(UNITS);
  const count = pick([1, 1, 2, 2, 3]);
  const chosen = new Map<string, readonly string[]>();
  while (chosen.size < count) chosen.set(...pick(GOODS));
  const lines = [...chosen].map(([sku, spellings]) => ({
    sku,
    units: 1 + Math.floor(chance() * 4),
    as: pick(spellings),
  }));
  return {
    text: lines.map(({ as, units }) => style(as, units)),
    expect: lines.map(({ sku, units }) => [sku, units] as const),
  };
}

interface Parts {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly order: readonly string[];
  readonly method: string | undefined;
  readonly courier: string | undefined;
}

const SHAPES: readonly ((parts: Parts, pick: Pick) => string)[] = [
  (parts, pick) => labelled(parts, pick, ': '),
  (parts, pick) => labelled(parts, pick, ':'),
  (parts, pick) => labelled(parts, pick, ' = '),
  (parts, pick) => labelled(parts, pick, ' - '),
  (parts, pick) => labelled(parts, pick, ' '),
  (parts) => [parts.name, parts.phone, parts.address, parts.order.join('\n'), ...wishes(parts)].join('\n'),
  (parts) =>
    [parts.order.join('\n'), '', parts.name, parts.address, parts.phone, ...wishes(parts)].join('\n'),
  (parts) => [parts.name, parts.phone, parts.address, parts.order.join(', '), ...wishes(parts)].join(' / '),
  (parts, pick) =>
    `${pick(LABELS.name).replace(/[*👤]/gu, '').trim()}: ${parts.name}, HP: ${parts.phone}, alamat: ${parts.address}, pesanan: ${parts.order.join(', ')}${wishes(
      parts,
    )
      .map((wish) => `, ${wish}`)
      .join('')}`,
];

function labelled(parts: Parts, pick: Pick, sign: string): string {
  const lines =
    parts.order.length > 1 && pick([true, false])
      ? `\n${parts.order.map((line) => `- ${line}`).join('\n')}`
      : parts.order.join(', ');
  return [
    `${pick(LABELS.name)}${sign}${parts.name}`,
    `${pick(LABELS.phone)}${sign}${parts.phone}`,
    `${pick(LABELS.address)}${sign}${parts.address}`,
    `${pick(LABELS.order)}${sign}${lines}`,
    ...(parts.method ? [`${pick(['Pembayaran', 'bayar'])}${sign}${parts.method}`] : []),
    ...(parts.courier ? [`${pick(['Kurir', 'Ekspedisi'])}${sign}${parts.courier}`] : []),
  ].join('\n');
}

function wishes({ method, courier }: Parts): string[] {
  return [method, courier].filter((wish) => wish !== undefined);
}
