import { describe, expect, it } from 'vitest';
import { readBankRows } from '../../src/domain/bank-rows.ts';
import { currencyOf } from '../../src/domain/money.ts';

const id = { today: '2026-11-22', currency: currencyOf('IDR', 'id'), language: 'id' } as const;
const en = { today: '2026-11-22', currency: currencyOf('USD', 'en'), language: 'en' } as const;

/** [day, amount with + or −, text] */
const read = (text: string, how: Parameters<typeof readBankRows>[1] = id) =>
  readBankRows(text, how).rows.map(({ day, amount, direction, text: says }) => [
    day,
    direction === 'in' ? amount : -amount,
    says,
  ]);
const reasons = (text: string) => readBankRows(text, id).skipped.map(({ line, reason }) => [line, reason]);

const BCA_CSV = `No. rekening :,'1234567890
Nama :,TOKO SAYA
Tanggal Transaksi,Keterangan,Cabang,Jumlah,,Saldo
'21/11,"TRSF E-BANKING CR 2111/FTSCY/WS95031 125345.00 BUDI SANTOSO",'0000,125345.00,CR,1375345.00
'21/11,"BIAYA ADM",'0000,15000.00,DB,1360345.00
PEND,"BI-FAST CR TRANSFER DR 008 SITI RAHMA",'0000,"1,250,345.00",CR,
Saldo Awal,:,1250000.00,,,
Mutasi Kredit,:,1375690.00,,,`;

const BCA_PAGE = `Tgl.\tKeterangan\tCab.\tMutasi\tSaldo
PEND\tTRSF E-BANKING CR
2111/FTSCY/WS95031
BUDI SANTOSO\t0000\t125,345.00\tCR\t0.00
21/11\tKR OTOMATIS\t0998\t50,000.00\tCR\t1,300,345.00`;

const MANDIRI = `Tanggal;Keterangan;Debit;Kredit;Saldo
21/11/2026 13:45:02;Transfer dari BUDI SANTOSO;0,00;1.250.345,00;5.250.345,00
21/11/2026;Biaya transfer;6.500,00;0,00;5.243.845,00`;

const BRI = `TANGGAL\tURAIAN TRANSAKSI\tTELLER\tDEBET\tKREDIT\tSALDO
21/11/26 09:12:44\tBRImo TRF DARI SITI\t8888123\t0.00\t75,123.00\t1,075,123.00
21/11/26 10:00:00\tTarik tunai\t8888124\t50,000.00\t0.00\t1,025,123.00`;

const BNI = `Posting Date  Branch  Journal No.  Description  Amount  Db/Cr  Balance
21-Nov-26  0996  123456  TRANSFER DARI Bpk BUDI  125,345.00 K  1,125,345.00
21-Nov-26  0996  123457  BY TRX BIFAST  2,500.00 D  1,122,845.00`;

