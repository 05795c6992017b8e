/** What "Rasa Nusantara" sells: an invented shop. Prices in rupiah. */
import type { products } from '../../../src/schema/products.ts';
import type { Row } from '../../../src/schema/table.ts';

interface Ware {
  readonly sku: string;
  readonly name: string;
  readonly variation: string;
  readonly category: string;
  readonly price: number;
  readonly cost: number;
  readonly supplier: string;
  readonly leadDays: number;
  readonly weight: number;
  readonly packSize?: number;
  readonly reorderPoint?: number;
  readonly type?: 'digital';
  readonly backorder?: true;
  /** How often it is asked for, against 10. */
  readonly liked: number;
  readonly opening: number;
  /** 'never': what is there at the opening is all there is; 'late': nobody has ordered it lately. */
  readonly restock?: 'never' | 'late';
}

const ware = (
  sku: string,
  [name, variation, category]: readonly [string, string, string],
  [price, cost]: readonly [number, number],
  [supplier, leadDays]: readonly [string, number],
  [weight, liked, opening]: readonly [number, number, number],
  more: Partial<Ware> = {},
): Ware => ({
  sku,
  name,
  variation,
  category,
  price,
  cost,
  supplier,
  leadDays,
  weight,
  liked,
  opening,
  ...more,
});

const GAYO = ['Koperasi Takengon', 10] as const;
const TORAJA = ['Kebun Rantepao', 14] as const;
const TEH = ['Perkebunan Kayu Aro', 9] as const;
const SAMBAL = ['Dapur Bu Lastri', 4] as const;
const REMPAH = ['Rempah Banda Jaya', 12] as const;
const ANYAM = ['Perajin Rajapolah', 21] as const;
const BATIK = ['Batik Trusmi Ayu', 18] as const;
const KERAMIK = ['Keramik Plered', 16] as const;
const OLEH = ['Oleh-oleh Malioboro', 5] as const;
const NONE = ['', 0] as const;

