import { fold } from './clean.ts';

/** Provinces with the short forms people write; the first spelling is the one kept. */
const PROVINCES =
  'Aceh,NAD|Sumatera Utara,Sumut,Sumatra Utara|Sumatera Barat,Sumbar,Sumatra Barat|Riau|Kepulauan Riau,Kepri|Jambi|' +
  'Sumatera Selatan,Sumsel,Sumatra Selatan|Bangka Belitung,Babel,Kepulauan Bangka Belitung|Bengkulu|Lampung|' +
  'DKI Jakarta,DKI|Jawa Barat,Jabar|Banten|Jawa Tengah,Jateng|DI Yogyakarta,DIY,D.I. Yogyakarta,Daerah Istimewa Yogyakarta|' +
  'Jawa Timur,Jatim|Bali|Nusa Tenggara Barat,NTB|Nusa Tenggara Timur,NTT|Kalimantan Barat,Kalbar|' +
  'Kalimantan Tengah,Kalteng|Kalimantan Selatan,Kalsel|Kalimantan Timur,Kaltim|Kalimantan Utara,Kaltara|' +
  'Sulawesi Utara,Sulut|Gorontalo|Sulawesi Tengah,Sulteng|Sulawesi Barat,Sulbar|Sulawesi Selatan,Sulsel|' +
  'Sulawesi Tenggara,Sultra|Maluku|Maluku Utara,Malut|Papua|Papua Barat|Papua Selatan|Papua Tengah|' +
  'Papua Pegunungan|Papua Barat Daya';
const CITIES =
  'Jakarta Pusat,Jakpus|Jakarta Selatan,Jaksel|Jakarta Barat,Jakbar|Jakarta Timur,Jaktim|Jakarta Utara,Jakut|Jakarta|' +
  'Bandung|Bandung Barat|Cimahi|Bogor|Depok|Bekasi|Tangerang|Tangerang Selatan,Tangsel|Serang|Cilegon|Lebak|Pandeglang|' +
  'Karawang|Purwakarta|Subang|Sukabumi|Cianjur|Garut|Tasikmalaya|Ciamis|Banjar|Cirebon|Indramayu|Majalengka|Sumedang|' +
  'Kuningan|Brebes|Tegal|Pemalang|Pekalongan|Batang|Kendal|Semarang|Demak|Kudus|Jepara|Pati|Rembang|Blora|Grobogan|' +
  'Salatiga|Boyolali|Klaten|Solo|Surakarta|Sukoharjo|Karanganyar|Sragen|Wonogiri|Magelang|Temanggung|Wonosobo|Kebumen|' +
  'Purworejo|Banjarnegara|Purbalingga|Banyumas|Purwokerto|Cilacap|Yogyakarta,Jogja,Jogjakarta,Yogya|Sleman|Bantul|' +
  'Gunungkidul,Gunung Kidul|Kulon Progo|Surabaya,Sby|Sidoarjo|Gresik|Lamongan|Tuban|Bojonegoro|Mojokerto|Jombang|Nganjuk|' +
  'Madiun|Magetan|Ngawi|Ponorogo|Pacitan|Kediri|Blitar|Tulungagung|Trenggalek|Malang|Batu|Pasuruan|Probolinggo|Lumajang|' +
  'Jember|Bondowoso|Situbondo|Banyuwangi|Bangkalan|Sampang|Pamekasan|Sumenep|Denpasar|Badung|Gianyar|Tabanan|Buleleng|' +
  'Singaraja|Klungkung|Karangasem|Mataram|Kupang|Medan|Deli Serdang|Binjai|Pematangsiantar|Banda Aceh|Lhokseumawe|Padang|' +
  'Bukittinggi|Pekanbaru|Dumai|Batam|Tanjungpinang|Jambi|Palembang|Pangkalpinang|Bengkulu|Bandar Lampung|Metro|Pontianak|' +
  'Singkawang|Palangkaraya,Palangka Raya|Banjarmasin|Banjarbaru|Samarinda|Balikpapan|Bontang|Tarakan|Makassar|Gowa|Maros|' +
  'Parepare|Palopo|Kendari|Palu|Gorontalo|Manado|Bitung|Ambon|Ternate|Sorong|Manokwari|Jayapura|Merauke';

/** A known place at the end or the beginning of a text. */
export interface Place {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const provinces = index(PROVINCES);
const cities = index(CITIES);

function index(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split('|').flatMap((entry) => {
      const spellings = entry.split(',');
      return spellings.map((spelling) => [essence(spelling), spellings[0] ?? ''] as const);
    }),
  );
}

function essence(text: string): string {
  return fold(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Places by whole words, the longest at each word: 'kec cikupa tangerang banten' has two. */
export function findPlaces(text: string, kind: 'province' | 'city'): Place[] {
  const known = kind === 'city' ? cities : provinces;
  const words = [...text.matchAll(/[\p{L}]+/gu)];
  const found: Place[] = [];
  for (let i = 0; i < words.length; i += 1) {
    for (let size = Math.min(4, words.length - i); size > 0; size -= 1) {
      const from = words[i]?.index ?? 0;
      const last = words[i + size - 1];
      const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const name = known.get(essence(text.slice(from, to)));
      if (name === undefined || /[,;\n\d]/.test(text.slice(from, to))) continue;
      found.push({ name, from, to });
      i += size - 1;
      break;
    }
  }
  return found;
}
