import { fold } from './clean.ts';

/** Words that carry nothing of an order: greetings, thanks, particles, the verbs of ordering. */
const FILLER = new Set(
  (
    'halo hallo hai hi hello hey assalamualaikum assalamu assalamualaikumwrwb alaikum waalaikumsalam wr wb ass ' +
    'selamat pagi siang sore malam mlm morning kak kaka kakak kk min admin gan sis sist bang mas mbak mba bu pak om ' +
    'tante bos boss saya sy aku ak kami kita ya y yaa iya ok oke okay sip siap dong donk deh nih sih lah kok aja saja ' +
    'mau mo pengen pingin ingin minta pesan pesen psn order orderan pesanan pesanannya ordernya beli ambil checkout ' +
    'format form detail list lagi jg juga yg yang untuk utk buat di ke dari dr dan dg dgn dengan sama via lewat ' +
    'pakai pake kirim dikirim kirimin kirimkan tolong tlg mohon bisa boleh ga gak nggak tidak ini itu berikut sbb ' +
    'sebagai terima terimakasih kasih makasih makasi mksh trims tks thx thanks thank you tq ty please pls plz ' +
    'ditunggu tunggu apa kabar baik sehat dulu bayar pembayaran bayarnya byr kurir ekspedisi pengiriman alamat ' +
    'nama hp wa no nomor isi item items barang produk i id like to would want buy my is the a an with by for and ' +
    'it its send ship shipping payment address phone name adalah nya kpd kepada aktif'
  ).split(' '),
);

export function isFiller(word: string): boolean {
  return FILLER.has(fold(word));
}

/** Whether the text has words and all of them carry nothing; also true of no words at all. */
export function saysNothing(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).every(isFiller);
}