export const wares: readonly Ware[] = [
  ware('KOPI-GAYO-250B', ['Kopi Gayo Bubuk', '250 g', 'Kopi'], [89_000, 54_000], GAYO, [280, 18, 90], {
    packSize: 12,
  }),
  ware('KOPI-GAYO-250J', ['Kopi Gayo Biji', '250 g', 'Kopi'], [89_000, 53_000], GAYO, [280, 14, 70], {
    packSize: 12,
  }),
  ware('KOPI-GAYO-1KG', ['Kopi Gayo Biji', '1 kg', 'Kopi'], [315_000, 204_000], GAYO, [1_050, 5, 24]),
  ware('KOPI-TORAJA-250', ['Kopi Toraja Sapan', '250 g', 'Kopi'], [97_000, 61_000], TORAJA, [280, 9, 40], {
    restock: 'late',
  }),
  ware(
    'KOPI-KINTA-200',
    ['Kopi Kintamani', '200 g', 'Kopi'],
    [84_000, 50_500],
    ['Subak Kintamani', 12],
    [230, 7, 36],
  ),
  ware(
    'KOPI-FLORES-250',
    ['Kopi Flores Bajawa', '250 g', 'Kopi'],
    [92_000, 57_000],
    ['Tani Bajawa', 16],
    [280, 6, 30],
    { restock: 'late' },
  ),
  ware('KOPI-DRIP-10', ['Kopi Drip Bag', 'isi 10', 'Kopi'], [65_000, 38_000], GAYO, [140, 11, 60], {
    packSize: 24,
  }),
  ware('TEH-MELATI-100', ['Teh Melati', '100 g', 'Teh'], [34_500, 18_000], TEH, [120, 9, 60], {
    packSize: 20,
  }),
  ware('TEH-HIJAU-100', ['Teh Hijau Kayu Aro', '100 g', 'Teh'], [38_000, 20_500], TEH, [120, 6, 40], {
    packSize: 20,
  }),
  ware('TEH-PUTIH-50', ['Teh Putih Pucuk', '50 g', 'Teh'], [125_000, 79_000], TEH, [70, 2, 14], {
    reorderPoint: 4,
  }),
  ware('TEH-ROSELA-75', ['Teh Rosela', '75 g', 'Teh'], [32_000, 15_500], OLEH, [95, 5, 36]),
  ware('SMBL-BAWANG', ['Sambal Bawang', '150 g', 'Sambal'], [32_000, 18_500], SAMBAL, [210, 17, 80], {
    packSize: 24,
  }),
  ware('SMBL-MATAH', ['Sambal Matah', '150 g', 'Sambal'], [35_000, 20_500], SAMBAL, [210, 12, 60], {
    packSize: 24,
  }),
  ware('SMBL-ROA', ['Sambal Roa', '150 g', 'Sambal'], [45_000, 28_000], SAMBAL, [210, 13, 60], {
    packSize: 24,
  }),
  ware('SMBL-CUMI', ['Sambal Cumi Asin', '150 g', 'Sambal'], [48_000, 30_500], SAMBAL, [210, 10, 48], {
    packSize: 24,
    restock: 'late',
  }),
  ware('SMBL-PAKET3', ['Paket Sambal', 'isi 3', 'Sambal'], [105_000, 66_000], SAMBAL, [640, 8, 30]),
  ware('BMB-RENDANG', ['Bumbu Rendang', '200 g', 'Bumbu'], [36_000, 20_000], REMPAH, [240, 8, 48]),
  ware('BMB-SOTO', ['Bumbu Soto Lamongan', '200 g', 'Bumbu'], [33_000, 18_500], REMPAH, [240, 6, 40]),
  ware('BMB-RAWON', ['Bumbu Rawon', '200 g', 'Bumbu'], [33_000, 18_500], REMPAH, [240, 4, 30]),
  ware('RMP-PALA-100', ['Pala Banda', '100 g', 'Rempah'], [58_000, 35_000], REMPAH, [120, 3, 24]),
  ware('RMP-CENGKEH-100', ['Cengkeh Maluku', '100 g', 'Rempah'], [46_000, 28_000], REMPAH, [120, 3, 24], {
    reorderPoint: 6,
  }),
  ware('RMP-VANILI-5', ['Vanili Alor', '5 batang', 'Rempah'], [98_000, 67_000], REMPAH, [30, 3, 16], {
    restock: 'late',
  }),
  ware('GULA-AREN-500', ['Gula Aren Semut', '500 g', 'Bumbu'], [42_000, 25_000], OLEH, [540, 12, 60], {
    packSize: 12,
  }),
  ware(
    'MADU-SUMBA-350',
    ['Madu Hutan Sumbawa', '350 ml', 'Madu'],
    [118_000, 76_000],
    ['Madu Batulanteh', 15],
    [520, 7, 32],
  ),
  ware(
    'MADU-KELULUT',
    ['Madu Kelulut', '250 ml', 'Madu'],
    [135_000, 92_000],
    ['Madu Batulanteh', 15],
    [400, 3, 9],
    { restock: 'never' },
  ),
  ware('KRPK-TEMPE', ['Keripik Tempe', '200 g', 'Camilan'], [24_000, 13_000], OLEH, [230, 11, 60], {
    packSize: 20,
  }),
  ware('KRPK-PISANG', ['Keripik Pisang Cokelat', '200 g', 'Camilan'], [27_000, 15_000], OLEH, [230, 10, 60], {
    packSize: 20,
  }),
  ware(
    'KRPK-IKAN',
    ['Kerupuk Ikan Palembang', '250 g', 'Camilan'],
    [38_000, 23_500],
    ['Kerupuk Sungai Musi', 8],
    [280, 6, 36],
  ),
  ware('BAKPIA-15', ['Bakpia Kacang Hijau', 'isi 15', 'Camilan'], [45_000, 30_000], OLEH, [450, 7, 30]),
  ware(
    'TAS-ANYAM-COKLAT',
    ['Tas Anyam Pandan', 'cokelat', 'Kerajinan'],
    [165_000, 102_000],
    ANYAM,
    [420, 4, 14],
  ),
  ware('TAS-ANYAM-ALAM', ['Tas Anyam Pandan', 'alami', 'Kerajinan'], [155_000, 96_000], ANYAM, [420, 4, 14], {
    restock: 'late',
  }),
  ware('TATAKAN-ROTAN', ['Tatakan Gelas Rotan', 'isi 6', 'Kerajinan'], [75_000, 43_000], ANYAM, [260, 5, 24]),
  ware('KRNJG-ROTAN', ['Keranjang Rotan', '', 'Kerajinan'], [145_000, 88_000], ANYAM, [900, 2, 10], {
    backorder: true,
  }),
  ware('BTK-SHAWL', ['Selendang Batik', '', 'Kerajinan'], [185_000, 118_000], BATIK, [220, 3, 12]),
  ware('BTK-TAPLAK', ['Taplak Meja Batik', '120 cm', 'Kerajinan'], [210_000, 134_000], BATIK, [480, 2, 8]),
  ware('CANGKIR-PLERED', ['Cangkir Keramik', 'biru', 'Kerajinan'], [68_000, 39_000], KERAMIK, [380, 7, 36], {
    packSize: 6,
  }),
  ware('TEKO-PLERED', ['Teko Keramik', 'biru', 'Kerajinan'], [245_000, 152_000], KERAMIK, [1_300, 2, 8], {
    reorderPoint: 3,
  }),
  ware('HMP-LEBARAN', ['Hampers Nusantara', '', 'Hampers'], [375_000, 241_000], OLEH, [2_400, 3, 16], {
    backorder: true,
  }),
  ware('EBOOK-RESEP', ['Buku Resep Sambal', 'PDF', 'Digital'], [49_000, 0], NONE, [0, 5, 0], {
    type: 'digital',
  }),
  ware('KELAS-SEDUH', ['Kelas Seduh Kopi', 'rekaman', 'Digital'], [125_000, 0], NONE, [0, 2, 0], {
    type: 'digital',
  }),
];

/** From rupiah to minor units of the shop's currency: rupiah themselves, or cents that look like a price. */
export type Money = (rupiah: number) => number;

/** As the owner typed it into Products on the first day. */
export function productRow(item: Ware, money: Money): Partial<Row<typeof products>> {
  const { sku, name, variation, category, supplier, leadDays, packSize, reorderPoint, weight } = item;
  const goods = item.type !== 'digital';
  return {
    ...{ sku, name, variation, price: money(item.price), cost: money(item.cost) },
    ...{ type: item.type ?? 'goods', backorder: item.backorder ?? false },
    ...(goods ? { opening: item.opening, supplier, leadDays, packSize, reorderPoint, weight } : {}),
    ...{ category, unit: goods ? 'pcs' : 'file', active: true },
  };
}

export type { Ware };