describe('a pasted statement', () => {
  it('of KlikBCA as a file', () => {
    expect(read(BCA_CSV)).toEqual([
      ['2026-11-21', 125_345, 'TRSF E-BANKING CR 2111/FTSCY/WS95031 125345.00 BUDI SANTOSO'],
      ['2026-11-21', -15_000, 'BIAYA ADM'],
      [undefined, 1_250_345, 'BI-FAST CR TRANSFER DR 008 SITI RAHMA'],
    ]);
    expect(reasons(BCA_CSV)).toEqual([
      [1, 'no-amount'],
      [2, 'no-amount'],
      [3, 'header'],
      [7, 'summary'],
      [8, 'summary'],
    ]);
  });

  it('of KlikBCA copied from the page, its entries broken over lines', () => {
    expect(read(BCA_PAGE)).toEqual([
      [undefined, 125_345, 'TRSF E-BANKING CR 2111/FTSCY/WS95031 BUDI SANTOSO'],
      ['2026-11-21', 50_000, 'KR OTOMATIS'],
    ]);
  });

  it('of Mandiri, BRI and BNI', () => {
    expect(read(MANDIRI)).toEqual([
      ['2026-11-21', 1_250_345, 'Transfer dari BUDI SANTOSO'],
      ['2026-11-21', -6_500, 'Biaya transfer'],
    ]);
    expect(read(BRI)).toEqual([
      ['2026-11-21', 75_123, 'BRImo TRF DARI SITI'],
      ['2026-11-21', -50_000, 'Tarik tunai'],
    ]);
    expect(read(BNI)).toEqual([
      ['2026-11-21', 125_345, '0996 123456 TRANSFER DARI Bpk BUDI'],
      ['2026-11-21', -2_500, '0996 123457 BY TRX BIFAST'],
    ]);
  });

  it('without header: two columns, or in and out by the running balance', () => {
    const columns = '21/11/2026\tBudi\t\t100.000\t900.000\n22/11/2026\tPulsa\t50.000\t\t850.000';
    expect(read(columns).map(([, amount]) => amount)).toEqual([100_000, -50_000]);
    const lines = `20/11 Transfer Budi 100.000 1.100.000
21/11 Transfer Siti 50.000 1.150.000
22/11 Belanja 150.000 1.000.000`;
    expect(read(lines)).toEqual([
      ['2026-11-21', 50_000, 'Transfer Siti'],
      ['2026-11-22', -150_000, 'Belanja'],
    ]);
    expect(reasons(lines)).toEqual([[1, 'no-direction']]);
    const newest = lines.split('\n').reverse().join('\n');
    expect(read(newest).map(([, amount]) => amount)).toEqual([-150_000, 50_000]);
  });

  it('of plain lines, signs and words', () => {
    expect(
      read(`21/11/2026  +Rp1.250.345  BUDI SANTOSO
21 Nov 2026 BUDI SANTOSO Rp 1.250.345 CR
2026-11-21 Pulsa -50.000
21/11 TRSF E-BANKING CR 2111/FTSCY/WS95031 125345,00 BUDI 0000 125.345,00 CR 1.375.345,00`),
    ).toEqual([
      ['2026-11-21', 1_250_345, 'BUDI SANTOSO'],
      ['2026-11-21', 1_250_345, 'BUDI SANTOSO'],
      ['2026-11-21', -50_000, 'Pulsa'],
      ['2026-11-21', 125_345, 'TRSF E-BANKING CR 2111/FTSCY/WS95031 BUDI 0000'],
    ]);
  });

  it('of BCA’s PDF, which says the amount twice and only what went out', () => {
    const pdf = `TANGGAL KETERANGAN CBG MUTASI SALDO
21/11 TRSF E-BANKING CR 2111/FTSCY/WS95031 125,345.00 1,375,345.00
125345.00
BUDI SANTOSO
21/11 BIAYA ADM 15,000.00 DB 1,360,345.00
SALDO AWAL : 1,250,000.00
MUTASI CR : 125,345.00 1`;
    expect(read(pdf)).toEqual([
      ['2026-11-21', 125_345, 'TRSF E-BANKING CR 2111/FTSCY/WS95031 BUDI SANTOSO'],
      ['2026-11-21', -15_000, 'BIAYA ADM'],
    ]);
    expect(reasons(pdf)).toEqual([
      [1, 'header'],
      [6, 'summary'],
      [7, 'summary'],
    ]);
  });

  it('of an app, which prints a day once for all that happened on it', () => {
    const app = `21 Nov 2026
Transfer dari BUDI +Rp125.345
QRIS
+Rp50.000
20 Nov 2026
Pulsa
-Rp25.000`;
    expect(read(app)).toEqual([
      ['2026-11-21', 125_345, 'Transfer dari BUDI'],
      ['2026-11-21', 50_000, 'QRIS'],
      ['2026-11-20', -25_000, 'Pulsa'],
    ]);
  });

  it('of Livin’s PDF, its rows numbered and timed', () => {
    expect(
      read(`1 21 Nov 2026 Transfer dari BCA BUDI SANTOSO +125.345,00 1.375.345,00
10:23:45 WIB
2 21 Nov 2026 Biaya transfer -2.500,00 1.372.845,00`),
    ).toEqual([
      ['2026-11-21', 125_345, 'Transfer dari BCA BUDI SANTOSO 10:23:45 WIB'],
      ['2026-11-21', -2_500, 'Biaya transfer'],
    ]);
  });

  it('that never says in or out is money that came, and says that it is a guess', () => {
    const paste = readBankRows('21/11 Budi 125.345\n20/11 Siti 50.000', id);
    expect(paste.rows.map(({ amount, direction }) => [amount, direction])).toEqual([
      [125_345, 'in'],
      [50_000, 'in'],
    ]);
    expect(paste.directionAssumed).toBe(true);
    expect(readBankRows(MANDIRI, id).directionAssumed).toBe(false);
  });

  it('without any dates is read all the same', () => {
    expect(read('Budi 125.345 CR\nSiti 50.000 CR')).toEqual([
      [undefined, 125_345, 'Budi'],
      [undefined, 50_000, 'Siti'],
    ]);
  });

  it('skips what cannot be booked and says why', () => {
    const text = `21/11 ada apa
21/11 transfer 12.34.56 CR
21/11 bunga 1.234,56 CR
Lihat juga Rp 100.000 CR`;
    expect(reasons(text)).toEqual([
      [1, 'no-amount'],
      [2, 'no-amount'],
      [3, 'amount-fraction'],
      [4, 'no-day'],
    ]);
    expect(reasons('21/11\tA\tRp12.34.56\tCR')).toEqual([[1, 'amount-unreadable']]);
  });
});

describe('the decimal sign', () => {
  it('is decided once: one amount that leaves no doubt speaks for all', () => {
    expect(read('21/11 A 1.250 CR\n21/11 B 3.000,00 CR').map(([, amount]) => amount)).toEqual([1_250, 3_000]);
    expect(readBankRows('21/11 A 1,250 CR', id)).toMatchObject({ decimal: '.', rows: [{ amount: 1_250 }] });
    expect(read('11/21/2026 A 1,250.00 CR\n11/21/2026 B 12.50 CR', en).map(([, amount]) => amount)).toEqual([
      125_000, 1_250,
    ]);
    expect(
      read('21/11/2026\tA\t1.250,00\tCR\n21/11/2026\tB\t12,50\tCR', en).map(([, cents]) => cents),
    ).toEqual([125_000, 1_250]);
  });
});

describe('the day', () => {
  it('without a year is the last such day', () => {
    expect(read('21/11 A 1.000 CR\n30/12 B 1.000 CR\n23/11 C 1.000 CR').map(([day]) => day)).toEqual([
      '2026-11-21',
      '2025-12-30',
      '2026-11-23',
    ]);
  });

  it('is month first where the paste shows it, and open where it does not', () => {
    expect(read('11/21/2026 A 1.00 CR\n11/05/2026 B 1.00 CR', en).map(([day]) => day)).toEqual([
      '2026-11-21',
      '2026-11-05',
    ]);
    expect(read('11/05/2026 B 1.00 CR', en).map(([day]) => day)).toEqual([undefined]);
    expect(read('Nov 5, 2026\tB\t1.00\tCR', en).map(([day]) => day)).toEqual(['2026-11-05']);
  });
});
