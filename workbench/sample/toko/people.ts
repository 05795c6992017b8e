/** Sixty invented customers over Indonesia. No number is anyone's: nobody is given 0812-0000-00NN. */
import type { NewCustomer } from '../../../src/use-cases/order-request.ts';

const given = (
  'Adinda Bagas Citra Dimas Eka Fajar Gita Hendra Intan Joko Kartika Laksmi Made Nadia Oktavia Putu Rani Satria Tiara Umar ' +
  'Vina Wahyu Yulia Zahra Agus Bella Cahya Dewi Endah Farhan'
).split(' ');
const family =
  'Pratama Lestari Nugroho Siregar Wulandari Hidayat Simanjuntak Maharani Kusuma Tanjung Ramadhan Saraswati'.split(
    ' ',
  );
const streets =
  'Melati Kenanga Cempaka Anggrek Flamboyan Merpati Diponegoro Kartini Pahlawan Merdeka Veteran'.split(' ');
const towns: readonly (readonly [town: string, post: string])[] = [
  ['Jakarta Selatan', '12430'],
  ['Bandung', '40132'],
  ['Surabaya', '60281'],
  ['Yogyakarta', '55223'],
  ['Semarang', '50241'],
  ['Medan', '20153'],
  ['Denpasar', '80226'],
  ['Makassar', '90222'],
  ['Palembang', '30126'],
  ['Bogor', '16143'],
  ['Malang', '65141'],
  ['Balikpapan', '76114'],
  ['Padang', '25129'],
  ['Manado', '95115'],
  ['Tangerang', '15118'],
  ['Mataram', '83121'],
  ['Pontianak', '78121'],
  ['Banda Aceh', '23116'],
  ['Kupang', '85111'],
  ['Jayapura', '99112'],
];

/** The nth, from 0; a third give no mail address: they are written to by WhatsApp. */
export function customerOf(n: number): NewCustomer {
  const first = given[n % given.length] ?? '';
  const last = family[(n * 5 + Math.floor(n / given.length)) % family.length] ?? '';
  const [town, post] = towns[(n * 7) % towns.length] ?? ['', ''];
  const street = streets[(n * 3) % streets.length] ?? '';
  return {
    name: `${first} ${last}`,
    phone: `0812-0000-00${String(n + 10).padStart(2, '0')}`,
    email: n % 3 === 2 ? '' : `${first}.${last}@example.com`.toLowerCase(),
    address: `Jl. ${street} No. ${((n * 13) % 88) + 1}, ${town} ${post}`,
  };
}

export const CUSTOMERS = 60;
